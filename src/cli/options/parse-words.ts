import { verdicts } from '../../model/verdict.ts';
import type { Verdict } from '../../model/verdict.ts';
import { verdictsEn, verdictsZh } from '../../report/sentences/verdict-words.ts';

/** Words of a list people type: separated by commas, Chinese ones too. */
export function splitList(typed: string): readonly string[] {
  return typed
    .split(/[,，、]/)
    .map((word) => word.normalize('NFKC').trim())
    .filter((word) => word !== '');
}

/** The verdict a word names, in either language or as civic's own id. */
export function readVerdict(word: string): Verdict | undefined {
  const lower = word.toLowerCase();
  return verdicts.find(
    (verdict) => verdict === lower || verdictsZh[verdict] === word || verdictsEn[verdict] === lower,
  );
}

/** All words for verdicts, to be listed in a message. */
export const verdictWords: readonly string[] = verdicts.flatMap((verdict) => [verdictsZh[verdict], verdict]);

/** What `--fail-on` takes: nobody fails on what is met. */
export const failOnWords: readonly string[] = [
  'none',
  'any',
  'due',
  ...verdictWords.filter((word) => readVerdict(word) !== 'met'),
];

/** What `--fail-on` takes when two judgements are compared. */
export const failOnChangeWords = ['none', 'regressed', 'new'] as const;
