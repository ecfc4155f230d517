/** What each sheet of a file is: by the identity of a form, by a mapping, or by its headings. */
import { identityOf } from '../../enter/import/identity-of.ts';
import { planForm } from './plan-form.ts';
import type { FilePlan, PlannedSheet } from './plan-form.ts';
import { columnsOf } from '../../enter/import/read-sheet.ts';
import { headingsIn } from '../../enter/import/headings.ts';
import { mappingsFor } from '../../enter/import/use-mapping.ts';
import type { NamedMapping } from '../../enter/import/use-mapping.ts';
import type { ImportLine, NotImported } from '../../ledgers/lines/import.ts';
import type { Book, BookSheet } from '../../model/book.ts';
import type { RosterKind } from '../../model/pack-files.ts';
import { recordKindNames } from '../../records/index.ts';
import { namedKind } from '../../records/named-kind.ts';
import { askConstants, askHeadings, askRoster, fieldsOf } from './ask-reading.ts';
import type { Asking } from './ask-reading.ts';
import { askKind } from '../options/find-kind.ts';
import type { ImportOptions } from './import-options.ts';
import { freshReading, kindsOf, mappingOf, noRoster, readingBy, specOf, widestRow } from './list-reading.ts';
import type { ListReading } from './list-reading.ts';

/** What lists are read with. */
export interface ReadingWith {
  readonly rosters: readonly RosterKind[];
  readonly options: ImportOptions;
  readonly mappings: readonly NamedMapping[];
  readonly asking: Asking | undefined;
}

export const isRefused = (plan: object): plan is NotImported => 'code' in plan;

interface Read {
  readonly reading: ListReading;
  readonly mapping: string | undefined;
  readonly guessed: boolean;
}

/** The kind of a list without a mapping: asked for, plain from its headings, or asked. */
async function readingOf(
  sheet: BookSheet,
  { rosters, options, asking }: ReadingWith,
): Promise<Read | NotImported> {
  const kinds = kindsOf(sheet, rosters, options);
  const [only] = kinds;
  if (only !== undefined && kinds.length === 1) {
    const reading = freshReading(only.kind, only.roster, options);
    const guessed = options.kind === undefined;
    return isRefused(reading) ? reading : { reading, mapping: undefined, guessed };
  }
  if (asking === undefined) {
    if (options.kind === 'roster') return noRoster('', rosters);
    const known = [...new Set(kinds.map(({ kind }) => kind))];
    return { code: 'import-kind-unclear', sheet: sheet.name, kinds: known.map(namedKind) };
  }
  const offered = kinds.length === 0 ? recordKindNames : [...new Set(kinds.map(({ kind }) => kind))];
  const { ask, entry, language, words } = asking;
  const kind = options.kind ?? (await askKind(ask, entry, language, words.whichKind(sheet.name), offered));
  const roster = kind === 'roster' ? await askRoster(asking, sheet.name, rosters) : undefined;
  const reading = freshReading(kind, roster, options);
  return isRefused(reading) ? reading : { reading, mapping: undefined, guessed: false };
}

async function firstReading(sheet: BookSheet, reading: ReadingWith): Promise<Read | NotImported> {
  const { options, mappings, rosters } = reading;
  const fitting = options.mapping === undefined ? mappingsFor(sheet, mappings) : [options.mapping];
  const [only] = fitting;
  if (fitting.length > 1) return { code: 'import-mappings-several', names: fitting.map(({ name }) => name) };
  if (
    only === undefined ||
    (options.kind !== undefined && options.mapping === undefined && only.mapping.kind !== options.kind)
  )
    return readingOf(sheet, reading);
  const read = readingBy(only.mapping, rosters, options);
  return isRefused(read) ? read : { reading: read, mapping: only.name, guessed: false };
}

/** Asks for what the headings leave open. */
async function completed(sheet: BookSheet, reading: ListReading, asking: Asking): Promise<ListReading> {
  let known = reading;
  if (columnsOf(sheet, specOf(known, '')) === undefined)
    known = { ...known, headingRow: widestRow(sheet)?.number };
  const columns = columnsOf(sheet, specOf(known, ''));
  if (columns === undefined || columns.unknown.length === 0) return known;
  const headings = await askHeadings(asking, sheet, columns, fieldsOf(known));
  known = { ...known, headings: { ...known.headings, ...headings } };
  const { lacking = [] } = columnsOf(sheet, specOf(known, '')) ?? {};
  return { ...known, set: { ...known.set, ...(await askConstants(asking, lacking)) } };
}

async function planList(
  sheet: BookSheet,
  stem: string,
  how: ReadingWith,
): Promise<{ readonly planned: PlannedSheet; readonly line: ImportLine } | NotImported> {
  const first = await firstReading(sheet, how);
  if (isRefused(first)) return first;
  const { mapping, guessed } = first;
  const asking = mapping === undefined ? how.asking : undefined;
  const reading = asking === undefined ? first.reading : await completed(sheet, first.reading, asking);
  const spec = specOf(reading, sheet.name === '' ? stem : `${stem}/${sheet.name}`);
  if (columnsOf(sheet, spec) === undefined) {
    const row = widestRow(sheet);
    const headings = row === undefined ? [] : headingsIn(row).map(({ text }) => text);
    return { code: 'import-no-headings', sheet: sheet.name, row: row?.number ?? 1, headings };
  }
  const line = {
    code: 'import-kind',
    kind: namedKind(reading.kind),
    sheet: sheet.name,
    mapping,
    guessed,
  } as const;
  return {
    planned: { sheet, spec, ...(mapping === undefined ? { reading } : {}), asked: asking !== undefined },
    line,
  };
}

/** A sheet without any list, beside one that is: a cover, notes. */
const isNoList = ({ code }: NotImported): boolean =>
  code === 'import-no-headings' || code === 'import-kind-unclear';

async function planLists({ sheets }: Book, stem: string, how: ReadingWith): Promise<FilePlan | NotImported> {
  const visible = sheets.filter(({ hidden, rows }) => !hidden && rows.length > 0);
  const ignored = sheets.filter(({ hidden, rows }) => hidden && rows.length > 0).map(({ name }) => name);
  const planned: PlannedSheet[] = [];
  const lines: ImportLine[] = [];
  let refused: NotImported | undefined;
  for (const sheet of visible) {
    // Nobody is asked about the single line of a cover.
    const asking = sheet.rows.length > 1 ? how.asking : undefined;
    const plan = await planList(sheet, stem, { ...how, asking });
    if (!isRefused(plan)) {
      planned.push(plan.planned);
      lines.push(plan.line);
    } else if (isNoList(plan) && visible.length > 1) {
      refused ??= plan;
      ignored.push(sheet.name);
    } else return plan;
  }
  if (planned.length === 0) return refused ?? { code: 'import-no-rows', unfilled: 0 };
  return {
    sheets: planned,
    lines: [
      ...lines,
      ...(ignored.length === 0 ? [] : [{ code: 'import-sheet-ignored', sheets: ignored } as const]),
    ],
  };
}

/** Says what the sheets of a file are. `stem`: its name, which its rows are said to come from. */
export async function planSheets(
  book: Book,
  stem: string,
  how: ReadingWith,
): Promise<FilePlan | NotImported> {
  const identity = identityOf(book);
  return identity === undefined ? planLists(book, stem, how) : planForm(book, identity, how.rosters);
}

/** The mapping that keeps the reading of a list. */
export function keptReading({
  sheet,
  spec,
  reading,
}: PlannedSheet): ReturnType<typeof mappingOf> | undefined {
  const columns = columnsOf(sheet, spec);
  const row = sheet.rows.find(({ number }) => number === columns?.row);
  return reading && columns && row && mappingOf(reading, columns, row);
}
