import { expect, it } from 'vitest';
import { assessOn } from '../../../src/assess/assess.ts';
import { basisOf } from '../../../src/assess/basis.ts';
import { dutiesOf } from '../../../src/assess/duties.ts';
import { formTable } from '../../../src/enter/form/table.ts';
import { supportedBy } from '../../../src/enter/form/supported.ts';
import type { AnyRecord } from '../../../src/records/index.ts';
import { aSystem, aTown, record } from '../../support/a-town.ts';
import { day } from '../../support/days.ts';
import { landuFacts } from '../../support/form-facts.ts';

const found = (id: string, unit: string, due: string, supporting: readonly string[] = []) =>
  record('finding', { id, on: '2022-05-01', text: id, unit, source: '督查', due, supporting });
const happened = (on: string, event: string, more: object = {}) =>
  record('rectification', { on, finding: 'a', event, by: '甲', ...more });

/** The problems that wait for the part of 石笋村 in June. */
function waiting(...records: readonly AnyRecord[]): readonly string[] {
  const town = aTown({
    records: [
      found('a', '临河社区', '2022-07-01', ['石笋村']),
      found('b', '创建办', '2022-06-01', ['石笋村']),
      found('c', '石笋村', '2022-06-02'),
      ...records,
    ],
  });
  const basis = basisOf(aSystem([]), town, { on: day('2022-06-30') });
  return supportedBy(dutiesOf(basis, assessOn(basis), 366))('石笋村').map(({ id }) => id);
}

it('lists what a unit supports with, not what it is in charge of, the soonest first', () => {
  expect(waiting()).toEqual(['b', 'a']);
});

it('until the unit has reported; again once it was sent back', () => {
  const [own, other] = [
    happened('2022-05-10', '反馈', { unit: '石笋村' }),
    happened('2022-05-12', '反馈', { unit: '临河社区' }),
  ];
  expect(waiting(other)).toEqual(['b', 'a']);
  expect(waiting(own)).toEqual(['b']);
  // All have reported: it waits for the office.
  expect(waiting(own, other)).toEqual(['b']);
  const back = happened('2022-05-15', '退回', { by: '乙', unit: '创建办', reason: '不彻底' });
  expect(waiting(own, other, back)).toEqual(['b', 'a']);
});

it('stands in the form of the unit, marked, below its own', async () => {
  const facts = await landuFacts('派出所', '2022-03-20');
  const { rows } = formTable('rectification', facts);
  const own = facts.problems.filter(({ problem }) => problem.unit === '派出所');
  expect(
    rows.slice(own.length).map(({ fields, references }) => [fields.finding, references['现在']]),
  ).toEqual(expect.arrayContaining([['2022-03-18-村镇建设中心-whdqzy', '配合']]));
  for (const { references } of rows.slice(0, own.length)) expect(references['现在']).not.toBe('配合');
});
