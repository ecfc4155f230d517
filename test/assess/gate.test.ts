/** Gate rules: what each counts, when it holds, what breaks it, and when nothing is known. */
import { describe, expect, it } from 'vitest';
import { assess } from '../../src/assess/assess.ts';
import type { AssessOptions } from '../../src/assess/assessment.ts';
import type { RuleResult } from '../../src/assess/gate/gate-result.ts';
import type { Check } from '../../src/checks/index.ts';
import type { GateCount } from '../../src/model/gate-bound.ts';
import type { GateOf } from '../../src/model/gate.ts';
import { readGateBound } from '../../src/model/gate-bound.ts';
import type { AnyRecord } from '../../src/records/index.ts';
import { aSystem, aTown, record, standard } from '../support/a-town.ts';
import type { TownChange } from '../support/a-town.ts';
import { day } from '../support/days.ts';

const toilets: Check = {
  key: 'toilets',
  kind: 'inspection',
  method: '实地考察',
  per: 'site',
  of: ['公厕'],
  span: 'year',
  items: ['干净'],
};
const traffic: Check = {
  key: 'traffic',
  kind: 'activity',
  method: '材料审核',
  span: 'year',
  themes: ['文明交通'],
};
const litter: Check = {
  key: 'litter',
  kind: 'findings',
  method: '实地考察',
  span: 'year',
  themes: ['垃圾积存'],
  allow: 'none-open',
};
const zones: Check = { ...litter, key: 'zones', per: 'zone', themes: ['小广告'] };
const system = aSystem([
  standard('S4-01', [toilets, traffic]),
  standard('S4-02', [litter]),
  standard('S5-01', [zones], { category: '生态文明建设' }),
]);

const visit = (
  site: string,
  on: string,
  result: '符合' | '不符合',
  more: Record<string, unknown> = {},
): AnyRecord =>
  record('inspection', {
    on,
    scope: '综合',
    manner: '明察',
    by: ['甲'],
    site,
    items: [{ item: '干净', result, ...more }],
  });
const problem = (id: string, unit = '临河社区') => ({ problem: { id, text: '地面积水', unit } });
const finding = (id: string, on: string, more: Record<string, unknown> = {}): AnyRecord =>
  record('finding', { id, on, text: '垃圾未清', theme: '垃圾积存', unit: '石笋村', source: '督查', ...more });
const event = (of: string, on: string, what: string, more: Record<string, unknown> = {}): AnyRecord =>
  record('rectification', { finding: of, on, event: what, by: '李四', ...more });
const closing = (of: string, on: string): AnyRecord[] => [
  event(of, on, '反馈'),
  event(of, on, '复查通过', { by: '王五', unit: '创建办' }),
];

interface Written {
  readonly count?: GateCount;
  readonly of?: GateOf;
  readonly bound?: string | number;
}

function judgeAll(
  rules: readonly Written[],
  records: readonly AnyRecord[],
  options: Partial<AssessOptions> = {},
  change: TownChange = {},
) {
  const at = { file: 'civic.yaml', line: 9, col: 5 };
  const gate = rules.map(({ count = '短板', of = {}, bound = 0 }, i) => {
    const read = readGateBound(count, bound);
    if (typeof read === 'string') throw new Error(read);
    return { name: `规则${String(i)}`, count, of, bound: read, at };
  });
  return assess(system, aTown({ records, gate, ...change }), { on: day('2022-06-30'), ...options });
}

function judge(rule: Written, records: readonly AnyRecord[] = [], change: TownChange = {}): RuleResult {
  const [result] = judgeAll([rule], records, {}, change).gate.rules;
  if (result === undefined) throw new Error('no rule was judged');
  return result;
}

const ids = ({ items }: RuleResult): string[] => items.map(({ id }) => id).sort();
const seen = ({ state, value }: RuleResult): unknown[] =>
  value.kind === 'count' ? [state, value.count] : [state, value.won, value.possible];

/** Everything in order but the western toilet. */
const west = [
  visit('东街公厕', '2022-05-01', '符合'),
  visit('西街公厕', '2022-05-02', '不符合'),
  record('activity', { on: '2022-05-01', title: '劝导', themes: ['文明交通'], unit: '创建办' }),
  record('inspection', { on: '2022-05-03', scope: '专门', manner: '明察', by: ['甲'], themes: ['垃圾积存'] }),
];

/** The same, and nobody owes a patrol. */
const patrolled = [
  ...west,
  record('inspection', { on: '2022-05-03', scope: '专门', manner: '明察', by: ['甲'], themes: ['小广告'] }),
];

describe('gaps', () => {
  it('break a rule, and are named', () => {
    const result = judge({}, patrolled);
    expect(seen(result)).toEqual(['broken', 1]);
    expect(ids(result)).toEqual(['S4-01/toilets/西街公厕']);
    expect(seen(judge({ bound: 1 }, patrolled))).toEqual(['holds', 1]);
    expect(judge({ bound: 1 }, patrolled).items).toEqual([]);
  });

  it.each<[of: GateOf, count: number]>([
    [{ category: '社会环境建设' }, 1],
    [{ category: '生态文明建设' }, 0],
    [{ standard: 'S4-01' }, 1],
    [{ standard: 'S4-02' }, 0],
    [{ method: '实地考察' }, 1],
    [{ standard: 'S4-01', method: '材料审核' }, 0],
    [{ unit: '创建办' }, 1],
    [{ unit: '临河社区' }, 0],
    [{ verdict: '不达标' }, 1],
    [{ verdict: ['缺项', '不稳定达标'] }, 0],
    [{ timing: '以后到期' }, 1],
    [{ timing: ['逾期', '本阶段到期'] }, 0],
  ])('of %j are %i', (of, count) => {
    expect(seen(judge({ of }, patrolled))).toEqual([count > 0 ? 'broken' : 'holds', count]);
  });

  it('are not known where nothing was judged, which is not none', () => {
    expect(seen(judge({ of: { unit: '财政所' } }, patrolled))).toEqual(['unknown', 0]);
    const past = assess(
      aSystem([standard('S4-01', [traffic], { validTo: day('2022-05-31') }), standard('S4-02', [litter])]),
      aTown({
        gate: judgeAll([{ of: { standard: 'S4-01' } }], []).gate.rules.map(({ rule }) => rule),
      }),
      { on: day('2022-06-30') },
    );
    expect(past.gate.rules.map(({ state }) => state)).toEqual(['unknown']);
  });

  it('are none where a standard does not apply', () => {
    const waiver = record('waiver', {
      on: '2022-01-05',
      standard: 'S4-01',
      reason: '没有公厕',
      'approved-by': '市文明办',
      document: '〔2022〕1 号',
      until: '2022-12-31',
    });
    expect(seen(judge({ of: { standard: 'S4-01', unit: '创建办' } }, [...patrolled, waiver]))).toEqual([
      'holds',
      0,
    ]);
  });

  it('of sites drawn for an unannounced round are counted for no unit', () => {
    const change: TownChange = {
      rounds: [
        {
          id: 'R-1',
          title: '暗访',
          manner: '暗访',
          from: day('2022-05-01'),
          to: day('2022-05-31'),
          sample: { 公厕: ['西街公厕'] },
        },
      ],
    };
    const drawn = aSystem([standard('S4-01', [{ ...toilets, sample: true }])]);
    const of = (unit?: string): unknown => {
      const gate = judgeAll([{ of: unit === undefined ? {} : { unit } }], []).gate.rules.map(
        ({ rule }) => rule,
      );
      return assess(drawn, aTown({ ...change, gate }), { on: day('2022-06-30') }).gate.rules.map(seen);
    };
    // The pooled whole and the drawn site.
    expect(of()).toEqual([['broken', 2]]);
    expect(of('创建办')).toEqual([['broken', 1]]);
  });
});

describe('gaps without rectification', () => {
  const without = (records: readonly AnyRecord[], rectified = false): string[] =>
    ids(judge({ of: { standard: 'S4-01', method: '实地考察', rectified } }, records));
  const failed = (more: Record<string, unknown>): AnyRecord[] => [
    visit('东街公厕', '2022-05-01', '符合'),
    visit('西街公厕', '2022-05-02', '不符合', more),
  ];
  const gap = 'S4-01/toilets/西街公厕';

  it('are those nobody wrote down as a problem', () => {
    expect(without(failed({}))).toEqual([gap]);
    expect(without(failed({}), true)).toEqual([]);
  });

  it('have no report on the problem found by what they cite', () => {
    expect(without(failed(problem('P-1')))).toEqual([gap]);
    expect(without([...failed(problem('P-1')), event('P-1', '2022-05-03', '签收')])).toEqual([gap]);
    const reported = [...failed(problem('P-1')), event('P-1', '2022-05-03', '反馈')];
    expect(without(reported)).toEqual([]);
    expect(without(reported, true)).toEqual([gap]);
    expect(without([...failed(problem('P-1')), ...closing('P-1', '2022-05-03')])).toEqual([]);
  });

  it('have none since the problem came back, or was struck off', () => {
    const back = [
      ...failed(problem('P-1')),
      ...closing('P-1', '2022-05-03'),
      event('P-1', '2022-05-20', '回头看', { result: '反弹', by: '王五' }),
    ];
    expect(without(back)).toEqual([gap]);
    expect(without([...back, event('P-1', '2022-05-21', '反馈')])).toEqual([]);
    const calm = [
      ...failed(problem('P-1')),
      ...closing('P-1', '2022-05-03'),
      event('P-1', '2022-05-20', '回头看', { result: '未反弹', by: '王五' }),
    ];
    expect(without(calm)).toEqual([]);
    const struck = [event('P-1', '2022-05-03', '反馈'), event('P-1', '2022-05-04', '核减', { by: '王五' })];
    expect(without([...failed(problem('P-1')), ...struck])).toEqual([gap]);
  });

  it('have an open problem of their site that was reported on, or not', () => {
    const at = (site: string): AnyRecord[] => [
      ...failed({}),
      finding('F-1', '2022-04-01', { site }),
      event('F-1', '2022-04-02', '反馈'),
    ];
    expect(without(at('西街公厕'))).toEqual([]);
    expect(without(at('东街公厕'))).toEqual([gap]);
    const mended = event('F-1', '2022-04-03', '复查通过', { by: '王五', unit: '创建办' });
    expect(without([...at('西街公厕'), mended])).toEqual([gap]);
  });

  it('of a problem that is cited look at that one, not at the others of its inspection', () => {
    const patrol = record('inspection', {
      on: '2022-05-02',
      scope: '综合',
      manner: '明察',
      by: ['甲'],
      themes: ['垃圾积存'],
      items: [
        {
          item: '甲',
          result: '不符合',
          problem: { id: 'L', text: '垃圾', unit: '石笋村', theme: '垃圾积存' },
        },
        { item: '乙', result: '不符合', problem: { id: 'M', text: '广告', unit: '石笋村', theme: '小广告' } },
      ],
    });
    const of = { standard: 'S4-02', rectified: false };
    expect(ids(judge({ of }, [patrol, event('M', '2022-05-03', '反馈')]))).toEqual(['S4-02/litter/测试镇']);
    expect(ids(judge({ of }, [patrol, event('L', '2022-05-03', '反馈')]))).toEqual([]);
  });

  it('are looked for in their zone too', () => {
    const of = { standard: 'S5-01', rectified: false };
    const open = finding('F-1', '2022-04-01', { zone: '一区' });
    expect(ids(judge({ of }, [open]))).toEqual(['S5-01/zones/一区']);
    expect(ids(judge({ of }, [open, event('F-1', '2022-04-02', '反馈')]))).toEqual([]);
  });
});

describe('problems', () => {
  const records = [
    finding('F-1', '2022-05-01', { due: '2022-05-10', level: '一般', standard: 'S4-02' }),
    finding('F-2', '2022-05-01', { theme: '小广告', unit: '白果村' }),
    ...closing('F-2', '2022-05-02'),
    finding('F-3', '2022-05-01', { site: '东街公厕' }),
    event('F-3', '2022-05-02', '核减', { by: '王五' }),
    finding('F-4', '2022-05-01', { zone: '一区' }),
    ...closing('F-4', '2022-05-03'),
    event('F-4', '2022-05-20', '回头看', { result: '反弹', by: '王五' }),
  ];
  it.each<[of: GateOf, found: string[]]>([
    [{}, ['F-1', 'F-2', 'F-4']],
    [{ standard: 'S4-02' }, ['F-1']],
    [{ unit: '白果村' }, ['F-2']],
    [{ theme: '垃圾积存' }, ['F-1', 'F-4']],
    [{ level: '一般' }, ['F-1']],
    [{ state: '已销号' }, ['F-2']],
    [{ state: ['已核减', '已销号'] }, ['F-2', 'F-3']],
    [{ overdue: true }, ['F-1']],
    [{ overdue: false }, ['F-2', 'F-4']],
    [{ relapsed: true }, ['F-4']],
    [{ relapsed: false, unit: '石笋村' }, ['F-1']],
  ])('of %j are %j', (of, found) => {
    expect(ids(judge({ count: '问题', of }, records))).toEqual(found);
  });

  it('are none only where somebody looked', () => {
    expect(seen(judge({ count: '问题' }))).toEqual(['unknown', 0]);
    expect(seen(judge({ count: '问题' }, west))).toEqual(['holds', 0]);
    expect(seen(judge({ count: '问题', of: { theme: '垃圾积存' } }, west))).toEqual(['holds', 0]);
    expect(seen(judge({ count: '问题', of: { theme: '小广告' } }, west))).toEqual(['unknown', 0]);
    expect(seen(judge({ count: '问题', of: { overdue: true } }, records.slice(1)))).toEqual(['holds', 0]);
  });

  it('too few of them name nothing', () => {
    const result = judge({ count: '问题', bound: '≥ 5' }, records);
    expect([...seen(result), ...result.items]).toEqual(['broken', 3]);
  });
});

describe('standards', () => {
  it.each<[of: GateOf, bound: string | number, state: string, found: string[]]>([
    [{ verdict: '不达标' }, 0, 'broken', ['S4-01']],
    [{ verdict: '达标' }, '≥ 2', 'broken', ['S4-01', 'S5-01']],
    [{ verdict: '达标' }, '≥ 1', 'holds', []],
    [{ verdict: '达标' }, '= 0', 'broken', ['S4-02']],
    [{ verdict: '达标' }, '= 2', 'broken', ['S4-01', 'S5-01']],
    [{ verdict: '达标' }, '< 1', 'broken', ['S4-02']],
    [{ verdict: '达标', category: '生态文明建设' }, '> 0', 'broken', ['S5-01']],
    [{ method: '材料审核' }, '= 1', 'holds', []],
    [{ unit: '创建办' }, '= 3', 'holds', []],
    [{ unit: '党政办' }, 0, 'unknown', []],
  ])('of %j with %s: %s', (of, bound, state, found) => {
    const result = judge({ count: '测评标准', of, bound }, west);
    expect([result.state, ids(result)]).toEqual([state, found]);
  });
});

describe('the score', () => {
  const score = (bound: string, of: GateOf = {}, records = west): RuleResult =>
    judge({ count: '自评得分', of, bound }, records);

  it('counts what is unknown as lost', () => {
    // S4-01 loses its field points, S5-01 is unknown: nobody patrolled the zone.
    expect(seen(score('50%'))).toEqual(['holds', 40_000, 80_000]);
    const broken = score('> 50%');
    expect([broken.state, ids(broken)]).toEqual(['broken', ['S4-01', 'S5-01']]);
    expect(broken.value).toMatchObject({ unknown: 20_000 });
  });

  it('is of a category, a standard, a method', () => {
    expect(seen(score('100%', { category: '社会环境建设' }))).toEqual(['broken', 40_000, 60_000]);
    expect(seen(score('100%', { standard: 'S4-01', method: '材料审核' }))).toEqual(['holds', 20_000, 20_000]);
  });

  it('names first where most is lost', () => {
    expect(score('100%', {}, []).items.map(({ id }) => id)).toEqual(['S4-01', 'S4-02', 'S5-01']);
  });

  it('is never enough where nothing can be won', () => {
    const waiver = record('waiver', {
      on: '2022-01-05',
      standard: 'S4-02',
      reason: '没有',
      'approved-by': '市文明办',
      document: '〔2022〕1 号',
      until: '2022-12-31',
    });
    expect(seen(score('1%', { standard: 'S4-02' }, [waiver]))).toEqual(['unknown', 0, 0]);
  });
});

describe('the gate', () => {
  it('is not judged on a part of the town', () => {
    const parts: Partial<AssessOptions>[] = [
      { phase: '1' },
      { unit: '创建办' },
      { category: '社会环境建设' },
      { standard: 'S4-01' },
      { method: '实地考察' },
    ];
    for (const part of parts) {
      expect(judgeAll([{}, {}], west, part).gate).toEqual({ rules: [], notJudged: 2 });
    }
    const whole = judgeAll([{}, {}], west, { filedBy: day('2022-12-31') }).gate;
    expect([whole.rules.length, whole.notJudged]).toEqual([2, 0]);
  });
});
