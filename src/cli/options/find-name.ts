import { nearest, suggest } from '../../load/nearest.ts';
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
  const meant = suggest(typed, ids);
  // A title or a former name may be what was mistyped; a number is too short to be near anything.
  const others = nouns.flatMap(({ names }) => names.filter((name) => name.length > 1));
  const near = meant.nearest ?? nearest(typed, others);
  return { code: 'unknown-name', option: shownFlag(option), found: typed, ...meant, nearest: near };
}

/** Whether an answer is a mistake. */
export function isMistake(answer: object): answer is Mistake {
  return 'code' in answer;
}
