import { audiences } from '../../model/heading.ts';
import type { Audience } from '../../model/heading.ts';
import { verdicts } from '../../model/verdict.ts';
import type { Verdict } from '../../model/verdict.ts';
import type { OptionName } from '../../report/sentences/help.ts';
import type { Mistake } from '../../report/sentences/notices.ts';
import { shownFlag } from '../flags.ts';
import type { Call } from '../io.ts';
import { failOnWords, readVerdict, splitList, verdictWords } from './parse-words.ts';

/** One of a few words; `after` is what it was typed after. */
export function choiceOf<const W extends string>(
  after: string,
  typed: string,
  words: readonly W[],
): { readonly word: W } | Mistake {
  const word = words.find((each) => each === typed.toLowerCase());
  return word === undefined ? { code: 'bad-choice', option: after, found: typed, allowed: words } : { word };
}

/** The word an option gives, or the first of them when it was not given. */
export function choice<const W extends string>(
  call: Call,
  name: OptionName,
  words: readonly [W, ...W[]],
): { readonly word: W } | Mistake {
  const typed = call.option(name);
  return typed === undefined ? { word: words[0] } : choiceOf(shownFlag(name), typed, words);
}

/** Several of a few words, separated by commas; undefined when the option was not given. */
export function wordsOf<const W extends string>(
  call: Call,
  name: OptionName,
  allowed: readonly W[],
): { readonly words: readonly W[] | undefined } | Mistake {
  const typed = call.option(name);
  if (typed === undefined) return { words: undefined };
  const found: W[] = [];
  for (const each of splitList(typed)) {
    const answer = choiceOf(shownFlag(name), each, allowed);
    if ('code' in answer) return answer;
    found.push(answer.word);
  }
  return found.length === 0
    ? { code: 'bad-choice', option: shownFlag(name), found: typed, allowed }
    : { words: found };
}

/** A number of days, as `30`, `30d` or `30天`. */
export function readDays(call: Call, name: OptionName, usual: number): { readonly days: number } | Mistake {
  const typed = call.option(name);
  if (typed === undefined) return { days: usual };
  const days = /^(\d{1,3})\s*(?:d|days?|天|日)?$/i.exec(typed.normalize('NFKC').trim())?.[1];
  return days === undefined
    ? { code: 'bad-number', option: shownFlag(name), found: typed, example: '30d' }
    : { days: Number(days) };
}

/** For whom it is printed. */
export function readAudience(call: Call): { readonly word: Audience } | Mistake {
  return choice(call, 'audience', audiences);
}

/** The verdicts to be listed; undefined when all are. */
export function readVerdicts(call: Call): { readonly verdicts: readonly Verdict[] | undefined } | Mistake {
  const typed = call.option('verdict');
  if (typed === undefined) return { verdicts: undefined };
  const wanted = new Set<Verdict>();
  for (const word of splitList(typed)) {
    const verdict = readVerdict(word);
    if (verdict === undefined) return badVerdict('verdict', word, verdictWords);
    wanted.add(verdict);
  }
  return wanted.size === 0
    ? badVerdict('verdict', typed, verdictWords)
    : { verdicts: verdicts.filter((verdict) => wanted.has(verdict)) };
}

function badVerdict(name: OptionName, found: string, allowed: readonly string[]): Mistake {
  return { code: 'bad-choice', option: shownFlag(name), found, allowed };
}

/** Which gaps make the exit code 1. */
export type FailOn = {
  /** Nothing makes it 1, not even a broken rule of the gate. */
  readonly none: boolean;
  readonly any: boolean;
  readonly due: boolean;
  readonly verdicts: ReadonlySet<Verdict>;
};

/** Reads `--fail-on`: none, any, due, or verdicts; without it, due. */
export function readFailOn(call: Call): { readonly failOn: FailOn } | Mistake {
  const typed = call.option('fail-on') ?? 'due';
  const words = splitList(typed);
  const wanted = new Set<Verdict>();
  let [any, due, none] = [false, false, false];
  for (const word of words) {
    const verdict = readVerdict(word);
    if (word === 'any') any = true;
    else if (word === 'due') due = true;
    else if (word === 'none') none = true;
    else if (verdict !== undefined && verdict !== 'met') wanted.add(verdict);
    else return badVerdict('fail-on', word, failOnWords);
  }
  // «None, but …» says two things at once.
  if (words.length === 0 || (none && words.length > 1)) return badVerdict('fail-on', typed, failOnWords);
  return { failOn: { none, any, due, verdicts: wanted } };
}
