/** Which rows make one record: alike parts of one stand in rows below each other. */
import type { FilledCell, FilledRow } from './rows.ts';

const ofRecord = ({ field }: FilledCell): boolean => field.part === undefined;
const ofPart = ({ field }: FilledCell): boolean => field.part !== undefined;

/** Whether a row says nothing of the record that the rows above it have not said: its cells are blank, or the same. */
function goesOn(said: ReadonlyMap<string, string>, row: FilledRow): boolean {
  return row.cells.filter(ofRecord).every(({ field, text }) => said.get(field.name) === text);
}

/** Rows in groups, a record each; kinds without parts have a record a row. */
export function groupRows(rows: readonly FilledRow[], hasParts: boolean): readonly (readonly FilledRow[])[] {
  if (!hasParts) return rows.map((row) => [row]);
  const groups: FilledRow[][] = [];
  let said = new Map<string, string>();
  for (const row of rows) {
    const last = groups.at(-1);
    const isPart = row.cells.some(ofPart) && last?.[0]?.cells.some(ofPart) === true;
    if (last !== undefined && isPart && goesOn(said, row)) last.push(row);
    else {
      groups.push([row]);
      said = new Map(row.cells.filter(ofRecord).map(({ field, text }) => [field.name, text]));
    }
  }
  return groups;
}
