import type ExcelJS from 'exceljs';
import { cellText, spelled } from './safe-text.ts';
import { alignment, borders, fonts } from './styles.ts';

const blank = '＿＿＿＿＿＿';

/** Words a workbook adds of its own; a workbook is Chinese, as the forms it becomes are. */
export const words = {
  number: '序号',
  filed: `填报单位：${blank}　填报人：${blank}　审核人：${blank}　填报日期：${blank}`,
  filedBy: (unit: string): string =>
    `填报单位：${unit}　填报人：${blank}　审核人：${blank}　填报日期：${blank}`,
  pages: '第 &P 页 共 &N 页',
  nothing: '（没有）',
  receipt: '回　执（签收后交回）',
  seal: '（盖章处）',
  sign: (titles: readonly string[]): string => titles.map((title) => `${title}：${blank}`).join('　'),
};

export const totalOf = (widths: readonly number[]): number => widths.reduce((sum, width) => sum + width, 0);

/** Puts a text into a cell, as text. */
export function setText(cell: ExcelJS.Cell, text: string): void {
  cell.value = spelled(cellText(text));
}

/** Writes a text over a whole row. */
export function merged(
  sheet: ExcelJS.Worksheet,
  row: number,
  last: number,
  text: string,
  font: Partial<ExcelJS.Font>,
): ExcelJS.Cell {
  sheet.mergeCells(row, 1, row, Math.max(1, last));
  const cell = sheet.getCell(row, 1);
  setText(cell, text);
  cell.font = font;
  cell.alignment = alignment.left;
  return cell;
}

/** A row of the table that says it has none. */
export function drawNothing(sheet: ExcelJS.Worksheet, row: number, last: number): void {
  merged(sheet, row, last, words.nothing, fonts.plain);
  for (let column = 1; column <= last; column += 1) sheet.getCell(row, column).border = borders;
}
