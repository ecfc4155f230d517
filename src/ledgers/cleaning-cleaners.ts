import type { CleanerMonth, CleaningMonth } from '../assess/cleaning-month.ts';
import { showPlace } from '../model/place.ts';
import { nameOfMonth } from './month-name.ts';
import type { Cell, Column, Table } from './table.ts';
import { sumOf, totalOf } from './totals.ts';

const columns: readonly Column[] = [
  { key: 'zone', title: ['责任区', 'Zone'], form: 'text', width: 6 },
  { key: 'cleaner', title: ['保洁员', 'Cleaner'], form: 'text', width: 9 },
  { key: 'found', title: ['发现', 'Found'], form: 'count', width: 5 },
  { key: 'inTime', title: ['按时', 'In time'], form: 'count', width: 7, wide: true },
  { key: 'late', title: ['未按时', 'Late'], form: 'count', width: 6 },
  { key: 'unknown', title: ['不明', 'Unknown'], form: 'count', width: 7, wide: true },
  { key: 'wage', title: ['月工资', 'Wage'], form: 'money', width: 9 },
  { key: 'full', title: ['按次计', 'By finds'], form: 'money', width: 9, wide: true },
  { key: 'limit', title: ['限额', 'Limit'], form: 'money', width: 9, wide: true },
  { key: 'deduction', title: ['建议扣款', 'Deduct'], form: 'money', width: 8 },
  { key: 'pay', title: ['建议发放', 'Pay'], form: 'money', width: 9 },
  { key: 'decided', title: ['已决定扣', 'Decided'], form: 'money', width: 9, wide: true },
  { key: 'why', title: ['依据和说明', 'Basis'], form: 'text', width: 40, grows: true },
  { key: 'signed', title: ['保洁员签名', 'Signature'], form: 'text', width: 12, wide: true },
];

/** The decided amounts together; null where none was decided or one of them names no amount. */
function decidedFen({ decided }: CleanerMonth): number | null {
  return decided.length === 0 ? null : sumOf(decided.map(({ amount }) => amount ?? null));
}

function cells(cleaner: CleanerMonth): readonly Cell[] {
  const { deduction, finds, days, counted, notices, decided } = cleaner;
  const amount = 'amount' in deduction ? deduction : undefined;
  return [
    cleaner.zones.join('、'),
    cleaner.name,
    finds.found,
    finds.inTime,
    finds.late,
    finds.unknown + finds.unset,
    cleaner.wage ?? null,
    deduction.full ?? null,
    amount?.limit ?? null,
    amount?.amount ?? null,
    cleaner.pay ?? null,
    decidedFen(cleaner),
    {
      code: 'cleaning-why',
      days: days.isWhole ? undefined : { from: days.from, to: days.to },
      late: counted.map(({ on }) => on),
      cutBy: amount?.cutBy ?? [],
      limitFen: amount?.limit,
      fullFen: deduction.full,
      none: 'none' in deduction ? deduction.none : undefined,
      isWageUnreadable: cleaner.isWageUnreadable,
      unknown: finds.unknown,
      refused: cleaner.refused,
      told: notices.map(({ on, type, isByName }) => ({ on, type, isByName })),
      decided: decided.map(({ on, amount: fen, document }) => ({ on, amountFen: fen, document })),
      isOverLimit: cleaner.isOverLimit,
    },
    null,
  ];
}

const leftOutOfTotal = ['limit', 'decided'];

/** The sheet to sign: what may be proposed against whom, and why. For the office alone. */
export function cleanersTable(month: CleaningMonth): Table {
  const rows = month.cleaners.map(cells);
  // The wages on the sheet are whole months': together with part of one they sum up to nothing anybody pays.
  const isPart = month.cleaners.some(({ days }) => !days.isWhole);
  const openSums = month.cleaners.filter(({ pay }) => pay === undefined).length;
  return {
    id: 'cleaners',
    title: [`${nameOfMonth(month.month)}保洁员考核`, `Cleaners, ${month.month}`],
    columns,
    rows,
    ...(rows.length === 0
      ? {}
      : { total: totalOf(columns, rows, [...leftOutOfTotal, ...(isPart ? ['wage'] : [])]) }),
    lead: [
      {
        code: 'cleaning-values',
        wageFen: month.wage,
        eachFen: month.deduction,
        capFen: month.cap,
        minimumFen: month.minimumWage,
      },
    ],
    notes: [
      ...(rows.length === 0 ? [{ code: 'cleaning-no-roster' } as const] : []),
      ...(openSums === 0 ? [] : [{ code: 'cleaning-sum-open', people: openSums } as const]),
      ...month.strayDecisions.map(
        ({ person, on, at }) =>
          ({ code: 'cleaning-stray-decision', person, on, place: showPlace(at) }) as const,
      ),
      { code: 'cleaning-only-proposed' },
    ],
    sign: [
      ['创建办', 'Office'],
      ['财政所', 'Pay office'],
      ['分管领导', 'Leader in charge'],
    ],
  };
}
