import type ExcelJS from 'exceljs';
import type { ColumnForm, SaidCell } from '../ledgers/table.ts';

/** Shared by every cell: a workbook keeps one style for each object, and thousands of them make it slow. */
const family = '宋体';
export const fonts = {
  title: { name: family, size: 16, bold: true },
  head: { name: family, size: 11, bold: true },
  plain: { name: family, size: 11 },
  small: { name: family, size: 9, color: { argb: 'FF595959' } },
} satisfies Readonly<Record<string, Partial<ExcelJS.Font>>>;

const thin: Partial<ExcelJS.Border> = { style: 'thin' };
export const borders: Partial<ExcelJS.Borders> = { top: thin, left: thin, bottom: thin, right: thin };

/** Light enough to survive grey print. */
export const headFill: ExcelJS.Fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFE7E6E6' } };

export const alignment = {
  left: { vertical: 'middle', horizontal: 'left', wrapText: true },
  right: { vertical: 'middle', horizontal: 'right' },
  centre: { vertical: 'middle', horizontal: 'center', wrapText: true },
} satisfies Readonly<Record<string, Partial<ExcelJS.Alignment>>>;

export const numberFormats: Readonly<Partial<Record<ColumnForm, string>>> = {
  day: 'yyyy-mm-dd',
  money: '#,##0.00',
  rate: '0.0%',
  points: '0.00',
  score: '0.00',
};

/** Most characters a cell holds. */
const longest = 32_767;

/** A value as a cell holds it: real numbers and days, so that they can be summed and sorted. */
export function valueOf(value: SaidCell, form: ColumnForm): ExcelJS.CellValue {
  if (value === null) return null;
  if (typeof value === 'string') {
    // By UTC: the local day would be the one before, east of Greenwich.
    return form === 'day' ? new Date(`${value}T00:00:00Z`) : value.slice(0, longest);
  }
  switch (form) {
    case 'money':
      return value / 100;
    case 'rate':
      return value / 1000;
    case 'points':
    case 'score':
      return value / 10_000;
    default:
      return value;
  }
}
