/** Reads what there is of a town, before its records are held against each other; more may be added to it. */
import type { System } from '../checks/system.ts';
import type { Town } from '../records/town.ts';
import type { Loading } from './check-fields.ts';
import { DayMemory } from './day-memory.ts';
import { DiagnosticList } from './diagnostic-list.ts';
import { decode } from './files.ts';
import type { SourceFile } from './files.ts';
import { packNamed } from './pack-named.ts';
import { systemNames } from './pack/pack-names.ts';
import type { SourceText } from './source-text.ts';
import { decodePieces, TextMemory } from './text-pieces.ts';
import { createLocator } from './read-yaml.ts';
import type { RecordKindName } from '../records/index.ts';
import type { FileFacts } from '../model/files.ts';
import type { WrittenFile } from '../model/written-file.ts';
import { writtenEntries } from './written-entries.ts';
import { recordRefs } from './record-refs.ts';
import { readGate } from './town/check-gate.ts';
import { checkPhases, checkSettings, readTargets, yearsOf } from './town/check-settings.ts';
import { copyOfDraft, emptyDraft } from './town/draft.ts';
import type { Keeping, RecordDraft } from './town/draft.ts';
import { readRecordFile } from './town/read-record-file.ts';
import { createRecordReader } from './town/read-records.ts';
import type { RuleFacts } from './town/read-records.ts';
import { readMappings } from './town/read-mappings.ts';
import type { FoundMapping } from './town/read-mappings.ts';
import { readSeals } from './town/read-seals.ts';
import { readBaselines } from './town/read-baselines.ts';
import { readSettings } from './town/read-settings.ts';
import type { TownSettings } from './town/read-settings.ts';
import { sortFiles } from './town/town-files.ts';
import type { SortedFiles } from './town/town-files.ts';
import { defineTownNames } from './town/town-names.ts';

/** Told after each file of records: reading them is what takes long. */
export type OnFile = (done: number, total: number) => void;

/** How reading begins. */
export interface Beginning {
  readonly onFile?: OnFile | undefined;
  /** What is kept of the records: all of it unless told otherwise. */
  readonly keeps?: Keeping | undefined;
  /** The files there are, if they are known by now. */
  readonly onDisk?: FileFacts | undefined;
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
  { onFile, keeps, onDisk }: Beginning,
): RecordDraft {
  const { list, names } = loading;
  const draft = emptyDraft(keeps, onDisk);
  const memory = new TextMemory();
  const readRecords = createRecordReader(facts, loading, draft);
  draft.lost += sorted.astray;
  if (sorted.astray > 0) for (const kind of recordRefs) names.trust(kind);
  for (const [i, { kind, file }] of sorted.records.entries()) {
    onFile?.(i, sorted.records.length);
    const pieces = decodePieces(file, list, memory);
    if (pieces !== undefined) readRecordFile(kind, pieces, readRecords, list);
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
  beginning: Beginning = {},
): BegunTown {
  const list = new DiagnosticList();
  const locate = createLocator();
  const names = systemNames(system);
  const sorted = sortFiles(files, ownPack(files), list);
  const texts = decodeSettings(sorted, list);
  const settings = readSettings(texts, new Set(sorted.settings.map((file) => file.path)), list, locate);
  const { civic } = settings;
  const loading: Loading = { list, locate, names, years: yearsOf(civic), days: new DayMemory() };
  defineTownNames(settings, loading);
  checkSettings(settings, system, loading);
  const phases = civic === undefined ? [] : checkPhases(civic, loading);
  const targets = civic === undefined ? [] : readTargets(civic, system, loading);
  const gate = civic === undefined ? [] : readGate(civic, system, loading);
  const mappings = readMappings(sorted.mappings, loading);
  const seals = readSeals(sorted.seals, loading);
  const baselines = readBaselines(sorted.baselines, system, loading);
  // A file of records that lies astray is no mistake of the settings.
  const inOrder = list.errors === sorted.astray;

  const facts = {
    system,
    tasks: new Map(settings.tasks.map(({ value }) => [value.id, value])),
    siteKinds: new Map(settings.sites.map(({ value }) => [value.id, value.kind])),
  };
  const records = readAllRecords(sorted, facts, loading, beginning);
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
          gate,
          seals,
          baselines,
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
  const readRecords = createRecordReader(begun.facts, begun.loading, begun.records);
  readRecords(kind, writtenEntries(path, written), true);
}
