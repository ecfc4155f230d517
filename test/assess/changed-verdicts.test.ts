import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assess/assess.ts';
import { changesBetween, checksCiting } from '../../src/assess/changed-verdicts.ts';
import type { Assessment } from '../../src/assess/assessment.ts';
import type { AnyRecord } from '../../src/records/index.ts';
import { aSystem, aTown, record, standard } from '../support/a-town.ts';
import { day } from '../support/days.ts';

const rate = {
  key: 'rate',
  kind: 'metric',
  method: '材料审核',
  metric: 'cleaning',
  target: '≥ 95%',
  title: '清扫率',
} as const;
const visits = {
  key: 'visits',
  kind: 'coverage',
  method: '实地考察',
  per: 'site',
  of: ['公厕'],
  records: 'inspection',
  span: 'year',
} as const;

function judged(records: readonly AnyRecord[], ids: readonly string[] = ['S4-01']): Assessment {
  const checks = [rate, visits] as unknown as Parameters<typeof standard>[1];
  const system = aSystem(ids.map((id) => standard(id, checks)));
  return assess(system, aTown({ records }), { on: day('2022-06-30') });
}

const reading = record('measurement', {
  id: 'm',
  on: '2022-06-01',
  metric: 'cleaning',
  for: '2022-05',
  value: '99/100',
});
const visit = record('inspection', {
  id: 'v',
  on: '2022-06-02',
  scope: '专门',
  manner: '明察',
  by: ['甲'],
  site: '东街公厕',
  items: [{ item: '干净', result: '符合' }],
});
const problem = record('finding', {
  id: 'p',
  on: '2022-06-03',
  text: '垃圾',
  unit: '石笋村',
  source: '自查',
});

describe('what changed between two assessments', () => {
  test('nothing, between one and itself', () => {
    const same = judged([reading, visit, problem]);
    expect(changesBetween(same, same)).toEqual({ standards: [], problems: [] });
  });

  test('a subject, though neither its check nor its standard turned', () => {
    const [change, ...others] = changesBetween(judged([]), judged([visit])).standards;
    expect(others).toEqual([]);
    expect([change?.before, change?.after]).toEqual(['missing', 'missing']);
    expect(
      change?.checks.map(({ key, before, after, subjects }) => [key, before, after, subjects.length]),
    ).toEqual([['visits', 'missing', 'missing', 1]]);
    expect(change?.checks[0]?.subjects[0]).toMatchObject({
      before: 'missing',
      after: 'met',
      result: { subject: { id: '东街公厕' } },
    });
  });

  test('a check with its title', () => {
    const [change] = changesBetween(judged([visit]), judged([visit, reading])).standards;
    expect(change?.checks).toMatchObject([{ key: 'rate', title: '清扫率', before: 'missing', after: 'met' }]);
  });

  test('standards and problems that are there on one side only, in the order of the later', () => {
    const [few, many] = [judged([], ['S4-02']), judged([problem], ['S4-01', 'S4-02'])];
    const more = changesBetween(few, many);
    expect(more.standards.map(({ id, before, after }) => [id, before, after])).toEqual([
      ['S4-01', undefined, 'missing'],
    ]);
    expect(more.problems).toEqual([
      { id: 'p', text: '垃圾', unit: '石笋村', before: undefined, after: '待签收' },
    ]);
    const fewer = changesBetween(many, few);
    expect(fewer.standards.map(({ id, before, after }) => [id, before, after])).toEqual([
      ['S4-01', 'missing', undefined],
    ]);
    expect(fewer.standards[0]?.checks.map(({ after }) => after)).toEqual([undefined, undefined]);
    expect(fewer.problems).toEqual([
      { id: 'p', text: '垃圾', unit: '石笋村', before: '待签收', after: undefined },
    ]);
  });
});

test('the checks that looked at a record, and for whom', () => {
  const all = judged([reading, visit]);
  const said = (key: string) =>
    checksCiting(all, key).map(({ standard: id, check, subjects }) => [
      id,
      check.key,
      ...subjects.map((each) => each.subject.id),
    ]);
  expect(said('m')).toEqual([['S4-01', 'rate', expect.any(String) as string]]);
  expect(said('v')).toEqual([['S4-01', 'visits', '东街公厕']]);
  expect(said('nothing')).toEqual([]);
});
