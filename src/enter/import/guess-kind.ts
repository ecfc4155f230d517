/** The kind of record a list is of, by its headings alone. */
import type { BookSheet } from '../../model/book.ts';
import type { RosterKind } from '../../model/pack-files.ts';
import { recordKindNames } from '../../records/index.ts';
import type { RecordKindName } from '../../records/index.ts';
import { columnsOf } from './read-sheet.ts';

export interface Guess {
  readonly kind: RecordKindName;
  readonly roster: RosterKind | undefined;
}

/** The rosters a list may be, by their columns. */
function guessesOf(kind: RecordKindName, rosters: readonly RosterKind[], list: string | undefined): readonly Guess[] {
  if (kind !== 'roster') return [{ kind, roster: undefined }];
  return rosters.filter(({ id }) => list === undefined || id === list).map((roster) => ({ kind, roster }));
}

/** What a guess adds to what was said of every row. */
export function constantsFor(
  { roster }: Guess,
  constants: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  return roster === undefined ? constants : { list: roster.id, ...constants };
}

/**
 * The kinds that have every column they need, those with most columns: one is meant, several are not told apart. With
 * `kinds`, only these are looked at.
 */
export function guessKinds(
  sheet: BookSheet,
  rosters: readonly RosterKind[],
  constants: Readonly<Record<string, string>>,
  kinds: readonly RecordKindName[] = recordKindNames,
): readonly Guess[] {
  let best = 0;
  let found: Guess[] = [];
  for (const guess of kinds.flatMap((kind) => guessesOf(kind, rosters, constants.list))) {
    const said = constantsFor(guess, constants);
    const columns = columnsOf(sheet, { ...guess, constants: said, named: new Map(), isForm: false });
    if (columns === undefined || columns.lacking.length > 0) continue;
    const count = columns.fields.length;
    if (count > best) [best, found] = [count, [guess]];
    else if (count === best) found.push(guess);
  }
  return found;
}
