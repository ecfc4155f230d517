/** Reads in one file: what is new, there, conflicting or wrong, and whether it is written. */
import { Candidates } from '../../enter/candidates.ts';
import { ImportedBefore } from '../../enter/import/standing.ts';
import type { SheetRead } from '../../enter/import/read-sheet.ts';
import { cellName } from '../../model/book.ts';
import { foldedHeading } from '../../enter/import/headings.ts';
import { fieldsByHeading } from '../../enter/import/columns.ts';
import type { ImportLine, NotImported, RowState } from '../../ledgers/lines/import.ts';
import { addRecords } from '../../load/begin-town.ts';
import { keptRecords } from '../../load/town/draft.ts';
import { nearest } from '../../load/nearest.ts';
import type { Entering } from '../entry/begin-entry.ts';
import { FileCopies } from '../entry/file-copies.ts';
import { draftRecords } from './draft-records.ts';
import type { Drafted } from './draft-records.ts';
import type { AskedFile } from './files-asked.ts';
import { storeImport } from './store-import.ts';
import type { ProvenRecords } from './prove-records.ts';
import type { FileResult } from './row-results.ts';
import { isWrong, resultOf, settleAsked } from './settle-rows.ts';
import type { ImportWith } from './settle-rows.ts';

export interface ReadFile {
  readonly asked: AskedFile;
  readonly sheets: readonly { readonly name: string; readonly read: SheetRead }[];
  readonly lead: readonly ImportLine[];
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

/** What became of a file, and the town with what it has added. */
export interface Imported {
  readonly result: FileResult;
  readonly entering: Entering;
}

/** Imports a file whose sheets have been read. */
export async function importFile(file: ReadFile, how: ImportWith): Promise<Imported> {
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

  const records = keptRecords(entering.begun.records);
  const copies = new FileCopies(entering.folder, entering.facts);
  const drafts = draftRecords(sheets, {
    today,
    before: new ImportedBefore(records),
    form: asked.path,
    there: entering.facts,
    copies,
  });
  const { proven, kept, said, replace } = await settleAsked(drafts, asked, copies, how);
  const goes = new Set(kept);
  const isThere = ({ standing, read }: Drafted): boolean =>
    standing.state === 'there' && read.clash === undefined && read.wrong.length === 0;
  const holdsBack = !options.partial && drafts.some((each) => !goes.has(each) && !isThere(each));
  const stateOf = (each: Drafted): RowState => {
    if (isWrong(said.get(each))) return 'wrong';
    if (isThere(each)) return 'there';
    if (each.standing.state === 'conflict' && !replace) return 'conflict';
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
  const added = { ...nouns, records: keptRecords(begun.records) };
  return {
    ...entering,
    facts: new Map([...facts, ...copies.facts]),
    nouns: added,
    candidates: new Candidates(added),
  };
}
