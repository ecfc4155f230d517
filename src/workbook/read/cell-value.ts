import type { CellTrouble, CellValue } from '../../model/book.ts';
import { parseDay } from '../../model/day.ts';
import type { Shown } from './number-format.ts';
import { isTooLong, longNumberText, numberText, storedNumber } from './number-text.ts';
import { broken, tooBig } from './refused.ts';
import { clockText, serialDay } from './serial-day.ts';
import { plainText } from './run-text.ts';

/** A `<c>` as it stands in the file. */
export interface RawCell {
  /** Its attribute `t`: what sort of value it holds. */
  type: string;
  /** Its attribute `s`: the number of its format. */
  style: number;
  /** Whether it has the attribute `vm`: its value is none of the plain ones. */
  rich: boolean;
  /** What stands in `<f>`: undefined without one, empty when it shares the formula of another cell. */
  formula: string | undefined;
  /** What stands in `<v>`: undefined without one. */
  value: string | undefined;
  /** What stands in `<is>`. */
  inline: string | undefined;
}

/** What the values of a workbook's cells depend on. */
export interface Meanings {
  readonly strings: readonly string[];
  readonly styles: readonly Shown[];
  readonly system: 1900 | 1904;
  readonly longest: number;
}

function trouble(why: CellTrouble, shown: string): CellValue {
  return { kind: 'trouble', why, shown: shown.slice(0, 200) };
}

function text(raw: string, { longest }: Meanings): CellValue | undefined {
  const plain = plainText(raw);
  if (plain.length > longest) throw tooBig('cell-text');
  return plain === '' ? undefined : { kind: 'text', text: plain };
}

function numberValue(stored: string, shown: Shown, { system }: Meanings): CellValue {
  const number = storedNumber(stored);
  if (number === undefined) return trouble('error', stored);
  if (shown === 'elapsed' || (shown === 'time' && number < 1))
    return number < 0 || isTooLong(number)
      ? trouble('impossible-day', stored)
      : { kind: 'text', text: clockText(number) };
  if (shown === 'day' || shown === 'time') {
    const day = serialDay(number, system);
    return day === undefined ? trouble('impossible-day', stored) : { kind: 'day', day };
  }
  if (isTooLong(number)) return trouble('long-number', longNumberText(number, stored));
  return { kind: 'number', text: numberText(number), percent: shown === 'percent' };
}

/** A day written as text, `2022-03-15T00:00:00`: only the strict form of the format has it. */
function isoDay(stored: string): CellValue {
  const day = parseDay(stored.slice(0, 10));
  return day === undefined ? trouble('impossible-day', stored) : { kind: 'day', day };
}

const pictureFormula = /\b(?:DISPIMG|IMAGE)\(/i;

/** A picture inside a cell: WPS writes a function for it, Excel an error that is none. */
function isPicture({ type, rich, formula, value = '' }: RawCell): boolean {
  if (formula !== undefined && pictureFormula.test(formula)) return true;
  if (/^=(?:_xlfn\.)?DISPIMG\(/i.test(value)) return true;
  return type === 'e' && rich && formula === undefined;
}

function shared(value: string, { strings }: Meanings): string {
  const found = /^\d+$/.test(value) ? strings[Number(value)] : undefined;
  if (found === undefined) throw broken(value.slice(0, 40));
  return found;
}

/** What a cell holds; undefined when nothing stands in it. */
export function cellValue(cell: RawCell, meanings: Meanings): CellValue | undefined {
  const { type, formula, inline } = cell;
  if (isPicture(cell)) return trouble('picture', formula === undefined ? (cell.value ?? '') : `=${formula}`);
  if (type === 'inlineStr') return text(inline ?? cell.value ?? '', meanings);
  if (type === 'str' && cell.value !== undefined) return text(cell.value, meanings);
  const value = cell.value?.trim() ?? '';
  if (value === '') return formula === undefined ? undefined : trouble('no-result', `=${formula}`);
  switch (type) {
    case 's':
      return text(shared(value, meanings), meanings);
    case 'b':
      return { kind: 'flag', value: value === '1' || value === 'true' };
    case 'e':
      return trouble('error', value);
    case 'd':
      return isoDay(value);
    default:
      return numberValue(value, meanings.styles[cell.style] ?? 'number', meanings);
  }
}
