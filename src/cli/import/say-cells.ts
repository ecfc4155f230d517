/** What loading says of a record, said of the cell it was read from. */
import type { SheetRead, SheetRecord } from '../../enter/import/read-sheet.ts';
import { fieldAt, isField, placeOf } from '../../enter/import/make-records.ts';
import type { CellPlace } from '../../enter/import/make-records.ts';
import type { EntryField } from '../../records/fields.ts';
import { cellName } from '../../model/book.ts';
import type { Diagnostic, Explained } from '../../model/diagnostic.ts';
import { showPlace } from '../../model/place.ts';
import type { WrittenPath } from '../../model/written-file.ts';
import type { CellMessage } from '../../report/sentences/cells.ts';
import type { Diagnose } from '../../report/sentences/diagnoses.ts';
import type { CellSaid } from './row-results.ts';

export interface CellSpeech {
  readonly diagnose: Diagnose;
  readonly cell: (message: CellMessage) => Explained;
}

type Of = { readonly sheet: SheetRead; readonly name: string; readonly read: SheetRecord };

/** `表1!C7`, `表1!7`; `C7` in a file without sheets. */
export function showCell(sheet: string, { row, column }: CellPlace): string {
  const cell = column === undefined ? String(row) : cellName(column, row);
  return sheet === '' ? cell : `${sheet}!${cell}`;
}

function titleOf(fields: readonly EntryField[], key: string): { zh: string; en: string } {
  const title = fields.find(
    ({ path, part }) => part === undefined && path.length === 1 && path[0] === key,
  )?.title;
  return title ?? { zh: key, en: key };
}

/** Wrong cells and rows that stand twice: what keeps a row from being a record at all. */
export function sayOfRow({ name, read }: Of, { cell }: CellSpeech): readonly CellSaid[] {
  const wrong = read.wrong.map(({ at, field, why, shown }) => ({
    cell: showCell(name, at),
    severity: 'error' as const,
    ...cell({ code: 'cell-unreadable', why, title: field.title, shown }),
  }));
  if (read.clash === undefined) return wrong;
  const { row, same } = read.clash;
  const place = { row: read.rows[0]?.number ?? 0, column: undefined };
  const said = cell({ code: 'row-twice', row, key: read.key, same });
  return [...wrong, { cell: showCell(name, place), severity: 'error', ...said }];
}

/** `path` leads from the record; undefined for what was said of a cell already. */
export function sayOfRecord(
  of: Of,
  path: WrittenPath,
  diagnostic: Diagnostic,
  { diagnose, cell }: CellSpeech,
): CellSaid | undefined {
  const { sheet, name, read } = of;
  const { severity } = diagnostic;
  const columns = sheet.columns?.fields ?? [];
  const at = (field: EntryField | undefined, way: WrittenPath): CellPlace =>
    placeOf(read, field, way, columns);
  const say = (place: CellPlace, said: Explained): CellSaid => ({
    cell: showCell(name, place),
    severity,
    ...said,
  });
  const missing = (
    way: WrittenPath,
    because: { key: string; value: string } | undefined,
    title: { zh: string; en: string },
  ) => {
    const field = fieldAt(sheet.fields, way);
    if (field !== undefined && read.wrong.some((wrong) => wrong.field.name === field.name)) return undefined;
    const place = at(field, way);
    const message: CellMessage = {
      code: 'cell-missing',
      title: field?.title ?? title,
      column: place.column !== undefined,
      because: because && { title: titleOf(sheet.fields, because.key), value: because.value },
    };
    return say(place, cell(message));
  };
  if (diagnostic.code === 'missing-key') {
    // The line pointed at is the one that begins what lacks the key: that of its first key, or of its own name.
    const { key, because, title } = diagnostic;
    const inside = isField(sheet.fields, [...path, key]);
    return missing([...(inside ? path : path.slice(0, -1)), key], because, title);
  }
  if (diagnostic.code === 'impossible-ratio' && diagnostic.why === 'no-document')
    return missing(['document'], undefined, { zh: '数据出处', en: 'Document' });
  const field = fieldAt(sheet.fields, path);
  const place = at(field, path);
  if (diagnostic.code === 'duplicate-id') {
    const { id, title, first } = diagnostic;
    return say(place, cell({ code: 'id-taken', id, title, first: showPlace(first) }));
  }
  return say(place, diagnose(diagnostic));
}
