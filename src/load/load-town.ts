/**
 * Loads a town in steps. What is known of the disk depends on what the records name: `readTown` reads the texts and says
 * which files are named; `finishTown` takes the facts about those files and answers the town. Whoever enters records
 * stops in between: `beginTown` reads what is there, `addRecords` takes in a file that is not yet on the disk, and
 * `linkTown` settles what the records say of each other, so that what is entered is held against the same rules as what
 * is read.
 */
import type { System } from '../checks/system.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { FileFacts } from '../model/files.ts';
import { bookRecords } from '../records/record-book.ts';
import type { Town } from '../records/town.ts';
import type { Loading } from './check-fields.ts';
import { DiagnosticList } from './diagnostic-list.ts';
import { decode } from './files.ts';
import type { SourceFile } from './files.ts';
import { packNamed } from './pack-named.ts';
import { systemNames } from './pack/pack-names.ts';
import type { SourceText } from './source-text.ts';
import { createLocator } from './read-yaml.ts';
import type { RecordKindName } from '../records/index.ts';
import type { WrittenFile } from '../model/written-file.ts';
import { writtenEntries } from './written-entries.ts';
import { recordRefs } from './record-refs.ts';
import { checkAnswers } from './town/check-answers.ts';
import { checkCourses } from './town/check-courses.ts';
import { checkFiles } from './town/check-files.ts';
import { checkPhases, checkSettings, readTargets, yearsOf } from './town/check-settings.ts';
import { copyOfDraft, emptyDraft } from './town/draft.ts';
import type { RecordDraft } from './town/draft.ts';
import { leaveOutBad } from './town/leave-out.ts';
import { checkCircles, checkLookAlikes, checkReferences } from './town/link-records.ts';
import { collectIds } from './town/record-ids.ts';
import { readRecordFile } from './town/read-record-file.ts';
import { readRecords } from './town/read-records.ts';
import type { RuleFacts } from './town/read-records.ts';
import { readMappings } from './town/read-mappings.ts';
import type { FoundMapping } from './town/read-mappings.ts';
import { readSeals } from './town/read-seals.ts';
import { readSettings } from './town/read-settings.ts';
import type { TownSettings } from './town/read-settings.ts';
import { sortFiles } from './town/town-files.ts';
import type { SortedFiles } from './town/town-files.ts';
import { defineTownNames } from './town/town-names.ts';

export interface TownOptions {
  /** Leave wrong records out instead of answering no town. Errors in the settings still give none. */
  readonly leaveOutBad?: boolean;
  /** Told after each file of records: reading them is what takes long. */
  readonly onFile?: (done: number, total: number) => void;
}

export interface LoadedTown {
  /** Undefined when something is wrong that was not left out. */
  readonly town: Town | undefined;
  readonly diagnostics: Diagnostic[];
  /** Records (and files of records that could not be read) that were left out, those that rest on them included. */
  readonly leftOut: number;
  /** Files the records name, by their paths as written. */
  readonly named: string[];
}

/** A town whose texts have been read. */
export interface TownDraft {
  /** Files the records name: the facts about them are wanted next. */
  readonly named: string[];
  readonly list: DiagnosticList;
  readonly loading: Loading;
  readonly records: RecordDraft;
  readonly town: Omit<Town, 'records' | 'files'> | undefined;
}

function decodeSettings(sorted: SortedFiles, list: DiagnosticList): ReadonlyMap<string, SourceText> {
  const texts = new Map<string, SourceText>();
  for (const file of sorted.settings) {
    const text = decode(file, list);
    if (text !== undefined) texts.set(text.path, text);
  }
  return texts;
}

/** The folder of a pack of the town's own, which is no part of the town. */
function ownPack(files: readonly SourceFile[]): string | undefined {
  const named = packNamed(files);
  return named !== undefined && 'folder' in named ? named.folder : undefined;
}

/** A town whose files are read, before its records are held against each other. */
export interface BegunTown {
  readonly settings: TownSettings;
  readonly system: System;
  readonly list: DiagnosticList;
  readonly loading: Loading;
  readonly facts: RuleFacts;
  readonly records: RecordDraft;
  /** How lists of superiors are read. */
  readonly mappings: readonly FoundMapping[];
  readonly town: Omit<Town, 'records' | 'files'> | undefined;
}

function readAllRecords(
  sorted: SortedFiles,
  facts: RuleFacts,
  loading: Loading,
  onFile: TownOptions['onFile'],
): RecordDraft {
  const { list, names } = loading;
  const draft = emptyDraft();
  draft.lost += sorted.astray;
  if (sorted.astray > 0) for (const kind of recordRefs) names.trust(kind);
  for (const [i, { kind, file }] of sorted.records.entries()) {
    onFile?.(i, sorted.records.length);
    const text = decode(file, list);
    if (text !== undefined) readRecordFile(kind, text, facts, loading, draft);
    else {
      draft.lost += 1;
      draft.lostKinds.add(kind);
      // Whatever is named and not found may have been in it.
      for (const each of recordRefs) names.trust(each);
    }
  }
  return draft;
}

/** Reads what is there; paths are relative to the town's folder. */
export function beginTown(
  files: readonly SourceFile[],
  system: System,
  onFile?: TownOptions['onFile'],
): BegunTown {
  const list = new DiagnosticList();
  const locate = createLocator();
  const names = systemNames(system);
  const sorted = sortFiles(files, ownPack(files), list);
  const texts = decodeSettings(sorted, list);
  const settings = readSettings(texts, new Set(sorted.settings.map((file) => file.path)), list, locate);
  const { civic } = settings;
  const loading: Loading = { list, locate, names, years: yearsOf(civic) };
  defineTownNames(settings, loading);
  checkSettings(settings, system, loading);
  const phases = civic === undefined ? [] : checkPhases(civic, loading);
  const targets = civic === undefined ? [] : readTargets(civic, system, loading);
  const mappings = readMappings(sorted.mappings, loading);
  const seals = readSeals(sorted.seals, loading);
  // A file of records that lies astray is no mistake of the settings.
  const inOrder = list.errors === sorted.astray;

  const facts = {
    system,
    tasks: new Map(settings.tasks.map(({ value }) => [value.id, value])),
    siteKinds: new Map(settings.sites.map(({ value }) => [value.id, value.kind])),
  };
  const records = readAllRecords(sorted, facts, loading, onFile);
  const located = <T>(items: readonly { readonly value: T; readonly at: Town['settings']['at'] }[]) =>
    items.map(({ value, at }) => ({ ...value, at }));
  const town =
    civic === undefined || !inOrder
      ? undefined
      : {
          settings: { ...civic.value, at: civic.at },
          units: located(settings.units),
          sites: located(settings.sites),
          zones: located(settings.zones),
          tasks: located(settings.tasks),
          rounds: located(settings.rounds),
          markets: located(settings.markets),
          visits: located(settings.visits),
          phases,
          targets,
          seals,
        };
  return { settings, system, list, loading, facts, records, mappings, town };
}

/** A begun town that goes on from here by itself: what is tried on it leaves the other as it was. */
export function copyOfBegun(begun: BegunTown): BegunTown {
  const list = begun.list.copy();
  const loading = { ...begun.loading, list, names: begun.loading.names.copy() };
  return { ...begun, list, loading, records: copyOfDraft(begun.records) };
}

/** Takes in records that are written, as the file `path`, but not yet on the disk. */
export function addRecords(begun: BegunTown, kind: RecordKindName, path: string, written: WrittenFile): void {
  readRecords(kind, writtenEntries(path, written), begun.facts, begun.loading, begun.records, true);
}

/** Settles what the records say of each other. */
export function linkTown({ settings, list, loading, records, town }: BegunTown): TownDraft {
  const { civic } = settings;
  const ids = collectIds(records, loading);
  checkReferences(records, ids, loading);
  checkCircles(records, ids, loading);
  checkLookAlikes(records, loading);
  checkAnswers(records, ids, loading);
  if (civic !== undefined) checkCourses(records, ids, civic.value, loading);
  const named = [...new Set(records.files.map((each) => each.file))].sort();
  return { named, list, loading, records, town };
}

/** Reads the texts of a town; paths are relative to its folder. */
export function readTown(
  files: readonly SourceFile[],
  system: System,
  onFile?: TownOptions['onFile'],
): TownDraft {
  return linkTown(beginTown(files, system, onFile));
}

/** Answers the town, once the facts about the files it names are known. */
export function finishTown(draft: TownDraft, facts: FileFacts, options: TownOptions = {}): LoadedTown {
  const { list, records, named } = draft;
  checkFiles(records, facts, draft.loading);
  const kept = options.leaveOutBad === true ? leaveOutBad(records) : undefined;
  const diagnostics = list.sorted();
  const leftOut = kept?.leftOut ?? 0;
  if (draft.town === undefined || (kept === undefined && list.errors > 0)) {
    return { town: undefined, diagnostics, leftOut, named };
  }
  const all = kept?.records ?? records.records.map((each) => each.record);
  return { town: { ...draft.town, records: bookRecords(all), files: facts }, diagnostics, leftOut, named };
}

/** Loads a town whose file facts are known beforehand. */
export function loadTown(
  files: readonly SourceFile[],
  facts: FileFacts,
  system: System,
  options: TownOptions = {},
): LoadedTown {
  return finishTown(readTown(files, system, options.onFile), facts, options);
}
