/** Civic's ladder against a second one that goes through the days, written from the plan alone. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Ladder } from '../../src/assess/ladder.ts';
import { addDays, daysBetween } from '../../src/model/day.ts';
import type { AnyRecord } from '../../src/records/index.ts';
import { ladderOn, notice, problem, units, visit } from '../support/a-ladder.ts';
import { record } from '../support/a-town.ts';
import { day } from '../support/days.ts';
import { naiveLadder } from '../support/naive-ladder.ts';
import type { Due, Happening, Story, Trouble } from '../support/naive-ladder.ts';

const start = day('2022-01-01');
const last = 45;
const dayOf = (count: number) => addDays(start, count);
const names = units.map(({ id }) => id);
const anyUnit = fc.constantFrom('党政办', '党政办', '石笋村', '财政所');
const anyDay = fc.nat(last);

const happening = fc.record<Omit<Happening, 'at'> & { readonly after: number }>({
  after: fc.integer({ min: 1, max: 9 }),
  what: fc.constantFrom(
    '签收',
    '反馈',
    '反馈',
    '反馈',
    '复查通过',
    '退回',
    '延期',
    '转办',
    '挂账',
    '核减',
    '反弹',
  ),
  limit: fc.integer({ min: 0, max: 8 }),
  to: anyUnit,
});

const trouble = fc
  .record({
    at: fc.nat(25),
    unit: anyUnit,
    limit: fc.option(fc.nat(9), { nil: undefined, freq: 6 }),
    office: fc.boolean(),
    happenings: fc.array(happening, { maxLength: 6 }),
  })
  .map(({ at, unit, limit, office, happenings }): Omit<Trouble, 'id'> => {
    let now = at;
    return {
      at,
      unit,
      limit: limit === undefined ? undefined : at + limit,
      office,
      happenings: happenings.map(({ after, ...each }) => {
        now += after;
        return { ...each, at: now, limit: now + each.limit };
      }),
    };
  });

const result = fc.option(fc.boolean(), { nil: undefined, freq: 3 });
const threshold = (max: number) => fc.option(fc.integer({ min: 1, max }), { nil: undefined, freq: 8 });

const story: fc.Arbitrary<Story> = fc
  .record({
    troubles: fc.array(trouble, { maxLength: 8 }),
    visits: fc.array(fc.record({ at: anyDay, 整洁: result, 停放: result }), { maxLength: 6 }),
    told: fc.array(
      fc.record({
        at: anyDay,
        type: fc.constantFrom('整改通知', '整改通知', '内部通报', '约谈', '移交', '表扬'),
        unit: anyUnit,
        limit: fc.option(fc.nat(6), { nil: undefined }),
        about: fc.constantFrom('unit', 'site', 'first', 'other'),
      }),
      { maxLength: 6 },
    ),
    days: threshold(4),
    repeat: threshold(4),
    talk: threshold(4),
    transfer: threshold(3),
  })
  .map(({ troubles, visits, told, ...thresholds }) => ({
    troubles: troubles.map((each, i) => ({ id: `T${String(i)}`, ...each })),
    visits: visits.map(({ at, ...results }, i) => ({
      id: `V${String(i)}`,
      at,
      results: Object.fromEntries(
        Object.entries(results).flatMap(([item, passed]) => (passed === undefined ? [] : [[item, passed]])),
      ),
    })),
    told: told.map((each, i) => ({
      ...each,
      id: `N${String(i)}`,
      limit: each.limit === undefined ? undefined : each.at + each.limit,
      about: each.about === 'first' ? 'T0' : each.about === 'other' ? 'T1' : each.about,
    })),
    ...thresholds,
  }));

/** The story as records of the little town. */
function recordsOf({ troubles, visits, told }: Story): readonly AnyRecord[] {
  return [
    ...troubles.flatMap(({ id, at, unit, limit, office, happenings }) => [
      problem(dayOf(at), limit === undefined ? undefined : dayOf(limit), {
        id,
        unit,
        ...(office ? { site: '大院' } : {}),
      }),
      ...happenings.map((each, i) =>
        record('rectification', {
          id: `${id}-${String(i)}`,
          on: dayOf(each.at),
          finding: id,
          by: each.what === '复查通过' || each.what === '退回' ? '乙' : '甲',
          event: each.what === '反弹' ? '回头看' : each.what,
          // The office is no unit of these problems: it re-checks them all.
          ...(each.what === '转办' ? { to: each.to } : {}),
          ...(each.what === '延期' || each.what === '反弹' ? { due: dayOf(each.limit) } : {}),
          ...(each.what === '反弹' ? { result: '反弹' } : {}),
        }),
      ),
    ]),
    ...visits.map(({ id, at, results }) =>
      visit(
        dayOf(at),
        Object.fromEntries(
          Object.entries(results).map(([item, passed]) => [item, passed ? '符合' : '不符合']),
        ),
        { id },
      ),
    ),
    ...told.map(({ id, at, type, unit, limit, about }) =>
      notice(dayOf(at), type, {
        id,
        unit,
        ...(limit === undefined ? {} : { due: dayOf(limit) }),
        ...(about === 'unit' ? {} : about === 'site' ? { site: '大院' } : { findings: [about] }),
      }),
    ),
  ];
}

/** Civic's answer in the words of the other. */
function inWords({ due }: Ladder): readonly Due[] {
  const count = (text: string | undefined) => String(daysBetween(start, day(text ?? '')));
  return due.map(({ unit, rung, since, whys, proof, due: limit }) => {
    const said = whys.flatMap((why) => {
      if (why.code === 'office-again') return [`again ${String(why.times)}`];
      if (why.code === 'office-not-mended') return [`not mended ${count(why.notice)} ${count(why.due)}`];
      return why.code === 'office-found' ? [`found ${String(why.times)}`] : [];
    });
    const ids = rung === '约谈' || rung === '移交' ? proof.map(({ id }) => id).sort() : [];
    const problems = ids.filter((id) => id.startsWith('T'));
    return [
      unit,
      rung,
      count(since),
      ...said.sort(),
      ...(limit === undefined ? [] : [`limit ${count(limit)}`]),
      ...problems,
      ...ids.filter((id) => id.startsWith('N')),
    ];
  });
}

const sorted = (list: readonly Due[]) => list.map((each) => each.join(' ')).sort();

test('what is proposed on any day is what going through the days finds', () => {
  const seen = new Map<string, number>();
  fc.assert(
    fc.property(story, anyDay, (told, on) => {
      const { days, repeat, talk, transfer } = told;
      const thresholds = Object.fromEntries(
        Object.entries({ days, repeat, talk, transfer }).filter(([, count]) => count !== undefined),
      );
      const found = inWords(ladderOn(recordsOf(told), dayOf(on), thresholds));
      for (const [, rung = ''] of found) seen.set(rung, (seen.get(rung) ?? 0) + 1);
      expect(sorted(found)).toEqual(sorted(naiveLadder(told, names, on)));
    }),
    { numRuns: 1000 },
  );
  // A comparison of nothing with nothing would hold as well.
  for (const rung of ['整改通知', '内部通报', '约谈', '移交'])
    expect(seen.get(rung), rung).toBeGreaterThan(20);
});
