import { suggest } from '../../load/nearest.ts';
import type { OptionName } from '../../report/sentences/help.ts';
import type { Mistake } from '../../report/sentences/notices.ts';
import { shownFlag } from '../flags.ts';

/** A name as compared: full-width letters and capitals do not tell names apart. */
export function folded(name: string): string {
  return name.normalize('NFKC').trim().toLowerCase();
}

/**
 * The noun an option names. `nouns` are given by every name they go by: number, title, former name. Unknown names are
 * a mistake with the nearest one meant; civic never takes the nearest by itself.
 */
export function findName(
  option: OptionName,
  typed: string,
  nouns: readonly { readonly id: string; readonly names: readonly string[] }[],
): { readonly id: string } | Mistake {
  const wanted = folded(typed);
  const found = nouns.find(({ id, names }) => [id, ...names].some((name) => folded(name) === wanted));
  if (found !== undefined) return { id: found.id };
  const ids = nouns.map(({ id }) => id);
  return { code: 'unknown-name', option: shownFlag(option), found: typed, ...suggest(typed, ids) };
}

/** Whether an answer is a mistake. */
export function isMistake(answer: object): answer is Mistake {
  return 'code' in answer;
}
