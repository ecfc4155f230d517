/** What was read in, as tables: row by row, what is wrong always, the rest as far as a screen has room. */
import type { ImportLine, RowState } from '../../ledgers/lines/import.ts';
import type { Line } from '../../ledgers/lines/index.ts';
import type { Cell, Column, Table } from '../../ledgers/table.ts';
import { countRows, isFine } from './row-results.ts';
import type { FileResult, RowResult } from './row-results.ts';

const columns: readonly Column[] = [
  { key: 'cell', title: ['单元格', 'Cell'], form: 'text', width: 14 },
  { key: 'state', title: ['结果', 'Result'], form: 'text', width: 11 },
  { key: 'what', title: ['内容', 'What'], form: 'text', width: 50, grows: true },
];

/** How many rows of each state a screen lists; of what is wrong, more than anybody mends in one sitting. */
const listed: Readonly<Record<RowState, number>> = {
  wrong: 500,
  conflict: 200,
  replaced: 200,
  new: 20,
  there: 5,
  held: 20,
};

function rowsOf(row: RowResult): readonly (readonly Cell[])[] {
  const { place, state, about, said, by, elsewhere, changes } = row;
  const named = { code: 'import-state', state } as const;
  const lines: (readonly Cell[])[] = said.map(({ cell, severity, found, expected, type }) => [
    cell,
    named,
    { code: 'import-said', severity, found, expected, type },
  ]);
  if (changes.length > 0 && by !== undefined)
    lines.push([place, named, { code: 'import-changed', by, replaces: state === 'replaced', changes }]);
  else if (state === 'there' && by !== undefined)
    lines.push([place, named, { code: 'import-there', by, elsewhere }]);
  else if (state !== 'wrong') lines.push([place, named, about]);
  return lines;
}

/** The rows to be shown, in their order, and how many of each state are not. */
function shown(
  rows: readonly RowResult[],
  all: boolean,
): { readonly rows: readonly RowResult[]; readonly more: readonly Line[] } {
  if (all) return { rows, more: [] };
  const counts = new Map<RowState, number>();
  const kept = rows.filter(({ state }) => {
    const count = (counts.get(state) ?? 0) + 1;
    counts.set(state, count);
    return count <= listed[state];
  });
  const more = [...counts].flatMap(([state, count]): Line[] =>
    count > listed[state] ? [{ code: 'import-more', state, count: count - listed[state] }] : [],
  );
  return { rows: kept, more };
}

/** `all`: nothing is left out, as JSON wants it. */
export function importTable(result: FileResult, dry: boolean, at: number, all: boolean): Table {
  const { file, lead, refused, rows, unfilled, copied, written, elsewhere } = result;
  const list = shown(rows, all);
  const count = (state: RowState): number => rows.filter((row) => row.state === state).length;
  const [wrong, conflict] = [count('wrong'), count('conflict')];
  const counts = countRows(result);
  const notes: ImportLine[] = [
    ...(conflict > 0 ? [{ code: 'import-conflict-means' } as const] : []),
    ...(unfilled > 0 && refused === undefined ? [{ code: 'import-unfilled', count: unfilled } as const] : []),
    ...(elsewhere > 0 ? [{ code: 'import-elsewhere', count: elsewhere } as const] : []),
    ...(copied > 0 ? [{ code: 'import-copied', count: copied, dry } as const] : []),
    ...(written.length > 0 ? [{ code: 'import-written', files: written, dry } as const] : []),
    ...(wrong + conflict > 0 && written.length === 0
      ? [{ code: 'import-held-back', wrong, conflict } as const]
      : []),
    ...(refused === undefined ? [] : [refused]),
    { code: 'import-sum', ...counts, dry },
  ];
  return {
    id: `file-${String(at + 1)}`,
    title: [file, file],
    columns,
    rows: list.rows.flatMap(rowsOf),
    lead,
    notes: [...list.more, ...notes],
  };
}

const summaryColumns: readonly Column[] = [
  { key: 'file', title: ['文件', 'File'], form: 'text', width: 40, grows: true },
  { key: 'outcome', title: ['结果', 'Result'], form: 'text', width: 10 },
  { key: 'rows', title: ['读入', 'Read'], form: 'count', width: 7 },
  { key: 'written', title: ['写入', 'Written'], form: 'count', width: 8 },
  { key: 'there', title: ['已有', 'There'], form: 'count', width: 7 },
  { key: 'refused', title: ['未写入', 'Not written'], form: 'count', width: 11 },
];

/** A line a file, and all of them together. */
export function importSummary(results: readonly FileResult[], dry: boolean): Table {
  const counts = results.map(countRows);
  const sum = (key: 'rows' | 'written' | 'there' | 'refused'): number =>
    counts.reduce((total, each) => total + each[key], 0);
  const all = { rows: sum('rows'), written: sum('written'), there: sum('there'), refused: sum('refused') };
  return {
    id: 'summary',
    title: ['各文件', 'Files'],
    columns: summaryColumns,
    rows: results.map((result, i) => {
      const { rows = 0, written = 0, there = 0, refused = 0 } = counts[i] ?? {};
      return [result.file, { code: 'import-outcome', fine: isFine(result) }, rows, written, there, refused];
    }),
    notes: [{ code: 'import-sum', ...all, dry }],
  };
}
