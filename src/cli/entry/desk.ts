/** One record on its way: what has been answered, and what loading says of it so far. */
import { fieldAt, entryPlan, recordOf, rosterNamed } from '../../enter/answers.ts';
import type { Answers, EntryPlan, FieldPlace } from '../../enter/answers.ts';
import { newRecord } from '../../enter/mint.ts';
import { tryRecord } from '../../load/try-record.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { RecordKindName } from '../../records/index.ts';
import type { Diagnose } from '../../report/sentences/diagnoses.ts';
import type { EntryWords } from '../../report/sentences/entry-words.ts';
import type { Call } from '../io.ts';
import { flagName } from './flag-name.ts';
import { todayInTown } from '../options/parse-day.ts';
import type { Entering } from './begin-entry.ts';

/** Everything that stands while one record is entered. */
export interface Desk {
  readonly call: Call;
  readonly entering: Entering;
  readonly kind: RecordKindName;
  readonly words: EntryWords;
  readonly diagnose: Diagnose;
}

/** What can be answered, given what was. */
export function planOf({ entering, kind }: Desk, answers: Answers): EntryPlan {
  return entryPlan(kind, rosterNamed(kind, answers, entering.nouns, entering.candidates));
}

/** Something said of a record, and the field it is about. */
export interface Said {
  readonly place: FieldPlace | undefined;
  readonly diagnostic: Diagnostic;
}

/** The field that something is said of; of a missing key, the field that is missing. */
export function placeOf(
  plan: EntryPlan,
  path: readonly (string | number)[],
  diagnostic: Diagnostic,
): FieldPlace | undefined {
  return fieldAt(plan, diagnostic.code === 'missing-key' ? [...path, diagnostic.key] : path);
}

/** Where a file will lie is not asked here: any path within the town does. */
const somewhere = 'files/1';

/** What is wrong with what was answered so far; that something was not answered yet is said last. */
export function wrongSoFar(desk: Desk, answers: Answers): readonly Said[] {
  const { call, entering, kind } = desk;
  const plan = planOf(desk, answers);
  const typed = recordOf(plan, answers, entering.nouns, entering.candidates, () => somewhere);
  const { record } = newRecord(kind, typed, todayInTown(call.io.now()), '');
  const said = tryRecord(entering.begun, kind, record)
    .filter(({ diagnostic }) => diagnostic.severity === 'error')
    .map(({ path, diagnostic }) => ({ place: placeOf(plan, path, diagnostic), diagnostic }));
  const isGap = ({ diagnostic }: Said): boolean => diagnostic.code === 'missing-key';
  return [...said.filter((each) => !isGap(each)), ...said.filter(isGap)];
}

/** The flag of a field; of one within a part, the part's. */
export function flagOf({ kind }: Desk, { field }: FieldPlace): string {
  return field.part === undefined ? flagName(kind, field) : `--${field.part}`;
}

/** One line that says what is wrong and what to type. */
export function shortly({ words, diagnose }: Desk, diagnostic: Diagnostic): string {
  const { found, type } = diagnose(diagnostic);
  return words.wrong(found, type);
}
