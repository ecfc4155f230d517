import type {
  Cell,
  ColumnForm,
  SaidCell,
  SaidSheaf,
  SaidTable,
  Sheaf,
  Table,
  Title,
} from '../../ledgers/table.ts';
import type { Speech } from '../sentences/speech.ts';
import { headingLines, headingTitle } from '../show-heading.ts';

/** The word of a language for an id; an id no language knows is said as it is. */
function wordFor(id: string, form: ColumnForm, { words }: Speech): string {
  const known: Readonly<Partial<Record<ColumnForm, Readonly<Record<string, string>>>>> = {
    state: words.states,
    verdict: words.verdicts,
    'unit-type': words.unitTypes,
  };
  return known[form]?.[id] ?? id;
}

function sayCell(cell: Cell, form: ColumnForm, speech: Speech): SaidCell {
  if (cell === null || typeof cell === 'number') return cell;
  return typeof cell === 'string' ? wordFor(cell, form, speech) : speech.line(cell);
}

/** A table in the language of the reader. */
export function sayTable(table: Table, speech: Speech): SaidTable {
  const titled = ([zh, en]: Title): string => (speech.language === 'zh' ? zh : en);
  const forms = table.columns.map(({ form }) => form);
  const sayRow = (row: readonly Cell[]): readonly SaidCell[] =>
    row.map((cell, i) => sayCell(cell, forms[i] ?? 'text', speech));
  return {
    id: table.id,
    title: titled(table.title),
    columns: table.columns.map((column) => ({ ...column, title: titled(column.title) })),
    rows: table.rows.map(sayRow),
    total: table.total && sayRow(table.total),
    lead: (table.lead ?? []).map(speech.line),
    notes: (table.notes ?? []).map(speech.line),
    sign: (table.sign ?? []).map(titled),
    letter: table.letter && {
      rowNumber: titled(['序号', 'No.']),
      number: speech.line(table.letter.number),
      receipt: speech.line(table.letter.receipt),
      sign: table.letter.sign.map(titled),
    },
  };
}

/** A sheaf in the language of the reader. */
export function saySheaf(sheaf: Sheaf, speech: Speech): SaidSheaf {
  const { heading, title } = sheaf;
  const { words } = speech;
  return {
    id: sheaf.id,
    title: speech.language === 'zh' ? title[0] : title[1],
    town: headingTitle(heading, words),
    on: heading.on,
    headed: headingLines(heading, words),
    warnings: [
      ...(heading.fiction ? [words.report.fiction] : []),
      ...(heading.leftOut > 0 ? [words.report.leftOut(heading.leftOut)] : []),
    ],
    tables: sheaf.tables.map((table) => sayTable(table, speech)),
  };
}
