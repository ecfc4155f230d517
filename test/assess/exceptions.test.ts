/** Waivers, attestations and baselines that no longer say what is so; and what accepted gaps are. */
import { describe, expect, it } from 'vitest';
import { assess } from '../../src/assess/assess.ts';
import type { AssessOptions, Assessment } from '../../src/assess/assessment.ts';
import type { Check } from '../../src/checks/index.ts';
import type { System } from '../../src/checks/system.ts';
import type { AcceptedGap } from '../../src/model/baseline.ts';
import type { ExceptionNote } from '../../src/model/exception-note.ts';
import type { AnyRecord } from '../../src/records/index.ts';
import type { Baseline } from '../../src/records/town.ts';
import { aSystem, aTown, record, standard } from '../support/a-town.ts';
import type { TownChange } from '../support/a-town.ts';
import { day } from '../support/days.ts';

const traffic: Check = {
  key: 'traffic',
  kind: 'activity',
  method: '材料审核',
  span: 'year',
  themes: ['文明交通'],
};
const judgedByHand: Check = { key: 'judged', kind: 'attestation', method: '材料审核' };
const litter: Check = {
  key: 'litter',
  kind: 'findings',
  method: '实地考察',
  span: 'year',
  themes: ['垃圾积存'],
  allow: 'none-open',
};
const toilets: Check = {
  key: 'toilets',
  kind: 'inspection',
  method: '实地考察',
  per: 'site',
  of: ['公厕'],
  span: 'year',
  items: ['干净'],
};
const old = { validTo: day('2022-05-31') };
const system = aSystem([
  standard('S4-01', [traffic]),
  standard('S4-02', [traffic, judgedByHand]),
  standard('S4-03', [litter, judgedByHand, { ...judgedByHand, key: 'again' }]),
  standard('S4-04', [toilets]),
  standard('S4-05', [traffic, judgedByHand], old),
  standard('S5-01', [traffic], { category: '生态文明建设', ...old }),
]);

const activity = record('activity', {
  id: 'A-1',
  on: '2022-03-01',
  title: '劝导',
  themes: ['文明交通'],
  unit: '创建办',
});
const waiver = (
  id: string,
  on: string,
  until: string,
  of = 'S4-01',
  more: Record<string, unknown> = {},
): AnyRecord =>
  record('waiver', {
    id,
    on,
    until,
    standard: of,
    reason: '没有',
    'approved-by': '市文明办',
    document: '〔2022〕1 号',
    ...more,
  });

interface Given {
  readonly records?: readonly AnyRecord[];
  readonly options?: Partial<AssessOptions>;
  readonly change?: TownChange;
  readonly system?: System;
}

function judge({ records = [], options = {}, change = {}, system: by = system }: Given): Assessment {
  return assess(by, aTown({ records, ...change }), { on: day('2022-06-30'), ...options });
}
const codes = (given: Given, sort: string): string[] =>
  judge(given)
    .exceptions.filter(({ code }) => code.startsWith(sort))
    .map((note) => `${note.code} ${'gap' in note ? note.gap : note.standard}`);
const only = (given: Given, code: ExceptionNote['code']): ExceptionNote => {
  const [note, ...more] = judge(given).exceptions.filter((each) => each.code === code);
  if (note === undefined || more.length > 0) throw new Error(`not one ${code}`);
  return note;
};

describe('a waiver', () => {
  const of = (...records: AnyRecord[]): string[] => codes({ records }, 'waiver');

  it('in force is no matter', () => {
    expect(of(waiver('W', '2022-01-05', '2022-06-30'))).toEqual([]);
  });

  it('that expired is told while the standard is not met, the last one only', () => {
    const expired = [waiver('W', '2022-01-05', '2022-06-29'), waiver('V', '2022-01-06', '2022-05-01')];
    expect(of(...expired)).toEqual(['waiver-expired S4-01']);
    expect(only({ records: expired }, 'waiver-expired')).toMatchObject({
      until: '2022-06-29',
      verdict: 'missing',
      at: expired[0]?.at,
    });
    expect(of(...[...expired].reverse())).toEqual(['waiver-expired S4-01']);
    expect(of(...expired, activity)).toEqual([]);
    expect(of(...expired, waiver('U', '2022-06-30', '2022-12-31'))).toEqual([]);
  });

  it('that begins later is told, unless it was corrected or entered after the day asked for', () => {
    const later = waiver('W', '2022-07-01', '2022-12-31');
    expect(of(later)).toEqual(['waiver-not-yet S4-01']);
    expect(of(later, activity)).toEqual([]);
    const corrected = record('waiver', {
      ...waiver('V', '2022-01-05', '2022-12-31'),
      on: '2022-01-05',
      corrects: 'W',
    });
    expect(of(later, corrected)).toEqual([]);
    expect(codes({ records: [later], options: { filedBy: day('2022-06-30') } }, 'waiver')).toEqual([]);
    expect(codes({ records: [later], options: { filedBy: day('2022-07-01') } }, 'waiver')).toEqual([
      'waiver-not-yet S4-01',
    ]);
  });

  it('of a standard of which every check is met is told', () => {
    const records = [waiver('W', '2022-01-05', '2022-12-31'), activity];
    expect(codes({ records }, 'waiver')).toEqual(['waiver-met S4-01']);
  });

  it('beside a newer one is not used', () => {
    const [newer, older] = [waiver('W', '2022-02-05', '2022-12-31'), waiver('V', '2022-01-05', '2022-12-31')];
    expect(only({ records: [older, newer] }, 'waiver-unused')).toMatchObject({
      at: older.at,
      other: newer.at,
    });
    expect(codes({ records: [older, newer, activity] }, 'waiver').sort()).toEqual([
      'waiver-met S4-01',
      'waiver-unused S4-01',
    ]);
  });

  it('of a standard that is not in force is told, if it is itself', () => {
    const records = [
      waiver('W', '2022-01-05', '2022-12-31', 'S5-01'),
      waiver('V', '2022-01-05', '2022-03-31', 'S5-01'),
    ];
    expect(codes({ records }, 'waiver')).toEqual(['waiver-out-of-force S5-01']);
    expect(only({ records }, 'waiver-out-of-force')).toMatchObject({ from: '2021-01-01', to: '2022-05-31' });
    expect(codes({ records, options: { on: day('2022-05-31') } }, 'waiver')).toEqual([]);
    expect(codes({ records, options: { category: '社会环境建设' } }, 'waiver')).toEqual([]);
    expect(codes({ records, options: { standard: 'S4-01' } }, 'waiver')).toEqual([]);
    const early = [waiver('W', '2020-12-01', '2022-12-31', 'S5-01')];
    expect(codes({ records: early, options: { on: day('2020-12-31') } }, 'waiver')).toEqual([
      'waiver-out-of-force S5-01',
    ]);
  });
});

describe('an attestation', () => {
  const print = (given: Given, id = 'S4-02'): string =>
    judge(given).standards.find((each) => each.id === id)?.fingerprint ?? '';
  const attest = (id: string, on: string, more: Record<string, unknown> = {}): AnyRecord =>
    record('attestation', {
      id,
      on,
      standard: 'S4-02',
      by: '甲组长',
      result: '达标',
      until: '2022-12-31',
      fingerprint: print({ records: [activity] }),
      ...more,
    });
  const of = (...records: AnyRecord[]): string[] => codes({ records: [activity, ...records] }, 'attestation');

  it('that holds is no matter', () => {
    expect(of(attest('N', '2022-04-01'))).toEqual([]);
    expect(of(attest('N', '2022-04-01', { result: '不达标' }))).toEqual([]);
  });

  it('that lapsed is told', () => {
    expect(of(attest('N', '2022-04-01', { until: '2022-06-29' }))).toEqual(['attestation-lapsed S4-02']);
  });

  it('that rests on what changed since is told, with the records younger than it', () => {
    const records = [activity, attest('N', '2022-04-01')];
    const more = record('activity', {
      id: 'A-2',
      on: '2022-05-01',
      title: '再劝',
      themes: ['文明交通'],
      unit: '创建办',
    });
    const note = only({ records: [...records, more] }, 'attestation-changed');
    expect(note).toMatchObject({ on: '2022-04-01', younger: [{ key: 'A-2', at: more.at }] });
    const filed = record('activity', {
      id: 'A-3',
      on: '2022-03-05',
      filed: '2022-04-02',
      title: '补的',
      themes: ['文明交通'],
      unit: '创建办',
    });
    expect(only({ records: [...records, filed] }, 'attestation-changed')).toMatchObject({
      younger: [{ key: 'A-3', at: filed.at }],
    });
    const edited = attest('N', '2022-04-01', { fingerprint: '0'.repeat(16) });
    expect(only({ records: [activity, edited] }, 'attestation-changed')).toMatchObject({ younger: [] });
  });

  it('names problems that were found or moved on since, and nothing seen unannounced', () => {
    const problem = (id: string, on: string): AnyRecord =>
      record('finding', { id, on, text: '垃圾', theme: '垃圾积存', unit: '石笋村', source: '自查' });
    const reply = record('rectification', { finding: 'F-1', on: '2022-05-01', event: '签收', by: '李四' });
    const records = [
      problem('F-1', '2022-03-01'),
      problem('F-2', '2022-03-02'),
      problem('F-3', '2022-05-02'),
      reply,
      attest('N', '2022-04-01', { standard: 'S4-03', check: 'judged', fingerprint: 'x' }),
    ];
    expect(only({ records }, 'attestation-changed')).toMatchObject({
      younger: [{ key: 'F-1' }, { key: 'F-3' }],
    });
    const secret = aSystem([standard('S4-02', [{ ...toilets, sample: true }, judgedByHand])]);
    const visit = record('inspection', {
      on: '2022-05-02',
      round: 'R-1',
      scope: '专门',
      manner: '暗访',
      by: ['甲'],
      site: '西街公厕',
      items: [{ item: '干净', result: '符合' }],
    });
    const rounds = [
      {
        id: 'R-1',
        title: '暗访',
        manner: '暗访' as const,
        from: day('2022-05-01'),
        to: day('2022-05-31'),
        sample: { 公厕: ['西街公厕'] },
      },
    ];
    const note = only(
      { records: [visit, attest('N', '2022-04-01')], change: { rounds }, system: secret },
      'attestation-changed',
    );
    expect(JSON.stringify(note)).not.toContain(visit.key);
  });

  it('beside a newer one of the same check is not used; it may say the opposite', () => {
    const newer = attest('N', '2022-04-02');
    const older = attest('M', '2022-04-01');
    expect(only({ records: [activity, older, newer] }, 'attestation-superseded')).toMatchObject({
      at: older.at,
      other: newer.at,
    });
    expect(of(attest('M', '2022-04-01', { until: '2022-05-01' }), newer)).toEqual([]);
    expect(of(attest('M', '2022-04-01', { result: '不达标' }), newer)).toEqual([
      'attestation-contradicted S4-02',
    ]);
    const apart = [
      attest('N', '2022-04-02', { standard: 'S4-03', check: 'judged', fingerprint: 'x' }),
      attest('M', '2022-04-01', { standard: 'S4-03', check: 'again', fingerprint: 'x' }),
    ];
    expect(of(...apart)).toEqual(['attestation-changed S4-03', 'attestation-changed S4-03']);
  });

  it('of every check of a standard is told of each, by its own key', () => {
    const notes = judge({
      records: [attest('N', '2022-04-01', { standard: 'S4-03', until: '2022-05-01' })],
    }).exceptions;
    expect(notes.map((note) => ('check' in note ? note.check : ''))).toEqual(['judged', 'again']);
  });

  it('that says met while another check is unmet contradicts it', () => {
    const problem = record('finding', {
      id: 'F-1',
      on: '2022-03-01',
      text: '垃圾',
      theme: '垃圾积存',
      unit: '石笋村',
      source: '自查',
    });
    const patrol = record('inspection', {
      on: '2022-03-01',
      scope: '专门',
      manner: '明察',
      by: ['甲'],
      themes: ['垃圾积存'],
    });
    const records = [problem, patrol];
    const holds = attest('N', '2022-04-01', {
      standard: 'S4-03',
      check: 'judged',
      fingerprint: print({ records }, 'S4-03'),
    });
    expect(only({ records: [...records, holds] }, 'attestation-against-checks')).toMatchObject({
      standard: 'S4-03',
      check: 'judged',
      checks: ['litter'],
    });
  });

  it('of a waived standard contradicts the waiver when it came after it', () => {
    const waived = waiver('W', '2022-04-10', '2022-12-31', 'S4-02');
    const after = attest('N', '2022-04-11');
    expect(only({ records: [waived, after] }, 'attestation-of-waived')).toMatchObject({
      at: after.at,
      other: waived.at,
    });
    expect(codes({ records: [waived, attest('N', '2022-04-09')] }, 'attestation')).toEqual([]);
    expect(
      codes({ records: [waived, attest('N', '2022-04-11', { until: '2022-05-01' })] }, 'attestation'),
    ).toEqual([]);
  });

  it('of a standard that is not in force is told, if it has not lapsed', () => {
    const past = (until: string): AnyRecord => attest('N', '2022-04-01', { standard: 'S4-05', until });
    expect(of(past('2022-12-31'))).toEqual(['attestation-out-of-force S4-05']);
    expect(of(past('2022-06-01'))).toEqual([]);
  });
});

describe('a baseline', () => {
  let file = 0;
  const baseline = (
    until: string,
    gaps: readonly (readonly [id: string, verdict?: AcceptedGap['verdict']])[],
    on = '2022-05-31',
  ): Baseline => {
    file += 1;
    const path = `baselines/${String(file)}.yaml`;
    return {
      on: day(on),
      until: day(until),
      by: '王敏',
      reason: '等材料',
      at: { file: path, line: 1, col: 1 },
      gaps: gaps.map(([id, verdict = '缺项'], i) => {
        const [of = '', check = '', ...subject] = id.split('/');
        return {
          standard: of,
          check,
          subject: subject.join('/'),
          verdict,
          at: { file: path, line: 6 + i, col: 5 },
        };
      }),
    };
  };
  const gap = 'S4-01/traffic/测试镇';
  const given = (...baselines: Baseline[]): Given => ({ change: { baselines } });
  const of = (...baselines: Baseline[]): string[] => codes(given(...baselines), 'baseline');
  const acceptedIn = (more: Given): unknown[] =>
    judge(more).gaps.flatMap(({ id, accepted }) => (accepted === undefined ? [] : [[id, accepted]]));

  it('accepts its gaps until its last day, and they stay gaps', () => {
    const accepted = given(baseline('2022-06-30', [[gap]]));
    expect(acceptedIn(accepted)).toEqual([[gap, '2022-06-30']]);
    expect(judge(accepted).gaps.map(({ id }) => id)).toEqual(judge({}).gaps.map(({ id }) => id));
    expect(judge(accepted).counts).toEqual(judge({}).counts);
    expect(of(baseline('2022-06-30', [[gap]]))).toEqual([]);
    expect(acceptedIn({ ...accepted, options: { on: day('2022-07-01') } })).toEqual([]);
    expect(acceptedIn({ ...accepted, options: { on: day('2022-05-30') } })).toEqual([]);
  });

  it('with another: the last day counts', () => {
    const [first, second] = [baseline('2022-08-31', [[gap]]), baseline('2022-07-31', [[gap]])];
    expect(acceptedIn(given(first, second))).toEqual([[gap, '2022-08-31']]);
    expect(acceptedIn(given(second, first))).toEqual([[gap, '2022-08-31']]);
  });

  it('accepts no gap that has become worse than it was', () => {
    expect(acceptedIn(given(baseline('2022-12-31', [[gap, '不达标']])))).toEqual([[gap, '2022-12-31']]);
    expect(acceptedIn(given(baseline('2022-12-31', [[gap, '不稳定达标']])))).toEqual([]);
    expect(only(given(baseline('2022-12-31', [[gap, '不稳定达标']])), 'baseline-worse')).toMatchObject({
      gap,
      accepted: 'unstable',
      now: 'missing',
    });
    expect(of(baseline('2022-12-31', [[gap, '不稳定达标']]), baseline('2022-12-31', [[gap]]))).toEqual([]);
  });

  it('whose last day is over is told while its gap is there, the last one only', () => {
    const [first, second] = [baseline('2022-06-28', [[gap]]), baseline('2022-06-29', [[gap]])];
    for (const both of [
      [first, second],
      [second, first],
    ]) {
      expect(only(given(...both), 'baseline-lapsed')).toMatchObject({ gap, until: '2022-06-29' });
    }
    expect(of(first, baseline('2022-12-31', [[gap]]))).toEqual([]);
    expect(codes({ ...given(first), records: [activity] }, 'baseline')).toEqual([]);
  });

  it('without its gap is unused; one that is not yet in force is not', () => {
    const unused = 'S4-01/traffic/别处';
    expect(of(baseline('2022-12-31', [[unused]]))).toEqual([`baseline-unused ${unused}`]);
    expect(of(baseline('2022-12-31', [[unused]], '2022-07-01'))).toEqual([]);
    const part = { ...given(baseline('2022-12-31', [['S4-02/traffic/别处'], [unused]])) };
    expect(codes({ ...part, options: { standard: 'S4-01' } }, 'baseline')).toEqual([
      `baseline-unused ${unused}`,
    ]);
    expect(
      codes({ ...part, options: { category: '生态文明建设', on: day('2022-05-31') } }, 'baseline'),
    ).toEqual([]);
  });

  it('that names what is unknown accepts nothing', () => {
    expect(of(baseline('2022-12-31', [['S4-99/traffic/测试镇'], ['S4-01/trafic/测试镇']]))).toEqual([
      'baseline-unknown S4-99/traffic/测试镇',
      'baseline-unknown S4-01/trafic/测试镇',
    ]);
    expect(of(baseline('2022-12-31', [['S4-01/named-problems/石笋村']]))).toEqual([
      'baseline-unused S4-01/named-problems/石笋村',
    ]);
    expect(of(baseline('2022-12-31', [['S4-03/named-problems/石笋村']]))).toEqual([
      'baseline-unknown S4-03/named-problems/石笋村',
    ]);
  });

  it('of a check with sites for the office alone is for the office alone', () => {
    const drawn = aSystem([standard('S4-04', [{ ...toilets, sample: true }])]);
    const rounds = [
      {
        id: 'R-1',
        title: '暗访',
        manner: '暗访' as const,
        from: day('2022-05-01'),
        to: day('2022-05-31'),
        sample: { 公厕: ['西街公厕'] },
      },
    ];
    const baselines = [baseline('2022-12-31', [['S4-04/toilets/东街公厕']])];
    expect(only({ system: drawn, change: { rounds, baselines } }, 'baseline-unused')).toMatchObject({
      internal: true,
    });
    expect(
      only(
        given(
          ...baselines.map((each) => ({
            ...each,
            gaps: [...each.gaps].map((one) => ({ ...one, subject: '没有的' })),
          })),
        ),
        'baseline-unused',
      ),
    ).toMatchObject({
      internal: false,
    });
  });
});

it('of a part nothing is said; all of it comes by sort, then by place', () => {
  const records = [waiver('W', '2022-01-05', '2022-03-01'), waiver('V', '2022-01-05', '2022-03-01', 'S4-04')];
  const all = judge({ records }).exceptions;
  expect(all.map((note) => 'standard' in note && note.standard)).toEqual(['S4-01', 'S4-04']);
  expect([...judge({ records: [...records].reverse() }).exceptions]).toEqual(all);
  for (const part of [{ phase: '1' }, { unit: '创建办' }, { method: '材料审核' }] as Partial<AssessOptions>[])
    expect(judge({ records, options: part }).exceptions).toEqual([]);
});
