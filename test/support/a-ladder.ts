/** A little town with an office, a station and two schools, whose ladder is climbed. */
import { basisOf } from '../../src/assess/basis.ts';
import type { Basis } from '../../src/assess/basis.ts';
import { climbLadder } from '../../src/assess/climb-ladder.ts';
import type { Ladder, Proposal } from '../../src/assess/ladder.ts';
import type { System } from '../../src/checks/system.ts';
import type { ParameterValue } from '../../src/model/parameter-value.ts';
import type { AnyRecord } from '../../src/records/index.ts';
import { aSystem, aTown, record } from './a-town.ts';
import type { TownChange } from './a-town.ts';
import { day } from './days.ts';

const at = { file: 'test.yaml', line: 1, col: 1 };
const parameters = ['office-deadline-days', 'office-repeat-count', 'unit-talk-after', 'unit-transfer-after'];

export const ladderSystem: System = aSystem([], {
  siteKinds: [
    {
      id: '办公区',
      items: [
        { id: '整洁', look: '院坝', theme: '垃圾积存', office: true },
        { id: '停放', look: '停车', office: true },
        { id: '禁烟', look: '标识', theme: '控烟' },
      ],
    },
    { id: '公厕', items: [{ id: '整洁', look: '地面' }] },
  ],
  parameters: [
    ...aSystem([]).parameters,
    ...parameters.map((id) => ({ id, title: id, form: 'count' as const, at })),
  ],
});

export const units: NonNullable<TownChange['units']> = [
  { id: '创建办', type: '镇属', at },
  { id: '党政办', type: '镇属', at },
  { id: '财政所', type: '镇属', at },
  { id: '石笋村', type: '村', at },
  { id: '派出所', type: '派驻', superior: '县公安局', at },
  { id: '司法所', type: '派驻', at },
  { id: '中学', type: '学校', superior: '县教育局', at },
  { id: '小学', type: '学校', at },
];

export const sites: NonNullable<TownChange['sites']> = [
  { id: '大院', kind: '办公区', unit: '党政办', at },
  { id: '财政楼', kind: '办公区', unit: '财政所', at },
  { id: '东街公厕', kind: '公厕', unit: '党政办', at },
];

export interface Thresholds {
  /** office-deadline-days, office-repeat-count, unit-talk-after, unit-transfer-after; left out: not adopted. */
  readonly days?: number;
  readonly repeat?: number;
  readonly talk?: number;
  readonly transfer?: number;
}

function adopted(thresholds: Thresholds): Readonly<Record<string, ParameterValue>> {
  const { days, repeat, talk, transfer } = thresholds;
  return Object.fromEntries(
    [days, repeat, talk, transfer].flatMap((count, i) =>
      count === undefined ? [] : [[parameters[i] ?? '', { form: 'count', count } as const]],
    ),
  );
}

/** The basis of the little town on a day, with these records. */
export function ladderBasis(
  records: readonly AnyRecord[],
  on: string,
  thresholds: Thresholds = {},
  change: TownChange = {},
  system: System = ladderSystem,
): Basis {
  const town = aTown({ units, sites, records, targets: adopted(thresholds), ...change });
  return basisOf(system, town, { on: day(on) });
}

export function ladderOn(...asked: Parameters<typeof ladderBasis>): Ladder {
  return climbLadder(ladderBasis(...asked));
}

/** `unit rung since why` of each proposal. */
export function due({ due: proposals }: Pick<Ladder, 'due'>): string[] {
  return proposals.map(({ unit, rung, since, whys }: Proposal) =>
    [unit, rung, since, ...whys.map(({ code }) => code)].join(' '),
  );
}

let count = 0;

/** A problem with a limit of its own. */
export function problem(on: string, limit: string | undefined, more: Readonly<Record<string, unknown>> = {}) {
  count += 1;
  return record('finding', {
    id: `p${String(count)}`,
    on,
    text: '垃圾',
    unit: '石笋村',
    source: '督查',
    ...(limit === undefined ? {} : { due: limit }),
    ...more,
  });
}

export function happened(
  finding: { readonly key: string },
  on: string,
  event: string,
  more: Readonly<Record<string, unknown>> = {},
) {
  count += 1;
  const by = event === '复查通过' || event === '退回' ? '乙' : '甲';
  return record('rectification', { id: `e${String(count)}`, on, finding: finding.key, event, by, ...more });
}

export function notice(on: string, type: string, more: Readonly<Record<string, unknown>> = {}) {
  count += 1;
  return record('notice', { id: `n${String(count)}`, on, type, by: '乙', text: type, ...more });
}

/** A visit to an office: each item with its result. */
export function visit(
  on: string,
  items: Readonly<Record<string, string>>,
  more: Readonly<Record<string, unknown>> = {},
) {
  count += 1;
  return record('inspection', {
    id: `v${String(count)}`,
    on,
    scope: '专门',
    manner: '明察',
    by: ['乙'],
    site: '大院',
    items: Object.entries(items).map(([item, result]) => ({ item, result })),
    ...more,
  });
}
