import type { SaidCell, SaidSheaf, SaidTable } from '../../ledgers/table.ts';
import { mdTable, mdText } from '../markdown-text.ts';
import { isNumeric, showTitle, showValue } from './show-value.ts';

function signLine(titles: readonly string[]): readonly string[] {
  return titles.length === 0 ? [] : [titles.map((title) => `${mdText(title)}：＿＿＿＿＿＿`).join('　'), ''];
}

function tableLines(table: SaidTable, isOnly: boolean): readonly string[] {
  const shown = table.columns.flatMap((column, i) => (column.wide === true ? [] : [{ ...column, i }]));
  const rows = [...table.rows, ...(table.total === undefined ? [] : [table.total])];
  const { letter } = table;
  const line = (row: readonly SaidCell[], at: number): readonly string[] => [
    ...(letter === undefined ? [] : [String(at + 1)]),
    ...shown.map(({ form, i }) => mdText(showValue(row[i] ?? null, form))),
  ];
  const heads = [...(letter === undefined ? [] : [letter.rowNumber]), ...shown.map(showTitle)];
  const firstNumber = shown.findIndex(({ form }) => isNumeric(form));
  const allNumbersLast = firstNumber >= 0 && shown.slice(firstNumber).every(({ form }) => isNumeric(form));
  return [
    ...(isOnly ? [] : [`## ${mdText(table.title)}`, '']),
    ...(letter === undefined ? [] : [mdText(letter.number), '']),
    ...table.lead.flatMap((text) => [mdText(text), '']),
    ...(table.rows.length === 0
      ? []
      : mdTable(heads, rows.map(line), allNumbersLast ? firstNumber : heads.length)),
    ...table.notes.flatMap((text) => [mdText(text), '']),
    ...signLine(table.sign),
    ...(letter === undefined ? [] : ['---', '', mdText(letter.receipt), '', ...signLine(letter.sign)]),
  ];
}

/** A sheaf as Markdown, fit to paste: the columns of a screen. */
export function sheafMarkdown(sheaf: SaidSheaf): string {
  const lines = [
    `# ${mdText(`${sheaf.town} · ${sheaf.title}`)}`,
    '',
    ...sheaf.warnings.flatMap((text) => [`> ${mdText(text)}`, '']),
    ...sheaf.headed.map((text) => `- ${mdText(text)}`),
    '',
    ...sheaf.tables.flatMap((table) => tableLines(table, sheaf.tables.length === 1)),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}
