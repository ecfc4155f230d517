import type { ColumnForm, SaidCell, SaidColumn } from '../../ledgers/table.ts';
import { showPoints, showRate, showScore } from '../points.ts';

const numeric: ReadonlySet<ColumnForm> = new Set(['count', 'money', 'rate', 'points', 'score']);

/** Whether the values of a form are numbers, which stand to the right. */
export function isNumeric(form: ColumnForm): boolean {
  return numeric.has(form);
}

/** `1234.50` from fen. */
export function showMoney(fen: number): string {
  const sign = fen < 0 ? '-' : '';
  const whole = Math.abs(fen);
  return `${sign}${String(Math.floor(whole / 100))}.${String(whole % 100).padStart(2, '0')}`;
}

/** A value as text; nothing where there is none. */
export function showValue(value: SaidCell, form: ColumnForm): string {
  if (value === null) return form === 'rate' ? showRate(undefined) : '';
  if (typeof value === 'string') return form === 'files' ? value.replaceAll('\n', '; ') : value;
  switch (form) {
    case 'money':
      return showMoney(value);
    case 'rate':
      return showRate(value);
    case 'points':
      return showPoints(value);
    case 'score':
      return showScore(value);
    default:
      return String(value);
  }
}

/** A column's title behind that of its group, where only one level can be printed. */
export function showTitle({ title, over }: SaidColumn): string {
  return over === undefined ? title : `${over}·${title}`;
}
