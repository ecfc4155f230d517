import type ExcelJS from 'exceljs';
import type { SaidColumn, Tone } from '../ledgers/table.ts';
import { alignment, borders, fonts, numberFormats, tones } from './styles.ts';

/** How a cell of the table looks. */
export type Look = 'text' | 'number' | 'link' | 'total-text' | 'total-number' | Tone;

const looks: readonly Look[] = [
  ...(['text', 'number', 'link', 'total-text', 'total-number'] as const),
  ...(['good', 'shaky', 'bad', 'open', 'aside'] as const),
];

/** The number of each look's style in the workbook, by column. */
export type StyleNumbers = readonly Readonly<Record<Look, string>>[];

function styleOf({ form, key }: SaidColumn, look: Look): Partial<ExcelJS.Style> {
  const numFmt = numberFormats[form];
  const own = numFmt === undefined ? {} : { numFmt };
  // Days and the row's own number would else run into the text beside them.
  const isShort = form === 'day' || key === '';
  switch (look) {
    case 'text':
      return {
        ...own,
        font: fonts.plain,
        border: borders,
        alignment: isShort ? alignment.centre : alignment.left,
      };
    case 'number':
      return {
        ...own,
        font: fonts.plain,
        border: borders,
        alignment: isShort ? alignment.centre : alignment.figure,
      };
    case 'link':
      return {
        font: fonts.link,
        border: borders,
        alignment: isShort ? alignment.centre : alignment.left,
      };
    case 'total-text':
      return { ...own, font: fonts.head, border: borders, alignment: alignment.left };
    case 'total-number':
      return { ...own, font: fonts.head, border: borders, alignment: alignment.figure };
    default:
      return { ...tones[look], border: borders, alignment: alignment.left };
  }
}

/** Draws a row that is no row of the table: one cell for each look of each column, so that exceljs makes the styles. */
export function drawTemplateRow(row: ExcelJS.Row, columns: readonly SaidColumn[]): void {
  columns
    .flatMap((column) => looks.map((look) => styleOf(column, look)))
    .forEach((style, i) => {
      row.getCell(i + 1).style = style;
    });
}

function numbersOf(cells: string, columns: readonly SaidColumn[]): StyleNumbers {
  const found = [...cells.matchAll(/ s="(\d+)"/g)].map(([, number]) => number ?? '');
  if (found.length !== columns.length * looks.length) throw new Error('styles of a workbook got lost');
  return columns.map((_, i) => {
    const of = (look: Look): string => found[i * looks.length + looks.indexOf(look)] ?? '';
    return {
      text: of('text'),
      number: of('number'),
      link: of('link'),
      'total-text': of('total-text'),
      'total-number': of('total-number'),
      good: of('good'),
      shaky: of('shaky'),
      bad: of('bad'),
      open: of('open'),
      aside: of('aside'),
    };
  });
}

/** A sheet's part cut where its template row was, and the styles that stood there. */
export interface Template {
  readonly above: string;
  readonly below: string;
  readonly styles: StyleNumbers;
}

export function cutTemplateRow(sheet: string, row: number, columns: readonly SaidColumn[]): Template {
  const start = sheet.indexOf(`<row r="${String(row)}" `);
  const end = sheet.indexOf('</row>', start) + '</row>'.length;
  if (start < 0) throw new Error('the template row of a sheet got lost');
  return {
    above: sheet.slice(0, start),
    below: sheet.slice(end),
    styles: numbersOf(sheet.slice(sheet.indexOf('>', start), end), columns),
  };
}
