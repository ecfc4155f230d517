import type { Explaining } from '../../model/diagnostic.ts';
import type { GateArgs } from '../../model/diagnostic-gate.ts';
import { quoteEn, someEn } from './diagnostic-words-en.ts';

type Never = GateArgs['gate-never-matches'];
type Bound = GateArgs['gate-bound'];
type Said = readonly [found: string, expected: string, type: string];

const never: Readonly<Record<Never['why'], (d: Never) => Said>> = {
  'standard-elsewhere': ({ found, of, known }) => [
    `standard ${quoteEn(found)} is not in ${quoteEn(of)}: the rule counts nothing`,
    `${found} belongs to ${someEn(known)}`,
    `category: ${someEn(known)}, or no category`,
  ],
  'no-method': ({ found, of, known }) => [
    `no check of ${quoteEn(of)} is made by ${quoteEn(found)}: the rule counts nothing`,
    `one of: ${someEn(known)}`,
    'another method, or delete this line',
  ],
  'no-points': ({ of }) => [
    `${quoteEn(of)} has no points here: no score could ever be told`,
    'a category, standard or method that has points',
    'another part, or count 短板 (gaps)',
  ],
  'not-a-gap': ({ found, known }) => [
    `no gap is ever ${quoteEn(found)}: the rule counts nothing`,
    `one of: ${someEn(known)}`,
    'another verdict; to count standards that are met, count: 测评标准',
  ],
  'never-pending': ({ of }) => [
    `no check of ${quoteEn(of)} asks anybody to judge: nothing is ever 待认定 (pending)`,
    'a part with an attestation, or another verdict',
    'another verdict or part',
  ],
  'never-overdue': ({ found, known }) => [
    `problems in state ${found} are never overdue: the rule counts nothing`,
    `states that can be: ${someEn(known)}`,
    'other states, or no overdue',
  ],
};

const bounds: Readonly<Record<Bound['why'], (d: Bound) => Said>> = {
  unreadable: ({ found }) => [
    `the bound ${quoteEn(found)} cannot be read`,
    "such as 0, ≤ 3, '= 0', ≥ 85%",
    'write it like one of these',
  ],
  percent: ({ found, count }) => [
    `${count} is a number of things, the bound ${quoteEn(found)} a share`,
    'a whole number, such as 0 or ≤ 3',
    'a number; for a share, count: 自评得分 (score)',
  ],
  'not-whole': ({ found, count }) => [
    `${count} is a number of things, ${quoteEn(found)} is not whole`,
    'a whole number, such as 0 or ≤ 3',
    'a whole number',
  ],
  'not-percent': ({ found }) => [
    `the score is a share of what can be won, ${quoteEn(found)} is none`,
    'a percentage, such as ≥ 85%',
    `if a percentage is meant: ≥ ${found.replaceAll(/[^\d.]/gu, '')}%`,
  ],
  'at-most': ({ found }) => [
    `the score is bounded by ${quoteEn(found)}: what is unknown counts as lost, so nothing done would keep such a rule`,
    'a least value, such as ≥ 85%',
    'write ≥ or >',
  ],
  'needs-sign': ({ found }) => [
    `the bound ${quoteEn(found)} of a number of standards has no sign: at most or at least?`,
    `such as ≤ ${found}, ≥ ${found}`,
    'write ≤, ≥ or = before it',
  ],
  'never-broken': ({ found }) => [
    `the bound ${quoteEn(found)} can never be broken: the rule says nothing`,
    'a bound that can be broken',
    'another bound, or delete the rule',
  ],
  'never-holds': ({ found }) => [
    `the bound ${quoteEn(found)} can never be kept`,
    'a bound that can be kept',
    'another bound',
  ],
};

const say = ([found, expected, type]: Said) => ({ found, expected, type });

export const gateSentencesEn: Explaining<keyof GateArgs> = {
  'gate-selector': (d) => ({
    found: `${d.count} cannot be narrowed by ${d.key} (${d.title.en})`,
    expected: `one of: ${someEn(d.allowed)}`,
    type: 'delete this line, or count something else',
  }),
  'gate-never-matches': (d) => say(never[d.why](d)),
  'gate-bound': (d) => say(bounds[d.why](d)),
};
