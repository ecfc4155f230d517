/** The kind of record a list is of, by its headings alone. */
import type { BookSheet } from '../../model/book.ts';
import type { RosterKind } from '../../model/pack-files.ts';
import { recordKindNames } from '../../records/index.ts';
import type { RecordKindName } from '../../records/index.ts';
import { entryFields } from '../../records/fields.ts';
import { fieldsByHeading, unwanted } from './columns.ts';
import { foldedHeading } from './headings.ts';
import { columnsOf } from './read-sheet.ts';

export interface Guess {
  readonly kind: RecordKindName;
  readonly roster: RosterKind | undefined;
}

/** The rosters a list may be, by their columns. */
function guessesOf(
  kind: RecordKindName,
  rosters: readonly RosterKind[],
  list: string | undefined,
): readonly Guess[] {
  if (kind !== 'roster') return [{ kind, roster: undefined }];
  return rosters.filter(({ id }) => list === undefined || id === list).map((roster) => ({ kind, roster }));
}

/** The roster that is named among what every row says, by the field's name or title. */
export function rosterIn(constants: Readonly<Record<string, string>>): string | undefined {
  return constants.list ?? constants.名册;
}

/** What a guess adds to what was said of every row. */
export function constantsFor(
  { roster }: Guess,
  constants: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  return roster === undefined ? constants : { list: roster.id, ...constants };
}

const isNamed = (pair: readonly [string | undefined, string]): pair is readonly [string, string] =>
  pair[0] !== undefined;
const isNamedHeading = (pair: readonly [string, string | undefined]): pair is readonly [string, string] =>
  pair[1] !== undefined;

/**
 * The kinds that have every column they need, those with most columns: one is meant, several are not told apart. With
 * `kinds`, only these are looked at. Fields of `constants` and of `typedHeadings` are given by name or title.
 */
export function guessKinds(
  sheet: BookSheet,
  rosters: readonly RosterKind[],
  constants: Readonly<Record<string, string>>,
  kinds: readonly RecordKindName[] = recordKindNames,
  typedHeadings: ReadonlyMap<string, string> = new Map(),
): readonly Guess[] {
  let best = 0;
  let found: Guess[] = [];
  for (const guess of kinds.flatMap((kind) => guessesOf(kind, rosters, rosterIn(constants)))) {
    const byHeading = fieldsByHeading(entryFields(guess.kind, guess.roster));
    const nameOf = (typed: string): string | undefined =>
      typed === unwanted ? unwanted : byHeading.get(foldedHeading(typed))?.name;
    const set = Object.entries(constants).map(([typed, value]) => [nameOf(typed), value] as const);
    const named = [...typedHeadings].map(([heading, typed]) => [heading, nameOf(typed)] as const);
    // A field that only another kind has.
    if (!set.every(isNamed) || !named.every(isNamedHeading)) continue;
    const said = constantsFor(guess, Object.fromEntries(set));
    const columns = columnsOf(sheet, { ...guess, constants: said, named: new Map(named), isForm: false });
    if (columns === undefined || columns.lacking.length > 0) continue;
    const count = columns.fields.length;
    if (count > best) [best, found] = [count, [guess]];
    else if (count === best) found.push(guess);
  }
  return found;
}
