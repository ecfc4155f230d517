/** Finds a name as people type it: a piece of it, a former name, a code, or the initials of its pinyin. */
import { foldedName } from '../../enter/candidates.ts';
import type { Candidate } from '../../enter/candidates.ts';

/** More than this nobody scrolls through. */
const most = 60;
/** Longer lists are those of records, which nobody knows by their sound. */
const longestBySound = 2_000;

const letters = /^[a-z]{1,20}$/;

/** How well a candidate answers what was typed; smaller is better, undefined not at all. */
function rank({ id, names, about = '' }: Candidate, wanted: string): number | undefined {
  const called = [id, ...names].map(foldedName);
  if (called.includes(wanted)) return 0;
  if (called.some((name) => name.startsWith(wanted))) return 1;
  if (called.some((name) => name.includes(wanted))) return 2;
  return foldedName(about).includes(wanted) ? 3 : undefined;
}

async function bySound<C extends Candidate>(candidates: readonly C[], wanted: string): Promise<readonly C[]> {
  const { match } = await import('pinyin-pro');
  const sounds = (name: string): boolean => match(name, wanted, { continuous: true }) !== null;
  return candidates.filter(({ id, names }) => [id, ...names].some(sounds));
}

/** The candidates that may be meant, the best first; all of them, in their order, when nothing was typed. */
export async function findCandidates<C extends Candidate>(
  candidates: readonly C[],
  typed: string,
): Promise<readonly C[]> {
  const wanted = foldedName(typed);
  if (wanted === '') return candidates.slice(0, most);
  const ranked = candidates.flatMap((candidate) => {
    const place = rank(candidate, wanted);
    return place === undefined ? [] : [{ candidate, place }];
  });
  const found = ranked.sort((a, b) => a.place - b.place).map(({ candidate }) => candidate);
  if (letters.test(wanted) && candidates.length <= longestBySound) {
    const known = new Set(found);
    found.push(...(await bySound(candidates, wanted)).filter((candidate) => !known.has(candidate)));
  }
  return found.slice(0, most);
}

/** How a candidate is shown in a list. */
export function shownCandidate({ id, names, about }: Candidate): string {
  const called = [id, ...names.filter((name) => name !== id)].join(' ');
  return about === undefined ? called : `${called}（${about}）`;
}
