import type { Occasion } from '../assess/assessment.ts';
import type { ComponentResult, Counted, Decided, TownAppraisal, UnitAppraisal } from '../assess/appraisal.ts';
import { showPlace } from '../model/place.ts';
import { appraisalNotes } from './appraise-sheaf.ts';
import { headingOf } from './heading.ts';
import type { Line } from './lines/index.ts';
import type { ReportView } from './report-document.ts';
import type { Cell, Column, Sheaf, Table } from './table.ts';

const goalColumns: readonly Column[] = [
  { key: 'component', title: ['考核项目', 'Component'], form: 'text', width: 14 },
  {
    key: 'how',
    title: ['目标：算什么，怎样计分', 'Goal: what counts'],
    form: 'text',
    width: 64,
    grows: true,
  },
  { key: 'asked', title: ['应完成', 'Asked'], form: 'count', width: 6 },
  { key: 'done', title: ['完成', 'Done'], form: 'count', width: 4 },
  { key: 'possible', title: ['可得', 'Possible'], form: 'score', width: 8 },
  { key: 'won', title: ['得分', 'Won'], form: 'score', width: 6 },
];

function goalRow({ id, title, asked, done, possible, won }: ComponentResult): readonly Cell[] {
  // What could not be measured is not among what could be won.
  const counts = won === undefined ? [null, null] : [possible, won];
  return [title, { code: 'appraise-how', measure: id }, asked, done, ...counts];
}

function decidedRow(
  what: 'praise' | 'deductions',
  points: number,
  decided: readonly Decided[],
): readonly Cell[] {
  return [
    { code: 'appraise-component', what },
    { code: 'appraise-how-decided', what },
    null,
    decided.length,
    null,
    points,
  ];
}

/** How the score came about and what follows from it. */
function conclusions(unit: UnitAppraisal, appraisal: TownAppraisal, isInternal: boolean): readonly Line[] {
  const {
    base,
    total,
    components,
    praise,
    deductions,
    grade,
    conclusion,
    rank,
    group,
    superior,
    converted,
    change,
  } = unit;
  const measured = components.filter(({ won }) => won !== undefined);
  const sum = (of: (component: ComponentResult) => number): number =>
    measured.reduce((all, component) => all + of(component), 0);
  const lines: Line[] = [];
  if (base === undefined || total === undefined) lines.push({ code: 'appraise-nothing' });
  else {
    lines.push({
      code: 'appraise-sum',
      won: sum(({ won = 0 }) => won),
      possible: sum(({ possible }) => possible),
      base,
      praise: praise.points,
      deductions: isInternal ? deductions.points : undefined,
      total,
    });
  }
  const of = appraisal.groups.find(({ id }) => id === group)?.units.length ?? 0;
  if (group === undefined) lines.push({ code: 'appraise-superior', superior });
  else if (rank !== undefined) lines.push({ code: 'appraise-rank', group, rank, of });
  if (change !== undefined && appraisal.before !== undefined)
    lines.push({ code: 'appraise-changed', before: appraisal.before, ...change });
  if (grade !== undefined) lines.push({ code: 'appraise-proposed', grade });
  if (conclusion !== undefined) {
    const { cite } = conclusion;
    lines.push({ code: 'appraise-decided', grade: conclusion.grade, on: cite.on, place: showPlace(cite.at) });
  } else if (group !== undefined) lines.push({ code: 'appraise-undecided' });
  if (converted !== undefined && total !== undefined && appraisal.share !== undefined)
    lines.push({ code: 'appraise-converted', total, share: appraisal.share, converted });
  if (appraisal.share === undefined)
    lines.push({ code: 'appraise-share-unset', parameter: appraisal.shareParameter });
  return lines;
}

const basisColumns: readonly Column[] = [
  { key: 'component', title: ['项目', 'Part'], form: 'text', width: 4 },
  { key: 'what', title: ['事项', 'What'], form: 'text', width: 30, grows: true },
  { key: 'due', title: ['时限', 'Due'], form: 'day', width: 10 },
  { key: 'done', title: ['完成', 'Done'], form: 'day', width: 10 },
  { key: 'won', title: ['计分', 'Counts'], form: 'text', width: 7 },
  { key: 'where', title: ['依据', 'Where'], form: 'text', width: 30 },
];

function countedRow(
  { id: measure }: ComponentResult,
  counted: Counted,
  isInternal: boolean,
): readonly Cell[] {
  const { id, text, due, day, asked, done, lacking, cites, secret } = counted;
  const isHidden = secret && !isInternal;
  const isVisit = measure === 'inspections';
  return [
    { code: 'appraise-short', measure },
    isHidden && isVisit
      ? { code: 'appraise-secret' }
      : { code: 'appraise-what', id: isVisit ? undefined : id, text, lacking },
    due ?? null,
    isHidden && isVisit ? null : (day ?? null),
    { code: 'appraise-counted', done, asked },
    isHidden || cites.length === 0
      ? null
      : { code: 'appraise-where', places: cites.map(({ at }) => showPlace(at)) },
  ];
}

function decisionRow(what: 'praise' | 'deductions', { text, points, cite }: Decided): readonly Cell[] {
  return [
    { code: 'appraise-component', what },
    text,
    null,
    cite.on,
    points === undefined ? { code: 'appraise-no-points' } : { code: 'appraise-points', points },
    { code: 'appraise-where', places: [showPlace(cite.at)] },
  ];
}

/** Everything counted, what was not won first. */
function basisTable(unit: UnitAppraisal, isInternal: boolean): Table {
  const { components, praise, deductions } = unit;
  return {
    id: 'basis',
    title: ['依据', 'What it rests on'],
    columns: basisColumns,
    rows: [
      ...components.flatMap((component) =>
        [...component.counted]
          .sort((a, b) => Number(a.done === a.asked) - Number(b.done === b.asked))
          .map((counted) => countedRow(component, counted, isInternal)),
      ),
      ...praise.decided.map((each) => decisionRow('praise', each)),
      ...(isInternal ? deductions.decided.map((each) => decisionRow('deductions', each)) : []),
    ],
  };
}

/** One unit's page 目标—完成—结论, with what every figure of it rests on. */
export function appraiseUnitSheaf(
  occasion: Occasion,
  view: ReportView,
  appraisal: TownAppraisal,
  unit: UnitAppraisal,
): Sheaf {
  const isInternal = view.audience === 'internal';
  const { components, praise, deductions } = unit;
  return {
    id: 'appraise-unit',
    title: ['目标—完成—结论', 'Goals, results, conclusion'],
    fileName: `单位考核-${unit.unit}`,
    heading: headingOf(occasion, view),
    tables: [
      {
        id: 'goals',
        title: [`${unit.unit} 目标—完成—结论`, `${unit.unit}: goals, results, conclusion`],
        columns: goalColumns,
        rows: [
          ...components.map(goalRow),
          decidedRow('praise', praise.points, praise.decided),
          ...(isInternal ? [decidedRow('deductions', -deductions.points, deductions.decided)] : []),
        ],
        total: [{ code: 'total' }, null, null, null, null, unit.total ?? null],
        notes: [...conclusions(unit, appraisal, isInternal), ...appraisalNotes(isInternal)],
        sign: [
          ['被考核单位负责人', 'Head of the unit'],
          ['考核组', 'Appraisers'],
          ['日期', 'Day'],
        ],
      },
      basisTable(unit, isInternal),
    ],
  };
}
