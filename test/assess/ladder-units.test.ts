import { describe, expect, test } from 'vitest';
import { missedDeadlines } from '../../src/assess/missed-deadlines.ts';
import type { AnyRecord } from '../../src/records/index.ts';
import { record } from '../support/a-town.ts';
import { due, happened, ladderBasis, ladderOn, notice, problem, sites, units } from '../support/a-ladder.ts';
import { day } from '../support/days.ts';

/** `unit due since` of every limit missed. */
const missed = (records: readonly AnyRecord[], on: string) =>
  missedDeadlines(ladderBasis(records, on)).map((each) => `${each.unit} ${each.due} ${each.since}`);

describe('a limit is missed', () => {
  const late = problem('2022-03-01', '2022-03-08');

  test('on the day after it, not on it', () => {
    expect(missed([late], '2022-03-08')).toEqual([]);
    expect(missed([late], '2022-03-09')).toEqual(['石笋村 2022-03-08 2022-03-09']);
  });

  test('not when reported on its last day, however long the re-check takes', () => {
    const told = happened(late, '2022-03-08', '反馈');
    expect(missed([late, told], '2022-04-01')).toEqual([]);
    expect(missed([late, told, happened(late, '2022-04-02', '复查通过')], '2022-05-01')).toEqual([]);
  });

  test('when reported, or reported and closed, the day after', () => {
    const told = happened(late, '2022-03-09', '反馈');
    const closed = happened(late, '2022-03-09', '复查通过');
    expect(missed([late, told], '2022-03-09')).toEqual(['石笋村 2022-03-08 2022-03-09']);
    expect(missed([late, told, closed], '2022-03-09')).toEqual(['石笋村 2022-03-08 2022-03-09']);
    expect(missed([late, told, closed], '2022-12-31')).toHaveLength(1);
  });

  test('when a report in time is sent back later: since that day', () => {
    const records = [late, happened(late, '2022-03-07', '反馈'), happened(late, '2022-03-12', '退回')];
    expect(missed(records, '2022-03-11')).toEqual([]);
    expect(missed(records, '2022-03-12')).toEqual(['石笋村 2022-03-08 2022-03-12']);
  });

  test('an extension in time moves it; one too late leaves it missed, and its own limit can be missed too', () => {
    const inTime = happened(late, '2022-03-08', '延期', { due: '2022-03-20' });
    expect(missed([late, inTime], '2022-03-20')).toEqual([]);
    expect(missed([late, inTime], '2022-03-21')).toEqual(['石笋村 2022-03-20 2022-03-21']);
    const tooLate = happened(late, '2022-03-09', '延期', { due: '2022-03-20' });
    expect(missed([late, tooLate], '2022-03-20')).toEqual(['石笋村 2022-03-08 2022-03-09']);
    expect(missed([late, tooLate], '2022-03-21')).toHaveLength(2);
    // An extension that names no day moves nothing.
    expect(missed([late, happened(late, '2022-03-08', '延期')], '2022-03-09')).toHaveLength(1);
  });

  test('never by a problem that is parked or struck at the cut-off', () => {
    for (const event of ['挂账', '核减']) {
      const records = [late, happened(late, '2022-03-15', event)];
      expect(missed(records, '2022-03-14')).toHaveLength(1);
      expect(missed(records, '2022-03-15')).toEqual([]);
    }
  });

  test('not while it was parked, though it came back later', () => {
    const parked = happened(late, '2022-03-05', '挂账');
    expect(missed([late, parked, happened(late, '2022-03-20', '反馈')], '2022-04-01')).toEqual([
      '石笋村 2022-03-08 2022-03-20',
    ]);
  });

  test('by the unit in charge then: who takes the problem over afterwards has not missed it', () => {
    const before = happened(late, '2022-03-08', '转办', { to: '党政办' });
    const after = happened(late, '2022-03-09', '转办', { to: '党政办' });
    expect(missed([late, before], '2022-03-20')).toEqual(['党政办 2022-03-08 2022-03-09']);
    expect(missed([late, after], '2022-03-20')).toEqual(['石笋村 2022-03-08 2022-03-09']);
  });

  test('again when it comes back at a look-back, by a limit of its own or of its level', () => {
    const course = [
      late,
      happened(late, '2022-03-05', '反馈'),
      happened(late, '2022-03-06', '复查通过'),
      happened(late, '2022-04-01', '回头看', { result: '未反弹' }),
    ];
    const again = happened(late, '2022-05-01', '回头看', { result: '反弹', due: '2022-05-04' });
    expect(missed([...course, again], '2022-05-04')).toEqual([]);
    expect(missed([...course, again], '2022-05-05')).toEqual(['石笋村 2022-05-04 2022-05-05']);
    const unlimited = happened(late, '2022-05-01', '回头看', { result: '反弹' });
    expect(missed([...course, unlimited], '2022-12-31')).toEqual([]);
  });

  test('by the level’s adopted days, counted from the order or from the day it was found', () => {
    const days = { 'deadline-ordinary': { form: 'count', count: 7 } } as const;
    const of = (more: Readonly<Record<string, unknown>>, on: string) =>
      missedDeadlines(
        ladderBasis(
          [problem('2022-03-01', undefined, { level: '一般', ...more })],
          on,
          {},
          { targets: days },
        ),
      ).map(({ since }) => since);
    expect(of({}, '2022-03-08')).toEqual([]);
    expect(of({}, '2022-03-09')).toEqual(['2022-03-09']);
    expect(of({ issued: '2022-03-03' }, '2022-03-10')).toEqual([]);
    expect(of({ issued: '2022-03-03' }, '2022-03-11')).toEqual(['2022-03-11']);
    expect(missed([problem('2022-03-01', undefined)], '2022-12-31')).toEqual([]);
  });

  test('in the year in which it ran out: what came in late from the year before is last year’s', () => {
    const carried = (limit: string) =>
      problem('2022-01-01', undefined, { carried: { id: 'x', found: '2021-11-01', due: limit } });
    expect(missed([carried('2021-12-25')], '2022-02-01')).toEqual([]);
    expect(missed([carried('2021-12-30')], '2022-02-01')).toEqual([]);
    expect(missed([carried('2021-12-31')], '2022-02-01')).toEqual(['石笋村 2021-12-31 2022-01-01']);
  });

  test('one day’s in the order of their ids, whatever order they were written in', () => {
    const [a, b] = [problem('2022-03-01', '2022-03-05'), problem('2022-03-02', '2022-03-05')];
    const ids = (records: readonly AnyRecord[]) =>
      missedDeadlines(ladderBasis(records, '2022-04-01')).map((each) => each.problem.id);
    expect(ids([a, b])).toEqual(ids([b, a]));
    expect(ids([b, a])).toEqual([a.key, b.key]);
  });
});

/** Problems of a unit whose limits run out on these days: each is missed the day after. */
const misses = (days: readonly string[], unit = '石笋村') =>
  days.map((limit) => problem('2022-02-01', limit, { unit }));

describe('the ladder of a unit', () => {
  const three = misses(['2022-03-01', '2022-03-05', '2022-03-09']);

  test('a talk from the threshold on, since the day it was reached', () => {
    expect(due(ladderOn(three, '2022-03-09', { talk: 3 }))).toEqual([]);
    expect(due(ladderOn(three, '2022-03-10', { talk: 3 }))).toEqual(['石笋村 约谈 2022-03-10 unit-missed']);
    expect(due(ladderOn(three, '2022-03-10', { talk: 4 }))).toEqual([]);
    expect(due(ladderOn(three, '2022-03-10', { talk: 2 }))).toEqual(['石笋村 约谈 2022-03-06 unit-missed']);
  });

  test('it names what proves it', () => {
    const [proposal] = ladderOn(three, '2022-03-31', { talk: 3 }).due;
    expect(proposal?.whys).toEqual([{ code: 'unit-missed', times: 3, after: 3 }]);
    expect(
      proposal?.proof.map(({ what, id, due: limit, at, secret }) => [what, id, limit, at.file, secret]),
    ).toEqual(
      three.map((each, i) => [
        'problem',
        each.key,
        ['2022-03-01', '2022-03-05', '2022-03-09'][i],
        'records/finding/a.yaml',
        false,
      ]),
    );
    expect(proposal?.superior).toBeUndefined();
  });

  test('a talk recorded is done: nothing is due until so many more are missed after it', () => {
    const talk = notice('2022-03-10', '约谈', { unit: '石笋村' });
    const more = misses(['2022-03-09', '2022-04-01', '2022-04-02']);
    const on = (at: string) => ladderOn([...three, talk, ...more], at, { talk: 3, transfer: 2 });
    expect(due(on('2022-03-09'))).toEqual([]);
    // What ran out by the day of the talk was what it was about.
    expect(due(on('2022-03-10'))).toEqual([]);
    expect(due(on('2022-04-02'))).toEqual([]);
    expect(due(on('2022-04-03'))).toEqual(['石笋村 移交 2022-04-03 unit-missed-again']);
    const [proposal] = on('2022-04-03').due;
    expect(proposal?.whys).toEqual([
      { code: 'unit-missed-again', times: 2, after: 2, last: '约谈', day: '2022-03-10' },
    ]);
    expect(proposal?.proof[0]).toMatchObject({ what: 'notice', id: talk.key, on: '2022-03-10' });
    expect(proposal?.proof).toHaveLength(3);
    expect(proposal?.done).toEqual([talk]);
  });

  test('a second talk, a handing over or a decision answers what was missed up to its day', () => {
    const talk = notice('2022-03-10', '约谈', { unit: '石笋村' });
    const more = misses(['2022-04-01', '2022-04-02', '2022-05-01', '2022-05-02']);
    const decided = record('decision', {
      id: 'd1',
      on: '2022-04-05',
      about: '问责',
      unit: '石笋村',
      basis: '逾期',
      by: '乙',
      document: '1号',
    });
    for (const answer of [
      notice('2022-04-05', '约谈', { unit: '石笋村' }),
      notice('2022-04-05', '移交', { unit: '石笋村' }),
      decided,
    ]) {
      const on = (at: string) =>
        due(ladderOn([...three, ...more, talk, answer], at, { talk: 3, transfer: 2 }));
      expect(on('2022-04-04')).toEqual(['石笋村 移交 2022-04-03 unit-missed-again']);
      expect(on('2022-04-05')).toEqual([]);
      expect(on('2022-05-03')).toEqual(['石笋村 移交 2022-05-03 unit-missed-again']);
    }
    const [proposal] = ladderOn([...three, ...more, decided], '2022-05-03', { talk: 3, transfer: 2 }).due;
    expect(proposal?.proof[0]).toMatchObject({ what: 'decision', id: 'd1' });
    expect(proposal?.whys[0]).toMatchObject({ last: '问责' });
  });

  test('praise, ordinary notices and what is about a cleaning zone or another unit answer nothing', () => {
    const others = [
      notice('2022-03-10', '约谈', { unit: '石笋村', zone: '一区' }),
      notice('2022-03-10', '约谈', { unit: '党政办' }),
      notice('2022-03-10', '约谈', { zone: '一区' }),
      notice('2022-03-10', '整改通知', { unit: '石笋村' }),
      notice('2022-03-10', '表扬', { unit: '石笋村' }),
      notice('2021-12-31', '约谈', { unit: '石笋村' }),
      record('decision', {
        on: '2022-03-10',
        about: '扣分',
        unit: '石笋村',
        basis: '',
        by: '',
        document: '',
      }),
    ];
    const ladder = ladderOn([...three, ...others], '2022-03-31', { talk: 3 });
    expect(due(ladder)).toEqual(['石笋村 约谈 2022-03-10 unit-missed']);
    expect(ladder.due[0]?.done).toEqual([others[3]]);
    expect(ladder.done).toEqual([others[1], others[3], others[4]]);
  });

  test('a unit that is not the town’s own is written about to its superior instead of handed over', () => {
    const superior = (unit: string) => {
      const records = [...misses(['2022-03-01', '2022-03-05'], unit), notice('2022-02-01', '约谈', { unit })];
      return ladderOn(records, '2022-03-31', { talk: 1, transfer: 1 }).due.map((each) => [
        each.rung,
        each.superior,
      ]);
    };
    expect(superior('派出所')).toEqual([['移交', '县公安局']]);
    expect(superior('司法所')).toEqual([['移交', '']]);
    expect(superior('中学')).toEqual([['移交', '县教育局']]);
    expect(superior('小学')).toEqual([['移交', undefined]]);
    expect(superior('石笋村')).toEqual([['移交', undefined]]);
    expect(
      ladderOn(misses(['2022-03-01'], '派出所'), '2022-03-31', { talk: 1 }).due[0]?.superior,
    ).toBeUndefined();
  });

  test('unset thresholds propose nothing and are said', () => {
    const talk = notice('2022-03-01', '约谈', { unit: '石笋村' });
    const nothing = ladderOn(three, '2022-12-31', {});
    expect(due(nothing)).toEqual([]);
    expect(nothing.unset).toEqual([
      { rung: '整改通知', parameter: 'office-deadline-days' },
      { rung: '内部通报', parameter: 'office-repeat-count' },
      { rung: '约谈', parameter: 'unit-talk-after' },
      { rung: '移交', parameter: 'unit-transfer-after' },
    ]);
    expect(due(ladderOn([...three, talk], '2022-12-31', { talk: 1 }))).toEqual([]);
    expect(due(ladderOn(three, '2022-12-31', { transfer: 1 }))).toEqual([]);
    expect(ladderOn([], '2022-12-31', { days: 3, repeat: 2, talk: 1, transfer: 1 }).unset).toEqual([]);
  });

  test('a threshold of 0 is one of 1: nobody is talked to for nothing', () => {
    expect(due(ladderOn([], '2022-03-31', { talk: 0, transfer: 0 }))).toEqual([]);
    expect(due(ladderOn(three, '2022-03-31', { talk: 0 }))).toEqual(['石笋村 约谈 2022-03-02 unit-missed']);
  });

  test('units stand in the order of the settings, a unit’s rungs by day', () => {
    const records = [
      ...misses(['2022-03-01'], '石笋村'),
      ...misses(['2022-03-03'], '党政办'),
      record('inspection', {
        on: '2022-03-02',
        scope: '专门',
        manner: '明察',
        by: ['乙'],
        site: '大院',
        items: [{ item: '整洁', result: '不符合' }],
      }),
    ];
    const ladder = ladderOn(
      records,
      '2022-03-31',
      { days: 3, talk: 1 },
      { units: [...units], sites: [...sites] },
    );
    expect(due(ladder)).toEqual([
      '党政办 整改通知 2022-03-02 office-found',
      '党政办 约谈 2022-03-04 unit-missed',
      '石笋村 约谈 2022-03-02 unit-missed',
    ]);
  });
});

test('what is overdue by its state is a missed limit, and the other way round, on every day of a course', () => {
  const late = problem('2022-03-01', '2022-03-08');
  const records = [
    late,
    happened(late, '2022-03-07', '反馈'),
    happened(late, '2022-03-12', '退回'),
    happened(late, '2022-03-14', '延期', { due: '2022-03-16' }),
  ];
  for (let date = 1; date <= 31; date += 1) {
    const basis = ladderBasis(records, `2022-03-${String(date).padStart(2, '0')}`);
    const isOverdue = basis.problems.some(({ overdue }) => overdue);
    const { on } = basis.occasion.options;
    const limits = missedDeadlines(basis);
    if (isOverdue) expect(limits.length, on).toBeGreaterThan(0);
    if (on < day('2022-03-12')) expect(limits, on).toEqual([]);
  }
});
