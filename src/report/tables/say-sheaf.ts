import type {
  Cell,
  Column,
  ColumnForm,
  SaidCell,
  SaidColumn,
  SaidSheaf,
  SaidTable,
  Sheaf,
  Table,
  Title,
} from '../../ledgers/table.ts';
import type { Speech } from '../sentences/speech.ts';
import { headingLines, headingTitle } from '../show-heading.ts';
import { tonesOf } from './tones.ts';

/** The word of a language for an id; an id no language knows is said as it is. */
type WordFor = (id: string, form: ColumnForm) => string;

function wordsOf({ words, language }: Speech, tables: readonly Table[]): WordFor {
  const known: Readonly<Partial<Record<ColumnForm, ReadonlyMap<string, string>>>> = {
    state: new Map(Object.entries(words.states)),
    verdict: new Map(Object.entries(words.verdicts)),
    'unit-type': new Map(Object.entries(words.unitTypes)),
    duty: new Map(Object.entries(words.duties)),
    sheet: new Map(tables.map(({ title: [zh, en] }) => [zh, language === 'zh' ? zh : en])),
  };
  return (id, form) => known[form]?.get(id) ?? id;
}

function sayCell(cell: Cell, form: ColumnForm, speech: Speech, wordFor: WordFor): SaidCell {
  if (cell === null || typeof cell === 'number') return cell;
  return typeof cell === 'string' ? wordFor(cell, form) : speech.line(cell);
}

function sayTable(table: Table, speech: Speech, wordFor: WordFor): SaidTable {
  const titled = ([zh, en]: Title): string => (speech.language === 'zh' ? zh : en);
  const sayColumn = ({ title, over, ...column }: Column): SaidColumn => ({
    ...column,
    title: titled(title),
    over: over && titled(over),
    tones: tonesOf(column.form, speech.words),
  });
  const forms = table.columns.map(({ form }) => form);
  const sayRow = (row: readonly Cell[]): readonly SaidCell[] =>
    row.map((cell, i) => sayCell(cell, forms[i] ?? 'text', speech, wordFor));
  return {
    id: table.id,
    title: titled(table.title),
    columns: table.columns.map(sayColumn),
    // A row is said when it is asked for: of a long table not all need to be there at once.
    rows: {
      length: table.rows.length,
      *[Symbol.iterator]() {
        for (const row of table.rows) yield sayRow(row);
      },
    },
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
    cover: table.cover,
    charts: (table.charts ?? []).map((chart) => ({ ...chart, title: titled(chart.title) })),
  };
}

/** Tables in the language of the reader. */
export function sayTables(tables: readonly Table[], speech: Speech): readonly SaidTable[] {
  const wordFor = wordsOf(speech, tables);
  return tables.map((table) => sayTable(table, speech, wordFor));
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
    tables: sayTables(sheaf.tables, speech),
  };
}
