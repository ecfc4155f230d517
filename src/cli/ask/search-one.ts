import type { Candidate } from '../../enter/candidates.ts';
import type { EntryWords } from '../../report/sentences/entry-words.ts';
import type { Ask, Choice } from './ask.ts';
import { findCandidates } from './find-candidates.ts';

/** A choice that is found by any of the names it goes by. */
export interface Offered<T> extends Choice<T>, Candidate {}

/** One of many, found as people type: by a piece of a name, a code, initials of pinyin. `ends` are offered whatever is typed. */
export function searchOne<T>(
  ask: Ask,
  { nothingCalled }: Pick<EntryWords, 'nothingCalled'>,
  message: string,
  offered: readonly Offered<T>[],
  ends: readonly Choice<T>[] = [],
): Promise<T> {
  return ask.search({
    message,
    find: async (typed) => [...(await findCandidates(offered, typed)), ...ends],
    nothing: nothingCalled,
  });
}
