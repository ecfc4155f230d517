import type { Occasion } from '../assess/assessment.ts';
import type { KindDraw, SiteCard } from '../assess/inspect/draw-sites.ts';
import { headingOf } from './heading.ts';
import type { Line } from './lines/index.ts';
import type { ReportView } from './report-document.ts';
import type { Cell, Column, Sheaf, Table, Title } from './table.ts';

/** How the sites came to be these. */
export interface Drawn {
  readonly round: { readonly id: string; readonly title: string } | undefined;
  /** How many of each kind were asked for, and by which seed; undefined: no lots were drawn. */
  readonly lots: { readonly count: number; readonly seed: string; readonly derived: boolean } | undefined;
}

const drawColumns: readonly Column[] = [
  { key: 'kind', title: ['点位类别', 'Kind of site'], form: 'text', width: 10 },
  { key: 'inUse', title: ['在用', 'In use'], form: 'count', width: 6 },
  { key: 'chosen', title: ['要查', 'To visit'], form: 'count', width: 6 },
  { key: 'sites', title: ['点位', 'Sites'], form: 'text', width: 60, grows: true },
];

function drawTable(kinds: readonly KindDraw[], { round, lots }: Drawn): Table {
  return {
    id: 'draw',
    title: ['点位安排', 'Sites to visit'],
    columns: drawColumns,
    rows: kinds.map(({ siteKind, inUse, cards }) => [
      siteKind.id,
      inUse,
      cards.length,
      { code: 'inspect-names', names: cards.map(({ site }) => site.id) },
    ]),
    lead: [
      ...(round === undefined
        ? []
        : [{ code: 'inspect-round', round: round.id, title: round.title } as const]),
      ...(lots === undefined
        ? []
        : [{ code: 'inspect-seed', seed: lots.seed, derived: lots.derived } as const]),
    ],
    notes: kinds.flatMap(({ siteKind, inUse }): readonly Line[] =>
      lots !== undefined && lots.count > inUse
        ? [{ code: 'inspect-fewer', kind: siteKind.id, asked: lots.count, inUse }]
        : [],
    ),
  };
}

const sheetColumns: readonly Column[] = [
  { key: 'site', title: ['点位', 'Site'], form: 'text', width: 16 },
  { key: 'item', title: ['检查内容', 'Item'], form: 'text', width: 12 },
  { key: 'look', title: ['看什么', 'What to look at'], form: 'text', width: 50, grows: true },
  { key: 'result', title: ['结果', 'Result'], form: 'text', width: 10 },
  { key: 'reason', title: ['说明', 'Reason'], form: 'text', width: 26 },
];
const signs: readonly Title[] = [
  ['检查人', 'Inspectors'],
  ['被查单位', 'Unit inspected'],
  ['检查日期', 'Day'],
];

/** A line a site and item, to be filled in on the spot. */
function sheetTable({ siteKind, cards }: KindDraw): Table {
  return {
    id: `sheet-${siteKind.id}`,
    title: [`检查表·${siteKind.id}`, `Check sheet · ${siteKind.id}`],
    columns: sheetColumns,
    rows: cards.flatMap(({ site }) => siteKind.items.map(({ id, look }) => [site.id, id, look, null, null])),
    lead: [{ code: 'inspect-results' }],
    sign: signs,
  };
}

const cardColumns: readonly Column[] = [
  { key: 'part', title: ['栏目', 'Part'], form: 'text', width: 10 },
  { key: 'name', title: ['事项', 'Name'], form: 'text', width: 24 },
  { key: 'content', title: ['内容', 'Content'], form: 'text', width: 60, grows: true },
  { key: 'due', title: ['整改时限', 'Due'], form: 'text', width: 10 },
];

/** 明白卡: what is looked at here, who is in charge, what is still open. */
function cardTable(kind: KindDraw, { site, unit, last, problems }: SiteCard): Table {
  const part = (of: 'about' | 'items' | 'problems'): Line => ({ code: 'inspect-part', part: of });
  const about: readonly (readonly [
    'kind' | 'place' | 'unit' | 'head' | 'sponsor' | 'last',
    Cell | undefined,
  ])[] = [
    ['kind', site.kind],
    ['place', site.place],
    ['unit', site.unit],
    ['head', unit?.head],
    ['sponsor', unit?.sponsor],
    ['last', last ? { code: 'inspect-visit', on: last.on, by: last.by } : { code: 'inspect-never' }],
  ];
  return {
    id: `card-${site.id}`,
    title: [`明白卡·${site.id}`, `Card · ${site.id}`],
    columns: cardColumns,
    rows: [
      ...about.flatMap(([of, content]) =>
        content === undefined ? [] : [[part('about'), { code: 'inspect-about', of }, content, null] as const],
      ),
      ...kind.siteKind.items.map(({ id, look }) => [part('items'), id, look, null]),
      ...problems.map(({ id, text, due }) => [
        part('problems'),
        id,
        text,
        due === '未定期限' ? ({ code: 'findings-no-due' } as const) : due,
      ]),
      ...(problems.length > 0
        ? []
        : [[part('problems'), null, { code: 'inspect-no-problem' } as const, null]]),
    ],
  };
}

/** The sites to visit, a check sheet a kind, a card a site. */
export function checkSheetsSheaf(
  occasion: Occasion,
  view: ReportView,
  kinds: readonly KindDraw[],
  drawn: Drawn,
): Sheaf {
  return {
    id: 'check-sheets',
    title: ['检查表和明白卡', 'Check sheets and cards'],
    fileName: '检查表',
    heading: headingOf(occasion, view),
    tables: [
      drawTable(kinds, drawn),
      ...kinds.flatMap((kind) => [sheetTable(kind), ...kind.cards.map((card) => cardTable(kind, card))]),
    ],
  };
}
