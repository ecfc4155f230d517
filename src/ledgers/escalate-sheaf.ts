import type { Occasion } from '../assess/assessment.ts';
import type { Ladder, LadderStep, Proof, Proposal, UnsetRung } from '../assess/ladder.ts';
import { showPlace } from '../model/place.ts';
import { headingOf } from './heading.ts';
import type { ReportView } from './report-document.ts';
import type { Cell, Column, Sheaf, Table } from './table.ts';

const dueColumns: readonly Column[] = [
  { key: 'unit', title: ['单位', 'Unit'], form: 'text', width: 10 },
  { key: 'rung', title: ['该做的', 'What is due'], form: 'text', width: 16 },
  { key: 'since', title: ['自哪天起', 'Since'], form: 'day', width: 11 },
  { key: 'why', title: ['为什么', 'Why'], form: 'text', width: 30, grows: true },
  { key: 'done', title: ['已经做过', 'Already done'], form: 'text', width: 18 },
  { key: 'due', title: ['拟定期限', 'Limit proposed'], form: 'day', width: 11, wide: true },
];

const proofColumns: readonly Column[] = [
  { key: 'unit', title: ['单位', 'Unit'], form: 'text', width: 10 },
  { key: 'rung', title: ['该做的', 'For'], form: 'text', width: 8 },
  { key: 'id', title: ['记录', 'Record'], form: 'text', width: 28, grows: true },
  { key: 'due', title: ['到期日', 'Limit'], form: 'day', width: 11 },
  { key: 'place', title: ['出处', 'Where'], form: 'text', width: 36 },
  { key: 'what', title: ['记录种类', 'Kind'], form: 'text', width: 8, wide: true },
  { key: 'on', title: ['日期', 'Day'], form: 'day', width: 11, wide: true },
];

const doneColumns: readonly Column[] = [
  { key: 'on', title: ['日期', 'Day'], form: 'day', width: 11 },
  { key: 'unit', title: ['单位', 'Unit'], form: 'text', width: 12 },
  { key: 'type', title: ['类型', 'Type'], form: 'text', width: 8 },
  { key: 'text', title: ['内容', 'Text'], form: 'text', width: 30, grows: true },
  { key: 'due', title: ['限期', 'Limit'], form: 'day', width: 11 },
  { key: 'number', title: ['文号', 'Number'], form: 'text', width: 24, wide: true },
  { key: 'by', title: ['签发人', 'By'], form: 'text', width: 8, wide: true },
  { key: 'place', title: ['出处', 'Where'], form: 'text', width: 36, wide: true },
];

const unsetColumns: readonly Column[] = [
  { key: 'rung', title: ['该做的', 'Rung'], form: 'text', width: 14 },
  { key: 'parameter', title: ['目标值', 'Parameter'], form: 'text', width: 22 },
  { key: 'said', title: ['说明', 'Meaning'], form: 'text', width: 30, grows: true },
];

const rungCell = ({ rung, superior }: Pick<Proposal, 'rung' | 'superior'>): Cell => ({
  code: 'escalate-rung',
  rung,
  superior,
});

const numberOf = (step: LadderStep): string | undefined =>
  step.kind === 'notice' ? step.number : step.document;

function dueCells(proposal: Proposal, typeOf: (step: LadderStep) => string): readonly Cell[] {
  const { unit, since, whys, done, due } = proposal;
  const steps = done.map((step) => ({ type: typeOf(step), on: step.on, number: numberOf(step) }));
  return [
    unit,
    rungCell(proposal),
    since,
    { code: 'escalate-why', whys, due },
    steps.length === 0 ? null : { code: 'escalate-done', steps },
    due ?? null,
  ];
}

function proofCells({ unit, rung }: Proposal, { what, id, on, at, due, secret }: Proof): readonly Cell[] {
  return [unit, rung, id, due ?? null, showPlace(at), { code: 'escalate-proof', what, secret }, on];
}

function doneCells(step: LadderStep, type: string): readonly Cell[] {
  const [text, due] = step.kind === 'notice' ? [step.text, step.due] : [step.basis, undefined];
  return [
    step.on,
    step.unit ?? '',
    type,
    text,
    due ?? null,
    numberOf(step) ?? null,
    step.by,
    showPlace(step.at),
  ];
}

const unsetCells = ({ rung, parameter }: UnsetRung): readonly Cell[] => [
  rungCell({ rung }),
  parameter ?? null,
  { code: 'escalate-unset', parameter },
];

/** What is due on the ladder, the records that prove it, what was done, and which thresholds are unset. */
export function escalateSheaf(
  occasion: Occasion,
  view: ReportView,
  ladder: Ladder & {
    /** Proposals kept from this audience. */
    readonly withheld: number;
    readonly typeOf: (step: LadderStep) => string;
  },
): Sheaf {
  const { due, done, unset, withheld, typeOf } = ladder;
  const tables: readonly Table[] = [
    {
      id: 'due',
      title: ['现在该做的', 'Due now'],
      columns: dueColumns,
      rows: due.map((proposal) => dueCells(proposal, typeOf)),
      lead: [
        { code: 'escalate-proposes', count: due.length },
        ...(view.audience === 'public' ? [{ code: 'escalate-office-only', withheld } as const] : []),
      ],
      notes: due.length === 0 ? [] : [{ code: 'escalate-record' }],
    },
    {
      id: 'proof',
      title: ['依据的记录', 'Records that prove it'],
      columns: proofColumns,
      rows: due.flatMap((proposal) => proposal.proof.map((proof) => proofCells(proposal, proof))),
    },
    {
      id: 'done',
      title: ['已经做过的', 'Already done'],
      columns: doneColumns,
      rows: done.map((step) => doneCells(step, typeOf(step))),
    },
    {
      id: 'unset',
      title: ['未定标的', 'Thresholds unset'],
      columns: unsetColumns,
      rows: unset.map(unsetCells),
    },
  ];
  return {
    id: 'escalate',
    title: ['督办与问责提议', 'Notices and the ladder: what is due'],
    fileName: '督办提议',
    heading: headingOf(occasion, view),
    tables: tables.filter(({ id, rows }) => id === 'due' || rows.length > 0),
  };
}
