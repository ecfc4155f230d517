import type ExcelJS from 'exceljs';
import type { ColumnForm, Tone } from '../ledgers/table.ts';

/** Shared by every cell: a workbook keeps one style for each object, and thousands of them make it slow. */
const family = '宋体';
export const fonts = {
  cover: { name: family, size: 28, bold: true },
  large: { name: family, size: 18 },
  title: { name: family, size: 16, bold: true },
  head: { name: family, size: 11, bold: true },
  plain: { name: family, size: 11 },
  link: { name: family, size: 11, underline: true, color: { argb: 'FF0563C1' } },
  small: { name: family, size: 9, color: { argb: 'FF595959' } },
} satisfies Readonly<Record<string, Partial<ExcelJS.Font>>>;

const thin: Partial<ExcelJS.Border> = { style: 'thin' };
export const borders: Partial<ExcelJS.Borders> = { top: thin, left: thin, bottom: thin, right: thin };

function solid(argb: string): ExcelJS.Fill {
  return { type: 'pattern', pattern: 'solid', fgColor: { argb } };
}

/** Light enough to survive grey print. */
export const headFill = solid('FFE7E6E6');

export const alignment = {
  left: { vertical: 'middle', horizontal: 'left', wrapText: true },
  right: { vertical: 'middle', horizontal: 'right' },
  // Apart from the text of the next column.
  figure: { vertical: 'middle', horizontal: 'right', indent: 1 },
  centre: { vertical: 'middle', horizontal: 'center', wrapText: true },
} satisfies Readonly<Record<string, Partial<ExcelJS.Alignment>>>;

export const numberFormats: Readonly<Partial<Record<ColumnForm, string>>> = {
  day: 'yyyy-mm-dd',
  money: '#,##0.00',
  rate: '0.0%',
  points: '0.00',
  score: '0.00',
};

/** Display columns that the mark of a tone takes. */
export const markWidth = 3;

/**
 * How a verdict or a state looks. The mark in front of its word is only shown, by the number format: the cell holds the
 * word alone. With the weight of the letters it tells on grey paper what the fill tells in colour.
 */
export const tones: Readonly<Record<Tone, Partial<ExcelJS.Style>>> = {
  good: { numFmt: '"√ "@', font: fonts.plain, fill: solid('FFE2EFDA') },
  shaky: { numFmt: '"△ "@', font: fonts.head, fill: solid('FFFFF2CC') },
  bad: { numFmt: '"× "@', font: fonts.head, fill: solid('FFF8CBAD') },
  open: { numFmt: '"○ "@', font: fonts.plain, fill: solid('FFDDEBF7') },
  aside: { numFmt: '"— "@', font: fonts.plain },
};
