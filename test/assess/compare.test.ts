import { describe, expect, test } from 'vitest';
import { assessOn } from '../../src/assess/assess.ts';
import { compare, incomparable } from '../../src/assess/compare.ts';
import type { Comparison } from '../../src/assess/compare.ts';
import type { SnapshotStandard } from '../../src/model/snapshot.ts';
import { snapshotsOf } from '../../src/ledgers/snapshots-of.ts';
import { landuOn } from '../support/landu.ts';
import { exempt, snapshot, standardOf, subject } from './a-snapshot.ts';

type Standards = readonly SnapshotStandard<string>[];

const between = (before: Standards, after: Standards, rewritten?: ReadonlySet<string>): Comparison<string> =>
  compare(snapshot(before), snapshot(after), rewritten);

/** `sort name why|turn lapsed` of every change. */
const said = ({ changes }: Comparison<string>): readonly string[] =>
  changes.map(({ sort, id, why, turn, lapsed }) =>
    [sort, id.split('/').at(-1), why, turn, lapsed ? 'lapsed' : undefined].filter(Boolean).join(' '),
  );

const one = (...args: Parameters<typeof subject>): Standards => [standardOf([subject(...args)])];

describe('what became of a gap', () => {
  test.each([
    ['held, and is a gap', one('a', 'met'), one('a', 'missing'), ['regressed a']],
    ['held, and holds no longer steadily', one('a', 'met'), one('a', 'unstable'), ['regressed a']],
    ['held without being steady, and falls short', one('a', 'unstable'), one('a', 'unset'), ['regressed a']],
    ['holds now', one('a', 'pending'), one('a', 'met'), ['fixed a']],
    ['holds steadily now', one('a', 'unstable'), one('a', 'met'), ['fixed a']],
    ['held before and after', one('a', 'met'), one('a', 'met'), []],
    ['was and is the same', one('a', 'unmet'), one('a', 'unmet'), ['unchanged a']],
    ['was and is unstable', one('a', 'unstable'), one('a', 'unstable'), ['unchanged a']],
    ['is nearer', one('a', 'unmet'), one('a', 'unstable'), ['unchanged a better']],
    ['is further off', one('a', 'missing'), one('a', 'unmet'), ['unchanged a worse']],
    [
      'went past its day',
      one('a', 'missing'),
      one('a', 'missing', { timing: 'overdue' }),
      ['unchanged a lapsed'],
    ],
    [
      'was past its day before',
      one('a', 'missing', { timing: 'overdue' }),
      one('a', 'missing', { timing: 'overdue' }),
      ['unchanged a'],
    ],
    ['was not judged', [standardOf([])], one('a', 'missing'), ['new a']],
    ['is of a standard that was not judged', [], one('a', 'missing'), ['new a']],
    ['was not judged and holds', [standardOf([])], one('a', 'met'), []],
    ['lost its waiver', [exempt], one('a', 'missing'), ['new a waiver-over']],
    ['is judged no longer', one('a', 'missing'), [standardOf([])], ['gone a']],
    ['is of a standard that is judged no longer', one('a', 'missing'), [], ['gone a']],
    ['held and is judged no longer', one('a', 'met'), [], []],
    ['was waived', one('a', 'missing'), [exempt], ['gone a waived']],
    ['was and is waived', [exempt], [exempt], []],
  ])('it %s', (_, before, after, changes) => {
    expect(said(between(before, after))).toEqual(changes);
  });

  test('they come by sort, then by identity, and are counted', () => {
    const before = ['f', 'e', 'd'].map((name) => subject(name, 'missing'));
    const after = [
      subject('b', 'missing'),
      subject('a', 'missing'),
      subject('d', 'met'),
      subject('e', 'unmet'),
    ];
    const comparison = between(
      [standardOf([...before, subject('r', 'met')])],
      [standardOf([...after, subject('r', 'unmet')])],
    );
    expect(said(comparison)).toEqual([
      'regressed r',
      'new a',
      'new b',
      'fixed d',
      'gone f',
      'unchanged e worse',
    ]);
    expect(comparison.counts).toEqual({ regressed: 1, new: 2, fixed: 1, gone: 1, unchanged: 1 });
  });

  test('the standard is that of now, or of then when it is judged no longer', () => {
    const [was, is] = [
      standardOf([subject('a', 'missing')], { title: '旧' }),
      standardOf([], { title: '新' }),
    ];
    expect(between([was], [is]).changes[0]?.standard.title).toBe('新');
    expect(between([was], []).changes[0]?.standard.title).toBe('旧');
  });
});

describe('what moved the score', () => {
  const [lost, won] = [{ unknown: 20_000 }, { won: 20_000 }];

  test('nothing, when no points moved', () => {
    expect(between(one('a', 'missing'), one('a', 'unmet')).moves).toEqual([]);
  });

  test.each([
    ['won', lost, { ...lost, won: 1 }],
    ['unknown', lost, { unknown: 1 }],
    ['possible', lost, { ...lost, possible: 1 }],
  ])('points %s', (_, before, after) => {
    expect(between([standardOf([], before)], [standardOf([], after)]).moves).toHaveLength(1);
  });

  test('records that came, went, were rewritten or stay, of the subjects that turned', () => {
    const before = standardOf(
      [
        subject('a', 'missing', { records: ['went', 'same', 'kept'] }),
        subject('b', 'met', { records: ['x'] }),
      ],
      lost,
    );
    const after = standardOf(
      [
        subject('a', 'met', { records: ['same', 'kept', 'came', 'came'] }),
        subject('b', 'met', { records: ['y'] }),
      ],
      won,
    );
    expect(between([before], [after], new Set(['same', 'went', 'y'])).moves).toMatchObject([
      {
        added: ['came'],
        dropped: ['went'],
        edited: ['same'],
        kept: ['kept'],
        why: undefined,
        withheld: false,
      },
    ]);
  });

  test('all records, when points moved beneath a verdict that stays', () => {
    const before = standardOf([subject('a', 'met', { records: ['old'] })], { won: 13_200 });
    const after = standardOf([subject('a', 'met', { records: ['new'] })], won);
    expect(between([before], [after]).moves).toMatchObject([{ added: ['new'], dropped: ['old'] }]);
  });

  test('of a standard on one side only', () => {
    const standard = standardOf([subject('a', 'met', { records: ['r'] })], won);
    const [fresh] = between([], [standard]).moves;
    expect([fresh?.before.possible, fresh?.after.possible, fresh?.added]).toEqual([0, 20_000, ['r']]);
    const [over] = between([standard], []).moves;
    expect([over?.before.possible, over?.after.possible, over?.dropped]).toEqual([20_000, 0, ['r']]);
  });

  test('a waiver, and then no record', () => {
    const judged = standardOf([subject('a', 'met', { records: ['r'] })], won);
    const none = { added: [], dropped: [], kept: [], edited: [] };
    expect(between([judged], [exempt]).moves).toMatchObject([{ why: 'waived', ...none }]);
    expect(between([exempt], [judged]).moves).toMatchObject([{ why: 'waiver-over', ...none }]);
  });

  test('says that records of hidden sites are withheld, on either side', () => {
    const open = standardOf([subject('a', 'missing')], lost);
    const hidden = standardOf([subject('a', 'met', { withheld: true })], won);
    const aside = standardOf([], { ...won, unmatched: 1 });
    for (const [before, after] of [
      [open, hidden],
      [hidden, open],
      [open, aside],
      [aside, open],
    ] as const) {
      expect(between([before], [after]).moves).toMatchObject([{ withheld: true }]);
    }
  });

  test('the greatest first, whichever way, then by standard', () => {
    const at = (id: string, points: number) => standardOf([], { id, won: points });
    const { moves } = between(
      [at('S3', 0), at('S2', 0), at('S1', 30)],
      [at('S3', 10), at('S2', 10), at('S1', 0)],
    );
    expect(moves.map(({ standard }) => standard.id)).toEqual(['S1', 'S2', 'S3']);
  });
});

test.each([
  ['town', { town: '别的镇' }],
  ['town', { county: '别的县' }],
  ['year', { year: 2023 }],
  ['audience', { audience: 'public' }],
  ['narrowed', { narrowed: [{ by: 'unit', to: '石笋村' }] }],
  [undefined, { leftOut: 3, fiction: false }],
] as const)('%s keeps two judgements from being compared: %o', (why, heading) => {
  expect(incomparable(snapshot([]), snapshot([], heading))).toBe(why);
  expect(incomparable(snapshot([], heading), snapshot([]))).toBe(why);
});

describe('the example town', () => {
  const days = ['2022-03-31', '2022-06-30', '2022-09-30', '2022-12-31'];
  const at = async (on: string) => ({
    assessment: assessOn(await landuOn(on)),
    view: { audience: 'internal' } as const,
  });

  test.each(days)('as of %s is the same as itself', async (on) => {
    const side = await at(on);
    const { before, after } = snapshotsOf(side, side);
    const { counts, changes, moves } = compare(before, after);
    expect(counts).toEqual({
      regressed: 0,
      new: 0,
      fixed: 0,
      gone: 0,
      unchanged: side.assessment.gaps.length,
    });
    expect(changes.every(({ turn, lapsed }) => turn === undefined && !lapsed)).toBe(true);
    expect(moves).toEqual([]);
  });

  test('every gap of either day is told of once, and the moves sum up to the score', async () => {
    for (const [i, on] of days.slice(1).entries()) {
      const [first, last] = [await at(days[i] ?? ''), await at(on)];
      const { before, after } = snapshotsOf(first, last);
      const { counts, changes, moves } = compare(before, after);
      const [old, fresh] = [first, last].map(
        ({ assessment }) => new Set(assessment.gaps.map(({ id }) => id)),
      );
      const all = new Set([...(old ?? []), ...(fresh ?? [])]);
      expect(changes.map(({ id }) => id).sort()).toEqual([...all].sort());
      for (const { sort, id } of changes) {
        const inBoth = old?.has(id) === true && fresh?.has(id) === true;
        if (sort === 'new') expect([old?.has(id), fresh?.has(id)], id).toEqual([false, true]);
        if (sort === 'fixed' || sort === 'gone')
          expect([old?.has(id), fresh?.has(id)], id).toEqual([true, false]);
        if (sort === 'unchanged') expect(inBoth, id).toBe(true);
      }
      expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(changes.length);
      const moved = moves.reduce((sum, move) => sum + move.after.won - move.before.won, 0);
      expect(moved).toBe(after.score.won - before.score.won);
    }
  });
});
