/** What the sheets of a ledger add up. */
import { describe, expect, test } from 'vitest';
import { assessOn } from '../../src/assess/assess.ts';
import { basisOf } from '../../src/assess/basis.ts';
import { countPupils } from '../../src/assess/count-pupils.ts';
import { countTasks } from '../../src/assess/count-tasks.ts';
import { overviewOf } from '../../src/assess/overview.ts';
import { sumActivities } from '../../src/assess/sum-activities.ts';
import { tenthsOf } from '../../src/assess/tenths.ts';
import { volunteerHours } from '../../src/assess/volunteer-hours.ts';
import type { TaskBook, TaskShare } from '../../src/assess/task-book.ts';
import type { RecordOf } from '../../src/records/index.ts';
import { aSystem, aTown, record } from '../support/a-town.ts';
import { day } from '../support/days.ts';

const on = '2022-05-04';

function activity(more: Readonly<Record<string, unknown>>): RecordOf<'activity'> {
  const made = record('activity', { on, title: '活动', unit: '甲', themes: ['志愿'], ...more });
  if (made.kind !== 'activity') throw new Error(made.kind);
  return made;
}

function pupil(code: string, state: string, school = '中学'): RecordOf<'retention'> {
  const made = record('retention', { on, code, state, school, by: [school] });
  if (made.kind !== 'retention') throw new Error(made.kind);
  return made;
}

describe('activities', () => {
  test('none come to nothing', () => {
    expect(sumActivities([])).toEqual({ held: 0, putOff: 0, people: 0, unstated: 0, hours: 0, units: [] });
  });

  test('those put off and called off are counted apart, with nothing of what they state', () => {
    const all = [
      activity({ people: 10, hours: 3 }),
      activity({ status: '已举办', unit: '乙', people: 5 }),
      activity({ hours: 4 }),
      activity({ status: '延期', unit: '丙', people: 100, hours: 100 }),
      activity({ status: '取消', unit: '丁' }),
    ];
    const sums = { held: 3, putOff: 2, people: 15, unstated: 1, hours: 7, units: ['甲', '乙'] };
    expect(sumActivities(all)).toEqual(sums);
  });

  test('hours are of those that were held and state them, by unit in the units’ order', () => {
    const one = activity({ people: 10, hours: 3 });
    const two = activity({ hours: 0 });
    const other = activity({ unit: '乙', people: 2, hours: 8 });
    const all = [
      one,
      other,
      activity({ people: 50 }),
      activity({ status: '取消', hours: 9 }),
      activity({ unit: '丙' }),
      two,
    ];
    expect(volunteerHours(all, ['乙', '甲', '丙'])).toEqual([
      { unit: '乙', activities: 1, people: 2, hours: 8, from: [other.key] },
      { unit: '甲', activities: 2, people: 10, hours: 3, from: [one.key, two.key] },
    ]);
  });
});

describe('pupils', () => {
  test('each counts once, as the newest record says, in its own school', () => {
    const records = [
      pupil('一-01', '劝学中'),
      pupil('一-02', '劝学中'),
      pupil('一-01', '持续跟进'),
      pupil('一-01', '劝学中', '小学'),
      pupil('一-02', '已返校'),
    ];
    expect(countPupils(records, ['小学', '中学', '初小'])).toEqual([
      { school: '小学', by: { 劝学中: 1, 已返校: 0, 持续跟进: 0 }, all: 1 },
      { school: '中学', by: { 劝学中: 0, 已返校: 1, 持续跟进: 1 }, all: 2 },
    ]);
  });
});

describe('tasks', () => {
  const share = (phase: string, due: string, done: boolean): TaskShare => ({
    task: {
      id: due,
      title: due,
      phase,
      due: day(due),
      lead: '甲',
      standards: [],
      'hand-in': ['方案'],
      at: { file: 'tasks.yaml', line: 1, col: 1 },
    },
    unit: '甲',
    id: due,
    items: [],
    done,
  });
  const all = [
    share('一', '2022-04-01', true),
    share('一', '2022-04-02', false),
    share('二', '2022-05-31', false),
    share('二', '2022-06-01', false),
  ];
  const book: Pick<TaskBook, 'all'> = { all };

  test('an open one is overdue from the day after its own', () => {
    expect(countTasks(book, day('2022-05-31'), undefined)).toEqual({ all: 4, done: 1, overdue: 1 });
    expect(countTasks(book, day('2022-06-01'), undefined)).toEqual({ all: 4, done: 1, overdue: 2 });
  });

  test('of a phase only its own', () => {
    expect(countTasks(book, day('2022-12-31'), '一')).toEqual({ all: 2, done: 1, overdue: 1 });
    expect(countTasks(book, day('2022-12-31'), '三')).toEqual({ all: 0, done: 0, overdue: 0 });
  });
});

test('the overview says the assessment’s own counts, and what is open of the problems found', () => {
  const problem = (id: string): ReturnType<typeof record> =>
    record('finding', { id, on, text: '乱堆', unit: '创建办', source: '自查' });
  const town = aTown({ records: [problem('a'), problem('b')] });
  const basis = basisOf(aSystem([]), town, { on: day('2022-12-31') });
  const assessment = assessOn(basis);
  const overview = overviewOf(basis, assessment, undefined, {
    activities: [activity({ people: 7 })],
    visits: 4,
  });
  expect(overview).toMatchObject({
    standards: { judged: 0, by: assessment.counts.standards },
    gaps: { all: 0, overdue: 0, due: 0, upcoming: 0 },
    problems: { found: 2, closed: 0, open: 2 },
    work: { held: 1, people: 7, visits: 4 },
    records: { all: 2, late: 0 },
  });
});

describe('a share in tenths of a percent', () => {
  test.each([
    ['398/400', 995],
    ['97.29%', 972],
    ['19999/20000', 999],
    ['1/1', 1000],
    ['0/5', 0],
    ['11/10', 1100],
  ])('%s is rounded down', (value, tenths) => {
    expect(tenthsOf(value)).toBe(tenths);
  });

  test.each([[undefined], ['12'], ['0/0'], ['很多']])('%s is none', (value) => {
    expect(tenthsOf(value)).toBe(null);
  });
});
