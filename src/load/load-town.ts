/**
 * Loads a town in steps: `beginTown` (begin-town.ts) reads what is there, `linkTown` settles what the records say of each
 * other, and `finishTown` takes the facts about the files they name and answers the town. Whoever enters records stops in
 * between: `addRecords` takes in a file that is not yet on the disk, so that what is entered is held against the same
 * rules as what is read.
 */
import { beginTown } from './begin-town.ts';
import type { BegunTown, OnFile } from './begin-town.ts';
import type { System } from '../checks/system.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { FileFacts } from '../model/files.ts';
import { bookRecords } from '../records/record-book.ts';
import type { Town } from '../records/town.ts';
import type { Loading } from './check-fields.ts';
import type { DiagnosticList } from './diagnostic-list.ts';
import type { SourceFile } from './files.ts';
import { checkAnswers } from './town/check-answers.ts';
import { checkCourses } from './town/check-courses.ts';
import { checkFiles } from './town/check-files.ts';
import { keptRecords } from './town/draft.ts';
import type { RecordDraft } from './town/draft.ts';
import { leaveOutBad } from './town/leave-out.ts';
import { checkCircles, checkLookAlikes, checkReferences } from './town/link-records.ts';
import { collectIds } from './town/record-ids.ts';

export interface TownOptions {
  /** Leave wrong records out instead of answering no town. Errors in the settings still give none. */
  readonly leaveOutBad?: boolean;
  readonly onFile?: OnFile;
  /** Nothing will be judged: answers no town. */
  readonly checkOnly?: boolean;
}

export interface LoadedTown {
  /** Undefined when something is wrong that was not left out. */
  readonly town: Town | undefined;
  readonly diagnostics: Diagnostic[];
  /** Records (and files of records that could not be read) that were left out, those that rest on them included. */
  readonly leftOut: number;
}

/** A town whose texts have been read. */
export interface TownDraft {
  readonly list: DiagnosticList;
  readonly loading: Loading;
  readonly records: RecordDraft;
  readonly town: Omit<Town, 'records' | 'files'> | undefined;
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
  return { list, loading, records, town };
}

/** Answers the town, once the facts about the files it names are known. */
export function finishTown(draft: TownDraft, facts: FileFacts, options: TownOptions = {}): LoadedTown {
  const { list, records } = draft;
  checkFiles(records, facts, draft.loading);
  const kept = options.leaveOutBad === true ? leaveOutBad(records) : undefined;
  const diagnostics = list.sorted();
  const leftOut = kept?.leftOut ?? 0;
  const isJudged = options.checkOnly !== true && (kept !== undefined || list.errors === 0);
  if (draft.town === undefined || !isJudged) return { town: undefined, diagnostics, leftOut };
  const all = kept?.records ?? keptRecords(records);
  const town = { ...draft.town, records: bookRecords(all, draft.town.settings, facts), files: facts };
  return { town, diagnostics, leftOut };
}

/** Loads a town whose file facts are known beforehand. */
export function loadTown(
  files: readonly SourceFile[],
  facts: FileFacts,
  system: System,
  options: TownOptions = {},
): LoadedTown {
  const keeps = options.checkOnly === true ? 'links' : 'records';
  const beginning = { onFile: options.onFile, keeps, onDisk: facts } as const;
  return finishTown(linkTown(beginTown(files, system, beginning)), facts, options);
}
