import type { Cell, ColumnForm, Sheaf, Table } from '../../ledgers/table.ts';
import { cleanJson } from '../clean.ts';
import { jsonHeading } from '../json-heading.ts';
import type { Speech } from '../sentences/speech.ts';

/** Units of numbers, so that nobody has to guess them: `money` in yuan, `rate` in percent, `points` and `score` as points. */
const divisors: Readonly<Partial<Record<ColumnForm, number>>> = {
  money: 100,
  rate: 10,
  points: 10_000,
  score: 10_000,
};

function jsonCell(cell: Cell, form: ColumnForm, speech: Speech): unknown {
  if (cell === null || typeof cell === 'string') return cell;
  if (typeof cell === 'number') return cell / (divisors[form] ?? 1);
  return { ...cell, said: speech.line(cell) };
}

function jsonTable({ columns, rows, total, lead = [], notes = [], letter }: Table, speech: Speech) {
  const asObject = (row: readonly Cell[]) =>
    Object.fromEntries(columns.map(({ key, form }, i) => [key, jsonCell(row[i] ?? null, form, speech)]));
  return {
    rows: rows.map(asObject),
    total: total === undefined ? null : asObject(total),
    lead: lead.map(speech.line),
    notes: notes.map(speech.line),
    ...(letter === undefined
      ? {}
      : { number: speech.line(letter.number), receipt: speech.line(letter.receipt) }),
  };
}

/** Tables that stand under no heading as JSON: what a command did, not what it judged. */
export function tablesJson(format: string, tables: readonly Table[], speech: Speech): string {
  const document = {
    civic: { format, version: 1 },
    language: speech.language,
    tables: tables.map((table) => ({ id: table.id, title: table.title[0], ...jsonTable(table, speech) })),
  };
  return `${cleanJson(JSON.stringify(document, null, 2))}\n`;
}

/** A sheaf as JSON: a member a table, an object a row; ids and figures as they are kept, sentences said besides. */
export function sheafJson(sheaf: Sheaf, speech: Speech): string {
  const document = {
    civic: { format: sheaf.id, version: 1 },
    language: speech.language,
    ...jsonHeading(sheaf.heading),
    tables: Object.fromEntries(sheaf.tables.map((table) => [table.id, jsonTable(table, speech)])),
  };
  return `${cleanJson(JSON.stringify(document, null, 2))}\n`;
}
