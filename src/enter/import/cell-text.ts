/** What a cell says to the field it stands under: a text as somebody would have typed it, or why it says nothing. */
import type { CellTrouble, CellValue } from '../../model/book.ts';
import type { SchemaNode } from '../../model/schema.ts';

/** Why a cell cannot be read into its field. */
export type CellWhy =
  | CellTrouble
  /** `2022.1` typed as a number: January or October, the spreadsheet program has dropped the end. */
  | 'number-for-day'
  /** `3/4` typed as a figure, which the spreadsheet program has turned into the third of April. */
  | 'day-for-figure';

export type CellText = { readonly text: string } | { readonly why: CellWhy; readonly shown: string };

/** Digits a spreadsheet program keeps; beyond them stands the noise of binary fractions. */
const kept = 15;

/** A number as it was typed: `0.1` for `0.1000000000000001`. */
function plainNumber(text: string): string {
  if (!/^-?\d+(?:\.\d+)?(?:e[-+]?\d+)?$/i.test(text)) return text;
  const short = String(Number(Number(text).toPrecision(kept)));
  return /e/i.test(short) ? text : short;
}

/** `0.972` as `97.2%`, digit by digit. */
function percentOf(text: string): string {
  const parts = /^(-?)(\d+)(?:\.(\d+))?$/.exec(plainNumber(text));
  if (parts === null) return text;
  const [, sign = '', whole = '', fraction = ''] = parts;
  const digits = whole + fraction.padEnd(2, '0');
  const at = whole.length + 2;
  const rest = digits.slice(at).replace(/0+$/, '');
  return `${sign}${digits.slice(0, at).replace(/^0+(?=\d)/, '')}${rest === '' ? '' : `.${rest}`}%`;
}

function numberText(text: string, percent: boolean, reads: Reads): CellText {
  if (percent) return { text: percentOf(text) };
  const plain = plainNumber(text);
  const isDay = reads === 'day' || reads === 'month' || reads === 'period';
  return isDay && plain.includes('.') ? { why: 'number-for-day', shown: plain } : { text: plain };
}

type Reads = NonNullable<SchemaNode['x-civic']>['reads'];

function dayText(day: string, reads: Reads): CellText {
  if (reads === 'quantity' || reads === 'decimal') return { why: 'day-for-figure', shown: day };
  // A spreadsheet program keeps a month as its first day.
  return { text: reads === 'month' || reads === 'period' ? day.slice(0, 7) : day };
}

/** The text of a cell; `schema` is that of one value of its field. */
export function cellText(value: CellValue, schema: SchemaNode): CellText {
  const reads = schema['x-civic']?.reads;
  switch (value.kind) {
    case 'text':
      return { text: value.text };
    case 'number':
      return numberText(value.text, value.percent, reads);
    case 'day':
      return dayText(value.day, reads);
    case 'flag':
      return { text: value.value ? '是' : '否' };
    case 'trouble':
      return { why: value.why, shown: value.shown };
  }
}

/** What a cell shows, whatever field it stands under: headings, numbers of rows. */
export function shownText(value: CellValue): string {
  const said = cellText(value, {});
  return 'text' in said ? said.text : said.shown;
}
