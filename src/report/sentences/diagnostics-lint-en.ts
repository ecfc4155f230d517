import type { Explaining } from '../../model/diagnostic.ts';
import type { LintArgs, LintRuleName } from '../../model/diagnostic-lint.ts';
import { showPlace } from '../../model/place.ts';
import { quoteEn } from './diagnostic-words-en.ts';

const dues = {
  task: 'a task',
  directive: 'a directive',
  problem: 'a problem',
  extension: 'an extension',
} as const;

/** The day a due day must not lie before. */
function since(d: LintArgs['due-day-past']): string {
  if (d.why === 'before-phase') return `its phase begins (${d.since})`;
  if (d.why === 'when-entered') return `it was entered (${d.since}), and nothing says it was done`;
  return `${d.what === 'extension' ? 'it was granted' : 'it was handed over'} (${d.since})`;
}

const lacks = { all: 'neither time nor place', time: 'no time', place: 'no place' } as const;
const personal = 'no personal data: records are printed, filed and pushed';

/** What the rules of `civic check --strict` say in English. */
export const lintSentencesEn: Explaining<LintRuleName> = {
  'task-without-unit': (d) => ({
    found: `units of task ${quoteEn(d.task)} is empty, so nobody hands anything in`,
    expected: 'units that answer for each task',
    type: `the units that hand in; if only the lead ${d.lead} does, delete the line units`,
  }),
  'standard-without-task': (d) => ({
    found: `no task names standard ${d.standard} ${quoteEn(d.title)}`,
    expected: 'a task for each standard, or a waiver',
    type: `one line more under standards of a task in tasks.yaml: - ${d.standard}`,
  }),
  'place-without-owner': (d) => ({
    found:
      d.why === 'no-head'
        ? `${d.what} ${quoteEn(d.place)} belongs to ${d.unit}, which has no head on record`
        : `zone ${quoteEn(d.place)} has no cleaners`,
    expected: d.why === 'no-head' ? 'a person who answers for each place' : 'one cleaner at least',
    type: d.why === 'no-head' ? `head under ${d.unit} in units.yaml` : 'another number under cleaners',
  }),
  'due-day-past': (d) => ({
    found: `due day ${d.due} of ${dues[d.what]} is before ${since(d)}`,
    expected: `${d.since} or a later day`,
    type:
      d.why === 'when-entered'
        ? 'check due; if it is done, write done or add an answer'
        : 'check due and the other day, and correct the wrong one',
  }),
  'same-file-twice': (d) => ({
    found: `${quoteEn(d.file)} is proof of another record already (${showPlace(d.first)})`,
    expected: 'a picture or sign-in sheet that proves one thing',
    type: 'a file of this occasion’s own; if both are one, keep one record',
  }),
  'outside-window': (d) => ({
    found: `material of ${d.on} is outside the window: the review of standard ${d.standard} does not take it`,
    expected: `material of ${d.window.from} to ${d.window.to}`,
    type: 'check on; of an issued document that says how long it is valid, write valid-until',
  }),
  'caption-incomplete': (d) => ({
    found:
      d.caption === undefined
        ? `picture ${quoteEn(d.file)} has no caption`
        : `caption ${quoteEn(d.caption)} has ${lacks[d.lacks]} (${d.file})`,
    expected: 'a caption with time and place for each picture',
    type: 'in captions, at the same position, the day and the place',
  }),
  'watermarked-picture': (d) => ({
    found: `picture ${quoteEn(d.file)} is watermarked, by its name or caption`,
    expected: 'the original: watermarked pictures are sent back',
    type:
      d.original === undefined
        ? 'the original; if there is no watermark, rename the file'
        : `if this is the original: ${d.original}`,
  }),
  'id-card-number': (d) => ({
    found: `an id-card number ${d.shown} (its check digit is right)`,
    expected: personal,
    type: 'delete it; if it must be kept, on paper, with held-at and ref here. If it was pushed, clean the history too',
  }),
  'phone-number': (d) => ({
    found: `a mobile number ${d.shown}`,
    expected: 'numbers in phone of units.yaml, or in a roster’s column for them that is internal',
    type: 'delete it, or move it to where it belongs',
  }),
  'email-address': (d) => ({ found: `an e-mail address ${d.shown}`, expected: personal, type: 'delete it' }),
  'name-of-minor': (d) => ({
    found: `what looks like a minor’s name: ${d.shown}`,
    expected: 'minors by the code their school issued',
    type: 'the code instead of the name; if it is no name, put it otherwise',
  }),
  'name-for-code': (d) => ({
    found: `what looks like a person’s name in ${quoteEn(d.field)}`,
    expected: 'a code without a name',
    type: `a code, such as ${d.example}`,
  }),
};
