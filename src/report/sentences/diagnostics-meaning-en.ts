import type { Explaining } from '../../model/diagnostic.ts';
import { daysInMonth } from '../../model/day.ts';
import type { RatioWhy, TownArgs, ValueArgs } from '../../model/diagnostic-meaning.ts';
import { isRecord } from './diagnostic-places.ts';
import { townSentencesEn } from './diagnostics-town-en.ts';
import { meantEn, quoteEn } from './diagnostic-words-en.ts';

const dayForms = {
  day: ['a day', '2022-03-15'],
  month: ['a month', '2022-03'],
  period: ['a period', '2022-05, 2022-Q2, 2022-H1 or 2022'],
} as const;

/** How a reading of each form of metric is written. */
const readings: Readonly<Record<string, string>> = {
  share: '398/400',
  completion: '420/400',
  area: '131.5/420',
  stated: '97.2%',
  count: '12',
};

/** Undefined: to be written like the example of its form. */
const ratioWhys: Readonly<
  Record<RatioWhy, readonly [found: string, expected: string, type: string | undefined]>
> = {
  unreadable: ['cannot be read', 'ordinary digits without a unit', undefined],
  'not-a-fraction': ['is no “part/whole”', 'the two numbers that were counted, part/whole', undefined],
  'above-whole': [
    'is more than the whole',
    'at most 100 %, a part that does not exceed the whole',
    'check the number: swapped, or a digit too many',
  ],
  decimals: ['has decimals', 'whole counts; only areas may have decimals', undefined],
  'not-percent': ['is no percentage', 'the percentage the department stated', undefined],
  'no-document': [
    'comes without a document',
    'the document in which the department stated the percentage',
    'add a line: document: title and number of the document',
  ],
  'not-count': ['is no whole number', 'a whole number', undefined],
  derived: [
    'is reported twice',
    'nothing: this metric is worked out from the records of attendance',
    'take this record out; the counts stand in the records of attendance',
  ],
};

const paths = {
  absolute: ['is an absolute path or a web address', 'a path within the town folder'],
  upward: ['leaves the town folder by ..', 'a file within the town folder'],
  backslash: ['has backslashes', '/ between folders'],
  folder: ['is a folder', 'a file'],
} as const;

/** Why the calendar has no such day. */
function calendar(found: string): string {
  const [year = 0, month = 0] = found.split(/\D+/).map(Number);
  const days = daysInMonth(year, month);
  return days === 0
    ? 'check the month: 01 to 12'
    : `check month and day: month ${month} of ${year} has ${days} days`;
}

const ownSentences: Explaining<keyof ValueArgs> = {
  'impossible-day': (d) => {
    const [called, example] = dayForms[d.reads];
    return {
      found:
        d.why === 'calendar'
          ? `${quoteEn(d.found)} is not in the calendar`
          : `${quoteEn(d.found)} is not how ${called} is written`,
      expected: d.why === 'calendar' ? `${called} of the calendar` : `${called} written ${example}`,
      type: d.why === 'calendar' ? calendar(d.found) : meantEn(d.meant, `for instance: ${example}`),
    };
  },
  'day-outside-years': (d) => ({
    found: `${d.found} is outside the years that may be written here`,
    expected: `${d.from} to ${d.to}`,
    type: isRecord(d.at)
      ? 'check the year; records of another year go into that year’s folder'
      : 'check the year',
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
    type: 'ordinary digits only, without a unit or sign',
  }),
  'impossible-ratio': (d) => {
    const [found, expected, type] = ratioWhys[d.why];
    return {
      found: `the value ${d.found} of metric ${quoteEn(d.metric)} ${found}`,
      expected,
      type: type ?? `for instance: value: ${readings[d.form] ?? ''}`,
    };
  },
  'wrong-cadence': (d) => ({
    found: `${d.found} as the period of metric ${quoteEn(d.metric)}`,
    expected: `a ${d.every === 'half' ? 'half-year' : d.every}`,
    type: `for instance: for: ${d.example}`,
  }),
  'period-not-begun': (d) => ({
    found: `a reading for ${d.found} taken on ${d.on}, before that period began`,
    expected: 'a period that has begun',
    type: 'correct whichever of for and on is wrong',
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
    const [found, expected] =
      d.why === 'folder' && d.meant !== undefined
        ? ['has a . or / too many', 'one / between folders']
        : paths[d.why];
    return { found: `${quoteEn(d.found)} ${found}`, expected, type: meantEn(d.meant, 'files/…') };
  },
};

/** What diagnostics of days, figures and settings say in English. */
export const meaningSentencesEn: Explaining<keyof ValueArgs | keyof TownArgs> = {
  ...ownSentences,
  ...townSentencesEn,
};
