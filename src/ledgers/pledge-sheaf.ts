import type { Occasion } from '../assess/assessment.ts';
import type { Pledge } from '../assess/pledges.ts';
import { showValue } from './explain-parameter.ts';
import { headingOf } from './heading.ts';
import type { ReportView } from './report-document.ts';
import type { Column, Sheaf, Table } from './table.ts';

const columns: readonly Column[] = [
  { key: 'kind', title: ['类别', 'Kind'], form: 'text', width: 8 },
  { key: 'id', title: ['编号', 'Id'], form: 'text', width: 14 },
  { key: 'what', title: ['内容', 'What'], form: 'text', width: 34, grows: true },
  { key: 'goal', title: ['时限或目标值', 'Due or target'], form: 'text', width: 14 },
  { key: 'basis', title: ['应交材料、责任或依据', 'To hand in, part or source'], form: 'text', width: 26 },
];

function pledgeTable({ unit, head, tasks, standards, targets }: Pledge): Table {
  return {
    id: unit,
    title: [unit, unit],
    columns,
    rows: [
      ...tasks.map(({ id, title, due, 'hand-in': items }) => [
        { code: 'pledge-kind', kind: 'task' } as const,
        id,
        title,
        due,
        items.join('、'),
      ]),
      ...standards.map(({ id, title, leads }) => [
        { code: 'pledge-kind', kind: 'standard' } as const,
        id,
        title,
        null,
        { code: 'pledge-role', leads } as const,
      ]),
      ...targets.map(({ id, title, value, source }) => [
        { code: 'pledge-kind', kind: 'target' } as const,
        id,
        title,
        showValue(value),
        source,
      ]),
    ],
    lead: [{ code: 'pledge-lead', unit, head }],
    notes: [
      {
        code: 'pledge-counts',
        tasks: tasks.length,
        standards: standards.length,
        targets: targets.length,
      },
    ],
    sign: [
      ['镇创建工作领导小组组长', 'Head of the leading group'],
      ['责任单位负责人', 'Head of the unit'],
      ['签订日期', 'Day signed'],
    ],
  };
}

/** 目标责任书: a sheet for every unit to sign. */
export function pledgeSheaf(occasion: Occasion, view: ReportView, pledges: readonly Pledge[]): Sheaf {
  const [only, ...others] = pledges;
  return {
    id: 'pledges',
    title: ['目标责任书', 'Pledges'],
    fileName: only !== undefined && others.length === 0 ? `目标责任书-${only.unit}` : '目标责任书',
    heading: headingOf(occasion, view),
    tables: pledges.map(pledgeTable),
  };
}
