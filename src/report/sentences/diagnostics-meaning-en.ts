import type { Explaining } from '../../model/diagnostic.ts';
import type { TownArgs, ValueArgs } from '../../model/diagnostic-meaning.ts';
import { townSentencesEn } from './diagnostics-town-en.ts';
import { meantEn, quoteEn } from './diagnostic-words-en.ts';

const dayForms = {
  day: ['a day', '2022-03-15'],
  month: ['a month', '2022-03'],
  period: ['a period', '2022-05, 2022-Q2, 2022-H1 or 2022'],
} as const;

const ratioWhys = {
  unreadable: ['cannot be read', '398/400, 131.5/420, 97.2% or 12'],
  'not-a-fraction': ['is no “part/whole”', 'the two numbers that were counted, such as 398/400'],
  'above-whole': ['has more in the part than in the whole', 'a part that does not exceed the whole'],
  decimals: ['has decimals', 'whole counts; areas may have decimals, in a metric of the form area'],
  'not-percent': ['is no percentage', 'the percentage the department stated, such as 97.2%'],
  'no-document': ['comes without a document', 'the document in which the department stated the percentage'],
  'not-count': ['is no whole number', 'a whole number, such as 12'],
} as const;

const paths = {
  absolute: ['is an absolute path', 'a path within the town folder'],
  upward: ['leaves the town folder by ..', 'a file within the town folder'],
  backslash: ['has backslashes', '/ between folders'],
  folder: ['is a folder', 'a file'],
} as const;

const ownSentences: Explaining<keyof ValueArgs> = {
  'impossible-day': (d) => {
    const [called, example] = dayForms[d.reads];
    return {
      found:
        d.why === 'calendar'
          ? `${quoteEn(d.found)} is not in the calendar`
          : `${quoteEn(d.found)} is not how ${called} is written`,
      expected: `${called} written ${example}`,
      type: meantEn(d.meant, `for instance: ${example}`),
    };
  },
  'day-outside-years': (d) => ({
    found: `${d.found} is not in this folder’s years`,
    expected: `${d.from} to ${d.to}`,
    type: 'check the year; records of another year go into that year’s folder',
  }),
  'from-after-to': (d) => ({
    found: `${d.keys[0]} ${d.from} is after ${d.keys[1]} ${d.to}`,
    expected: `${d.keys[0]} not after ${d.keys[1]}`,
    type: 'check both days: they may be swapped',
  }),
  'filed-before-on': (d) => ({
    found: `entered on ${d.filed}, before it happened on ${d.on}`,
    expected: 'first the event, then its entry',
    type: 'check on and filed',
  }),
  'impossible-number': (d) => ({
    found: `${quoteEn(d.title.en)} is ${quoteEn(d.found)}`,
    expected: 'a number, such as 81.6',
    type: 'digits only, without a unit',
  }),
  'impossible-ratio': (d) => {
    const [found, expected] = ratioWhys[d.why];
    return {
      found: `the value ${d.found} of metric ${quoteEn(d.metric)} ${found}`,
      expected,
      type: expected,
    };
  },
  'wrong-cadence': (d) => ({
    found: `${d.found} as the period of metric ${quoteEn(d.metric)}`,
    expected: `a ${d.every === 'half' ? 'half-year' : d.every}`,
    type: `for instance: for: ${d.example}`,
  }),
  'denominator-zero': (d) => ({
    found: `${d.found} has the denominator 0`,
    expected: 'a denominator above 0; with 0 the figure counts as missing',
    type: 'check the denominator; if there is nothing to count, record a waiver',
  }),
  'impossible-count': (d) => ({
    found: `${d.part} ${d.partCount} is more than ${d.whole} ${d.wholeCount}`,
    expected: `${d.part} not above ${d.whole}`,
    type: 'check both numbers: they may be swapped',
  }),
  'file-not-there': (d) => ({
    found: `there is no file ${d.file}, so it proves nothing`,
    expected: 'the file in the town folder; held-at and ref for what is kept elsewhere',
    type: meantEn(d.nearest, 'add the file, or check its name'),
  }),
  'file-without-content': (d) => ({
    found: `${d.file} is empty, so it proves nothing`,
    expected: 'a file with content',
    type: 'copy the file again',
  }),
  'unsafe-path': (d) => {
    const [found, expected] = paths[d.why];
    return { found: `${quoteEn(d.found)} ${found}`, expected, type: meantEn(d.meant, 'files/…') };
  },
};

/** What diagnostics of days, figures and settings say in English. */
export const meaningSentencesEn: Explaining<keyof ValueArgs | keyof TownArgs> = {
  ...ownSentences,
  ...townSentencesEn,
};
