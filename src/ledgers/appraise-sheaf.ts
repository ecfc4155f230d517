import type { Occasion } from '../assess/assessment.ts';
import type { TownAppraisal, UnitAppraisal } from '../assess/appraisal.ts';
import type { AppraisalMeasure } from '../model/pack-files.ts';
import { headingOf } from './heading.ts';
import type { Line } from './lines/index.ts';
import type { ReportView } from './report-document.ts';
import type { Cell, Column, Sheaf, Table, Title } from './table.ts';

/** Short names of the components: seven of them stand side by side on a screen. */
const measureTitles: Readonly<Record<AppraisalMeasure, Title>> = {
  'tasks-on-time': ['任务', 'Task'],
  'standards-met': ['达标', 'Met'],
  'rectification-rate': ['销号', 'Shut'],
  'rectification-speed': ['限期', 'Time'],
  'no-relapse': ['反弹', 'Back'],
  materials: ['材料', 'Mat.'],
  inspections: ['检查', 'Insp'],
};

const score = (key: string, title: Title, more: Partial<Column> = {}): Column => ({
  key,
  title,
  form: 'score',
  width: 6,
  ...more,
});

const unitColumn: Column = { key: 'unit', title: ['单位', 'Unit'], form: 'text', width: 14, grows: true };
const changeColumn: Column = {
  key: 'change',
  title: ['较上月', 'Change'],
  form: 'text',
  width: 6,
  paper: 10,
};

function scoreColumns(units: readonly UnitAppraisal[], isInternal: boolean): readonly Column[] {
  return [
    ...(units[0]?.components ?? []).map(({ id }): Column => ({
      key: id,
      title: measureTitles[id],
      form: 'points',
      width: 4,
      paper: 6,
    })),
    score('praise', ['表扬', 'Praise'], { wide: true }),
    ...(isInternal ? [score('deductions', ['扣分', 'Deductions'], { wide: true })] : []),
    score('converted', ['折算分', 'Converted'], { wide: true }),
  ];
}

function scoreCells(
  { components, praise, deductions, converted }: UnitAppraisal,
  isInternal: boolean,
): readonly Cell[] {
  return [
    ...components.map(({ won }) => won ?? null),
    praise.points,
    ...(isInternal ? [deductions.points] : []),
    converted ?? null,
  ];
}

const changeCell = ({ change }: UnitAppraisal): Cell =>
  change === undefined ? null : { code: 'appraise-change', ...change };

/** The decision, which alone is the conclusion; until there is one, what civic proposes. */
function gradeCell({ grade, conclusion }: UnitAppraisal): Cell {
  if (conclusion === undefined) return grade ?? null;
  return { code: 'appraise-decided-grade', grade: conclusion.grade };
}

function rankTable(
  id: string,
  units: readonly UnitAppraisal[],
  notes: readonly Line[],
  isInternal: boolean,
): Table {
  return {
    id,
    title: [id, id],
    columns: [
      { key: 'rank', title: ['名次', 'No'], form: 'count', width: 2 },
      unitColumn,
      score('total', ['得分', 'Total']),
      { key: 'grade', title: ['等次', 'Grade'], form: 'text', width: 6 },
      changeColumn,
      ...scoreColumns(units, isInternal),
      { key: 'proposed', title: ['建议等次', 'Proposed'], form: 'text', width: 8, wide: true },
      { key: 'decided', title: ['决定等次', 'Decided'], form: 'text', width: 8, wide: true },
    ],
    rows: units.map((unit) => [
      unit.rank ?? null,
      unit.unit,
      unit.total ?? null,
      gradeCell(unit),
      changeCell(unit),
      ...scoreCells(unit, isInternal),
      unit.grade ?? null,
      unit.conclusion?.grade ?? null,
    ]),
    notes,
  };
}

function reportTable(units: readonly UnitAppraisal[], isInternal: boolean): Table {
  return {
    id: 'unranked',
    title: ['不排名的单位', 'Units not ranked'],
    columns: [
      unitColumn,
      { key: 'superior', title: ['上级主管部门', 'Superior'], form: 'text', width: 10 },
      score('total', ['得分', 'Total']),
      changeColumn,
      ...scoreColumns(units, isInternal),
    ],
    rows: units.map((unit) => [
      unit.unit,
      unit.superior ?? null,
      unit.total ?? null,
      changeCell(unit),
      ...scoreCells(unit, isInternal),
    ]),
    lead: [{ code: 'appraise-unranked' }],
  };
}

/** What is to be known of the figures. */
export function appraisalNotes(isInternal: boolean): readonly Line[] {
  return [
    { code: 'appraise-rules' },
    { code: 'appraise-blank' },
    ...(isInternal ? [] : [{ code: 'appraise-internal' } as const]),
  ];
}

/** Every unit among its like, and those of which the town reports to their superiors. */
export function appraiseSheaf(occasion: Occasion, view: ReportView, appraisal: TownAppraisal): Sheaf {
  const isInternal = view.audience === 'internal';
  const { before, share, shareParameter } = appraisal;
  const notes: readonly Line[] = [
    ...appraisalNotes(isInternal),
    share === undefined
      ? { code: 'appraise-share-unset', parameter: shareParameter }
      : { code: 'appraise-share', share },
    before === undefined ? { code: 'appraise-first-month' } : { code: 'appraise-since', before },
    { code: 'appraise-grades-mean' },
    { code: 'appraise-trace' },
  ];
  const groups = appraisal.groups.filter(({ units }) => units.length > 0);
  return {
    id: 'appraise',
    title: ['单位考核', 'Appraisal of units'],
    fileName: '单位考核',
    heading: headingOf(occasion, view),
    tables: [
      ...groups.map(({ id, units }, i) => rankTable(id, units, i === 0 ? notes : [], isInternal)),
      ...(appraisal.unranked.length === 0 ? [] : [reportTable(appraisal.unranked, isInternal)]),
    ],
  };
}
