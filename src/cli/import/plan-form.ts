/** What the sheets of a form are, by its identity. */
import { identitySheet } from '../../enter/form-identity.ts';
import type { FormIdentity } from '../../enter/form-identity.ts';
import type { SheetSpec } from '../../enter/import/read-sheet.ts';
import type { ImportLine, NotImported } from '../../ledgers/lines/import.ts';
import type { Book, BookSheet } from '../../model/book.ts';
import type { RosterKind } from '../../model/pack-files.ts';
import { otherSheets } from '../../workbook/form-head.ts';
import { noRoster } from './list-reading.ts';
import type { ListReading } from './list-reading.ts';

/** A sheet and what it is. */
export interface PlannedSheet {
  readonly sheet: BookSheet;
  readonly spec: SheetSpec;
  /** Of a list whose reading may be kept as a mapping. */
  readonly reading?: ListReading;
  /** Somebody was asked. */
  readonly asked?: boolean;
}

export interface FilePlan {
  readonly sheets: readonly PlannedSheet[];
  readonly lines: readonly ImportLine[];
}

export function planForm(
  { sheets }: Book,
  { form, sheets: own }: FormIdentity,
  rosters: readonly RosterKind[],
): FilePlan | NotImported {
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  const gone = own.filter(({ name }) => !byName.has(name)).map(({ name }) => name);
  if (gone.length === own.length) return { code: 'import-form-empty', sheets: gone };
  const planned: PlannedSheet[] = [];
  for (const { name, kind, roster: list, constants, given, references = [] } of own) {
    const sheet = byName.get(name);
    const roster = rosters.find(({ id }) => id === list);
    if (sheet === undefined) continue;
    if (list !== undefined && roster === undefined) return noRoster(list, rosters);
    const said = list === undefined ? constants : { list, ...constants };
    const spec = {
      kind,
      roster,
      form: `${form}/${name}`,
      isForm: true,
      constants: said,
      given,
      references,
      named: new Map(),
    };
    planned.push({ sheet, spec });
  }
  const known = new Set([identitySheet, otherSheets.duties, ...own.map(({ name }) => name)]);
  const others = sheets.filter(({ name, hidden, rows }) => !known.has(name) && !hidden && rows.length > 0);
  return {
    sheets: planned,
    lines: [
      ...(gone.length === 0 ? [] : [{ code: 'import-sheet-gone', sheets: gone } as const]),
      ...(others.length === 0
        ? []
        : [{ code: 'import-sheet-ignored', sheets: others.map(({ name }) => name) } as const]),
    ],
  };
}
