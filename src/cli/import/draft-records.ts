/** The records of a file as they would be written: each with its id, its place in the file it came from, what it replaces. */
import { isMinted } from '../../enter/import/columns.ts';
import { keepProblemIds } from '../../enter/import/keep-problem-ids.ts';
import type { SheetRead, SheetRecord } from '../../enter/import/read-sheet.ts';
import { changesOf } from '../../enter/import/standing.ts';
import type { ImportedBefore, Standing } from '../../enter/import/standing.ts';
import { sha256 } from '../../disk/sha256.ts';
import { lettersFrom, namedRecord } from '../../enter/mint.ts';
import type { WrittenGroup } from '../../enter/block-form.ts';
import type { Day } from '../../model/day.ts';
import type { AnyRecord } from '../../records/index.ts';
import { fileFields, filesOf, withFiles } from './name-files.ts';
import type { Filing } from './name-files.ts';

/** A record on its way from its rows into a file. */
export interface Drafted {
  readonly sheet: SheetRead;
  /** Name of the sheet in the file. */
  readonly name: string;
  readonly read: SheetRecord;
  readonly standing: Standing;
  /** As it would be written; undefined when it is there already. */
  readonly record: WrittenGroup | undefined;
  readonly files: readonly string[];
}

export interface DraftWith extends Filing {
  readonly today: Day;
  readonly before: ImportedBefore;
}

function withIdOfItsOwn(record: WrittenGroup, standing: Standing): WrittenGroup {
  if (standing.state !== 'conflict') return record;
  // The number of the list stays with the record that was read first, which this one takes the place of.
  const { id, ...rest } = record;
  const kept = id === undefined || id === standing.by.id ? rest : record;
  return keepProblemIds(standing.by, {
    ...kept,
    ...(standing.by.id === undefined ? {} : { supersedes: standing.by.id }),
  });
}

function draft(sheet: SheetRead, name: string, read: SheetRecord, how: DraftWith): Drafted {
  const { spec, fields } = sheet;
  const { key, digest } = read;
  const named = fileFields(fields);
  const inPlace = (old?: AnyRecord): WrittenGroup =>
    withFiles(spec.kind, read.record, named, how, old && filesOf(old, named));
  const standing = how.before.standing({ kind: spec.kind, form: spec.form, key, digest }, (old) =>
    changesOf(old, inPlace(old), fields, isMinted),
  );
  if (standing.state === 'there') return { sheet, name, read, standing, record: undefined, files: [] };
  const placed = inPlace(standing.state === 'conflict' ? standing.by : undefined);
  const from = { form: spec.form, row: key, digest };
  const replacing = withIdOfItsOwn({ ...placed, from }, standing);
  // The same row read in by two people gives the same id: together they are a duplicate, not two records.
  const seed = JSON.stringify([spec.kind, from, replacing.supersedes ?? '']);
  const { record } = namedRecord(spec.kind, replacing, how.today, lettersFrom(sha256(seed)));
  return { sheet, name, read, standing, record, files: filesOf(record, named) };
}

export function draftRecords(
  sheets: readonly { readonly name: string; readonly read: SheetRead }[],
  how: DraftWith,
): readonly Drafted[] {
  return sheets.flatMap(({ name, read }) => read.records.map((record) => draft(read, name, record, how)));
}
