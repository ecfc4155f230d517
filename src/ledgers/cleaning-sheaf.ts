import type { Occasion } from '../assess/assessment.ts';
import type { CleaningMonth, ZoneMonth } from '../assess/cleaning-month.ts';
import { cleanersTable } from './cleaning-cleaners.ts';
import { basisTable } from './cleaning-basis.ts';
import { openFindsTable, replacementsTable } from './cleaning-replacements.ts';
import { headingOf } from './heading.ts';
import { nameOfMonth } from './month-name.ts';
import { rateOf } from './rates.ts';
import { totalOf } from './totals.ts';
import type { ReportView } from './report-document.ts';
import type { Cell, Column, Sheaf, Table, Title } from './table.ts';
import type { Line } from './lines/index.ts';

const unset: Line = { code: 'cleaning-unset' };

const zoneColumns: readonly Column[] = [
  { key: 'zone', title: ['责任区', 'Zone'], form: 'text', width: 6 },
  { key: 'stretches', title: ['路段', 'Stretches'], form: 'text', width: 24, grows: true },
  { key: 'duties', title: ['职责', 'Duties'], form: 'text', width: 24, wide: true },
  { key: 'cleaners', title: ['定员', 'Posts'], form: 'count', width: 5 },
  { key: 'employed', title: ['在册', 'On roster'], form: 'count', width: 5, wide: true },
  { key: 'checks', title: ['检查', 'Checks'], form: 'count', width: 6 },
  { key: 'found', title: ['发现', 'Found'], form: 'count', width: 6 },
  { key: 'inTime', title: ['按时', 'In time'], form: 'count', width: 7 },
  { key: 'late', title: ['未按时', 'Late'], form: 'count', width: 6 },
  { key: 'unknown', title: ['不明', 'Unknown'], form: 'count', width: 7 },
  {
    key: 'againstNobody',
    title: ['未按时而对不上人', 'Late, of no one'],
    form: 'count',
    width: 10,
    wide: true,
  },
  { key: 'attendance', title: ['到岗率', 'Present'], form: 'rate', width: 7 },
];

function zoneCells({ zone, employed, checks, finds, againstNobody, attendance }: ZoneMonth): readonly Cell[] {
  const looked = (count: number): Cell => (checks === 0 ? null : count);
  return [
    zone.id,
    zone.stretches.join('、'),
    zone.duties.join('、'),
    zone.cleaners,
    employed,
    checks,
    looked(finds.found),
    looked(finds.inTime),
    looked(finds.late),
    looked(finds.unknown + finds.unset),
    looked(againstNobody),
    attendance === undefined ? null : rateOf(attendance.present, attendance.checks),
  ];
}

function zonesNotes(zones: readonly ZoneMonth[]): readonly Line[] {
  if (zones.length === 0) return [{ code: 'cleaning-no-zones' }];
  const unlooked = zones.filter(({ checks }) => checks === 0).map(({ zone }) => zone.id);
  if (unlooked.length === zones.length) return [{ code: 'cleaning-none-checked' }];
  return [
    ...(unlooked.length === 0 ? [] : [{ code: 'cleaning-not-checked', zones: unlooked } as const]),
    { code: 'cleaning-counts-mean' },
  ];
}

/** Zones with what was found there; a zone nobody looked at has no counts of finds. */
function zonesTable({ month, span, isWhole, clearWithin, zones }: CleaningMonth, isPublic: boolean): Table {
  const rows = zones.map(zoneCells);
  return {
    id: 'zones',
    title: [`${nameOfMonth(month)}责任区`, `Zones, ${month}`],
    columns: zoneColumns,
    rows,
    ...(rows.length === 0 ? {} : { total: totalOf(zoneColumns, rows) }),
    lead: [{ code: 'cleaning-span', month, to: span.to, isWhole, clearWithin }],
    notes: [...zonesNotes(zones), ...(isPublic ? [{ code: 'cleaning-rest-internal' } as const] : [])],
  };
}

/** Who was there when somebody looked, and who went where they were sent. */
function attendanceTable({ month, zones }: CleaningMonth): Table {
  const count = (key: string, title: Title): Column => ({ key, title, form: 'count', width: 8 });
  const columns: readonly Column[] = [
    { key: 'zone', title: ['责任区', 'Zone'], form: 'text', width: 6 },
    count('checks', ['查岗人次', 'Checked']),
    count('present', ['到岗', 'Present']),
    count('late', ['迟到', 'Late']),
    count('sent', ['调度', 'Sent']),
    count('served', ['服从', 'Served']),
    count('refused', ['未服从', 'Refused']),
  ];
  return {
    id: 'attendance',
    title: [`${nameOfMonth(month)}到岗和调度`, `Attendance and dispatch, ${month}`],
    columns,
    rows: zones.map(({ zone, attendance, dispatch }) => [
      zone.id,
      attendance?.checks ?? null,
      attendance?.present ?? null,
      attendance?.late ?? null,
      dispatch.sent,
      dispatch.served,
      dispatch.refused,
    ]),
    notes: zones.some(({ attendance }) => attendance === undefined)
      ? [{ code: 'cleaning-no-attendance' }]
      : [],
  };
}

function timesTable({ times }: CleaningMonth): Table {
  return {
    id: 'times',
    title: ['每日时点', 'Times of the day'],
    columns: [
      { key: 'which', title: ['时点', 'Time'], form: 'text', width: 24 },
      { key: 'time', title: ['几点', 'At'], form: 'text', width: 10 },
    ],
    rows: (['doneBy', 'break', 'afternoon', 'off'] as const).map((which) => [
      { code: 'cleaning-time', which },
      times[which] ?? unset,
    ]),
  };
}

/** Points the office itself may lose, of the month and of the year so far. */
function officeTable({ month, span, officePoints, office }: CleaningMonth): Table {
  const cells = (
    period: string | undefined,
    { late, points }: CleaningMonth['office']['month'],
  ): readonly Cell[] => [
    { code: 'cleaning-office-period', month: period, to: span.to },
    late,
    officePoints === undefined || points === undefined ? unset : points,
  ];
  return {
    id: 'office',
    title: ['创建办扣分', 'Points of the office'],
    columns: [
      { key: 'period', title: ['时段', 'Period'], form: 'text', width: 24 },
      { key: 'late', title: ['未按时清理', 'Not cleared in time'], form: 'count', width: 11 },
      { key: 'points', title: ['建议扣分', 'Points proposed'], form: 'count', width: 9 },
    ],
    rows: [cells(month, office.month), cells(undefined, office.year)],
    notes: [{ code: 'cleaning-office-points', each: officePoints }],
  };
}

/**
 * The month of the cleaning team. The public sees zones, times and the office's points; cleaners, wages, deductions and
 * replacements are in no public table at all.
 */
export function cleaningSheaf(occasion: Occasion, view: ReportView, month: CleaningMonth): Sheaf {
  const isPublic = view.audience === 'public';
  return {
    id: 'cleaning',
    title: [`${nameOfMonth(month.month)}保洁考核`, `Cleaning team, ${month.month}`],
    // A sheet with names and wages must not take the place of the one that has none.
    fileName: `保洁考核-${month.month}${isPublic ? '' : '-内部'}`,
    heading: headingOf(occasion, view),
    tables: isPublic
      ? [zonesTable(month, true), timesTable(month), attendanceTable(month), officeTable(month)]
      : [
          zonesTable(month, false),
          timesTable(month),
          attendanceTable(month),
          cleanersTable(month),
          basisTable(month),
          replacementsTable(month),
          openFindsTable(month),
          officeTable(month),
        ],
  };
}
