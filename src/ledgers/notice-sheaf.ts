import type { Occasion, ProblemStatus } from '../assess/assessment.ts';
import type { NoticePaper } from '../assess/notice-papers.ts';
import { headingOf } from './heading.ts';
import type { ReportView } from './report-document.ts';
import type { Cell, Column, Sheaf, Table, Title } from './table.ts';

const kindTitles: Readonly<Record<NoticePaper['kind'], Title>> = {
  交办单: ['问题交办单', 'Order to put right'],
  整改通知: ['整改通知', 'Notice to put right'],
};

const columns: readonly Column[] = [
  { key: 'id', title: ['编号', 'Id'], form: 'text', width: 24 },
  { key: 'found', title: ['发现日期', 'Found'], form: 'day', width: 11 },
  { key: 'site', title: ['点位', 'Site'], form: 'text', width: 12 },
  { key: 'text', title: ['存在问题', 'Problem'], form: 'text', width: 24, grows: true },
  { key: 'due', title: ['整改时限', 'Due'], form: 'text', width: 12 },
  { key: 'sponsor', title: ['包保领导', 'Sponsor'], form: 'text', width: 8 },
  { key: 'level', title: ['等级', 'Level'], form: 'text', width: 8, wide: true },
  { key: 'supporting', title: ['配合单位', 'With'], form: 'text', width: 12, wide: true },
  { key: 'done', title: ['整改情况', 'What was done'], form: 'text', width: 20, wide: true },
];

const signers: readonly Title[] = [
  ['签发人', 'Signed by'],
  ['签发日期', 'Day'],
];
const receivers: readonly Title[] = [
  ['签收人', 'Received by'],
  ['签收日期', 'Day'],
];

/** The papers of `civic notice`: a table a paper. */
export interface NoticeAsked {
  readonly papers: readonly NoticePaper[];
  /** The day asked of all; undefined: each problem's own. */
  readonly due: string | undefined;
  /** 文号, as typed; '' leaves a blank to fill in by hand. */
  readonly number: string;
  readonly office: string;
  /** Where it was found is not told to this audience. */
  readonly isHidden: (problem: ProblemStatus) => boolean;
}

function itemCells(
  { unit }: NoticePaper,
  { problem, due, overdue }: NoticePaper['items'][number],
  isHidden: boolean,
): readonly Cell[] {
  const { id, found, site, zone, text, written, supporting } = problem;
  return [
    id,
    found,
    isHidden ? { code: 'notice-site-withheld' } : (site ?? zone ?? null),
    text,
    due === undefined ? { code: 'findings-no-due' } : { code: 'notice-due', due, overdue },
    unit.sponsor ?? null,
    written.level ?? null,
    supporting.length === 0 ? null : supporting.join('、'),
    null,
  ];
}

function paperTable(paper: NoticePaper, { due, number, office, isHidden }: NoticeAsked): Table {
  const { unit, kind, items } = paper;
  const [zh, en] = kindTitles[kind];
  const count = items.length;
  const undated = items.filter((item) => item.due === undefined).length;
  return {
    id: `${kind === '交办单' ? 'order' : 'notice'}-${unit.id}`,
    title: [`${zh} · ${unit.id}`, `${en} · ${unit.id}`],
    columns,
    rows: items.map((item) => itemCells(paper, item, isHidden(item.problem))),
    lead: [{ code: 'notice-asks', unit: unit.id, kind, count, due }],
    notes: [
      ...(undated === 0 ? [] : [{ code: 'notice-no-due', count: undated } as const]),
      { code: 'notice-answer', office },
      { code: 'notice-recheck', office },
    ],
    sign: signers,
    letter: {
      number: { code: 'notice-number', number },
      receipt: { code: 'notice-receipt', unit: unit.id, kind, number, count },
      sign: receivers,
    },
  };
}

/** The papers that hand problems to their units or remind of them, to be signed and received. */
export function noticeSheaf(occasion: Occasion, view: ReportView, asked: NoticeAsked): Sheaf {
  const { papers } = asked;
  const tables = papers.map((paper) => paperTable(paper, asked));
  const kinds = new Set(papers.map(({ kind }) => kind));
  const units = new Set(papers.map(({ unit }) => unit.id));
  const name = [...kinds].join('与') + (units.size === 1 ? `-${[...units].join('')}` : '');
  const [only, ...more] = tables;
  return {
    id: 'notice',
    title:
      only !== undefined && more.length === 0
        ? only.title
        : ['交办与整改通知', 'Orders and notices to put right'],
    fileName: name.replace(/[\\/:*?"<>|]/g, '_'),
    heading: headingOf(occasion, view),
    tables,
  };
}
