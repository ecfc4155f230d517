/** Reads in one file: what is new, there, conflicting or wrong, and whether it is written. */
import { Candidates } from '../../enter/candidates.ts';
import { ImportedBefore } from '../../enter/import/standing.ts';
import type { SheetRead } from '../../enter/import/read-sheet.ts';
import { cellName } from '../../model/book.ts';
import { foldedHeading } from '../../enter/import/headings.ts';
import { fieldsByHeading } from '../../enter/import/columns.ts';
import type { ImportLine, NotImported, RowState } from '../../ledgers/lines/import.ts';
import { addRecords } from '../../load/load-town.ts';
import { nearest } from '../../load/nearest.ts';
import type { Day } from '../../model/day.ts';
import type { Entering } from '../entry/begin-entry.ts';
import { FileCopies } from '../entry/file-copies.ts';
import { draftRecords } from './draft-records.ts';
import type { Drafted } from './draft-records.ts';
import type { AskedFile } from './files-asked.ts';
import { storeImport } from './store-import.ts';
import type { ImportOptions } from './import-options.ts';
import { proveRecords } from './prove-records.ts';
import type { ProvenRecords } from './prove-records.ts';
import type { CellSaid, FileResult, RowResult } from './row-results.ts';
import { sayOfRow, showCell } from './say-cells.ts';
import type { CellSpeech } from './say-cells.ts';

export interface ReadFile {
  readonly asked: AskedFile;
  readonly sheets: readonly { readonly name: string; readonly read: SheetRead }[];
  readonly lead: readonly ImportLine[];
}

export interface ImportWith {
  readonly entering: Entering;
  readonly options: ImportOptions;
  readonly today: Day;
  readonly speech: CellSpeech;
}

/** Longer texts are recognised by their beginning. */
const aboutLength = 40;

function aboutOf({ read }: Drafted): string {
  const texts = (read.rows[0]?.cells ?? []).slice(0, 5).map(({ text }) => text);
  const about = Array.from(texts.join(' · ')).slice(0, aboutLength + 1);
  return about.length > aboutLength ? `${about.slice(0, aboutLength).join('')}…` : about.join('');
}

/** Columns nobody knows, with the title that was meant. */
function ignoredLines({ columns, fields }: SheetRead, sheet: string): readonly ImportLine[] {
  if (columns === undefined || columns.unknown.length === 0) return [];
  const taken = new Set(columns.fields.map(({ field }) => field));
  const byHeading = new Map([...fieldsByHeading(fields)].filter(([, field]) => !taken.has(field)));
  const headings = columns.unknown.map(({ text, column }) => ({
    text,
    cell: cellName(column, columns.row),
    nearest: byHeading.get(nearest(foldedHeading(text), byHeading.keys()) ?? '')?.title,
  }));
  return [{ code: 'import-ignored', sheet, headings }];
}

/** Why nothing of a file can be read in; the first reason of the first sheet. */
function refusalOf({ sheets }: ReadFile): NotImported | undefined {
  for (const { name, read } of sheets) {
    const [problem] = read.problems;
    switch (problem?.code) {
      case 'no-headings':
        return { code: 'import-no-headings', sheet: name, row: 1, headings: [] };
      case 'heading-twice':
        return { ...problem, code: 'import-heading-twice', sheet: name };
      case 'lacking': {
        const unknown = (read.columns?.unknown ?? []).map(({ text }) => text);
        return { ...problem, code: 'import-lacking', sheet: name, unknown, isForm: read.spec.isForm };
      }
      case undefined:
    }
  }
  const unfilled = sheets.reduce((sum, { read }) => sum + read.unfilled, 0);
  return sheets.every(({ read }) => read.rows === 0) ? { code: 'import-no-rows', unfilled } : undefined;
}

const isWrong = (said: readonly CellSaid[] | undefined): boolean =>
  said?.some(({ severity }) => severity === 'error') === true;

interface Settled {
  readonly proven: ProvenRecords;
  /** What would be written. */
  readonly kept: readonly Drafted[];
  readonly said: ReadonlyMap<Drafted, readonly CellSaid[]>;
}

/** Proves what is left once wrong rows are taken out, until nothing is wrong: one row may rest on another. */
function settle(drafts: readonly Drafted[], asked: AskedFile, copies: FileCopies, how: ImportWith): Settled {
  const { entering, options, speech } = how;
  const said = new Map<Drafted, readonly CellSaid[]>();
  for (const each of drafts) {
    const own = sayOfRow(each, speech);
    if (own.length > 0) said.set(each, own);
  }
  // Rows that are wrong already are proved once with the others, so that everything wrong is said in one run.
  let tried = drafts.filter(
    ({ record, standing, read }) =>
      record !== undefined && read.clash === undefined && (standing.state === 'new' || options.replace),
  );
  for (;;) {
    const proven = proveRecords(entering, tried, asked.stem, copies, speech);
    for (const [each, more] of proven.said) said.set(each, [...(said.get(each) ?? []), ...more]);
    const kept = tried.filter((each) => !isWrong(said.get(each)));
    if (kept.length === tried.length) return { proven, kept, said };
    if (!options.partial) return { proven, kept: [], said };
    for (const each of kept) said.delete(each);
    tried = kept;
  }
}

function resultOf(draft: Drafted, said: readonly CellSaid[], state: RowState): RowResult {
  const { name, read, standing } = draft;
  const place = showCell(name, { row: read.rows[0]?.number ?? 0, column: undefined });
  const of = { place, rows: read.rows.length, state, about: aboutOf(draft), said };
  switch (standing.state) {
    case 'new':
      return { ...of, by: undefined, elsewhere: undefined, changes: [] };
    case 'there':
      return { ...of, by: standing.by, elsewhere: standing.elsewhere, changes: [] };
    case 'conflict':
      return { ...of, by: standing.by.key, elsewhere: undefined, changes: standing.changes };
  }
}

/** What became of a file, and the town with what it has added. */
export interface Imported {
  readonly result: FileResult;
  readonly entering: Entering;
}

/** Imports a file whose sheets have been read. */
export function importFile(file: ReadFile, how: ImportWith): Imported {
  const { asked, sheets } = file;
  const { entering, options, today } = how;
  const unfilled = sheets.reduce((sum, { read }) => sum + read.unfilled, 0);
  const count = sheets.reduce((sum, { read }) => sum + read.rows, 0);
  const lead = [...file.lead, ...sheets.flatMap(({ name, read }) => ignoredLines(read, name))];
  const base: FileResult = {
    file: asked.shown,
    lead,
    refused: undefined,
    rows: [],
    count,
    unfilled,
    copied: 0,
    written: [],
    elsewhere: 0,
  };
  const refused = refusalOf(file);
  if (refused !== undefined) return { result: { ...base, refused }, entering };

  const records = entering.begun.records.records.map(({ record }) => record);
  const copies = new FileCopies(entering.folder, entering.facts);
  const drafts = draftRecords(sheets, {
    today,
    before: new ImportedBefore(records),
    form: asked.path,
    there: entering.facts,
    copies,
  });
  const { proven, kept, said } = settle(drafts, asked, copies, how);
  const goes = new Set(kept);
  const isThere = ({ standing, read }: Drafted): boolean =>
    standing.state === 'there' && read.clash === undefined && read.wrong.length === 0;
  const holdsBack = !options.partial && drafts.some((each) => !goes.has(each) && !isThere(each));
  const stateOf = (each: Drafted): RowState => {
    if (isWrong(said.get(each))) return 'wrong';
    if (isThere(each)) return 'there';
    if (each.standing.state === 'conflict' && !options.replace) return 'conflict';
    if (holdsBack || !goes.has(each)) return 'held';
    return each.standing.state === 'conflict' ? 'replaced' : 'new';
  };
  const rows = drafts.map((each) => resultOf(each, said.get(each) ?? [], stateOf(each)));
  const settled = { ...base, rows, elsewhere: proven.elsewhere };
  if (holdsBack || kept.length === 0) return { result: settled, entering };
  const places = new Set(kept.flatMap(({ files }) => files));
  const named = proven.files.map(({ path }) => path);
  if (options.dry) {
    const copied = [...copies.facts.keys()].filter((path) => places.has(path)).length;
    return { result: { ...settled, copied, written: named }, entering };
  }
  const stored = storeImport(entering.folder, asked, proven, copies, places);
  return typeof stored === 'string'
    ? { result: { ...base, refused: { code: 'import-taken', file: stored } }, entering }
    : { result: { ...settled, ...stored }, entering: withAdded(entering, proven, copies) };
}

/** The town with the files that were just added, which need not be read again. */
function withAdded(entering: Entering, { files }: ProvenRecords, copies: FileCopies): Entering {
  const { begun, facts, nouns } = entering;
  for (const { kind, path, written } of files) addRecords(begun, kind, path, written);
  const added = { ...nouns, records: begun.records.records.map(({ record }) => record) };
  return {
    ...entering,
    facts: new Map([...facts, ...copies.facts]),
    nouns: added,
    candidates: new Candidates(added),
  };
}
