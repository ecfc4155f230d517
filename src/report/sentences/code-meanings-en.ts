import type { CodeMeanings } from './code-meanings.ts';
import { lintMeaningsEn } from './code-meanings-lint-en.ts';
import { refHomesEn, refKindsEn } from './diagnostic-words-en.ts';

/** What diagnostic codes mean, in English. */
export const codeMeaningsEn: CodeMeanings = {
  title: (code) => `Diagnostic code ${code}`,
  more: 'civic check says where it is found and what to type.',
  moreExceptions: 'Which one, and what to do about it, civic assess says among the exceptions.',
  page: (code) => `A wrong and a right example: docs/codes/${code}.md of civic.`,
  exceptions: {
    'waiver-expired':
      'The last day of a waiver is over and the standard is not met: it is judged like any other again.',
    'waiver-not-yet':
      'A waiver begins after the cut-off day; the standard is judged like any other until then.',
    'waiver-met':
      'Every check of a waived standard is met: it seems to apply after all, and its points are given away.',
    'waiver-unused': 'Several waivers of one standard are in force; only the newest counts.',
    'waiver-out-of-force':
      'The standard of a waiver is not in force on the cut-off day, so the waiver is not used.',
    'attestation-lapsed': 'An attestation is past its last day; the check is pending again.',
    'attestation-changed':
      'Records an attestation rests on have changed since, so the check is pending again; those younger than it are named.',
    'attestation-superseded':
      'An attestation has not lapsed, but a newer one of the same check counts in its place.',
    'attestation-contradicted':
      'Two attestations of one check that have not lapsed say the opposite; the newer one counts.',
    'attestation-against-checks': 'Somebody attested that a standard is met of which another check is unmet.',
    'attestation-of-waived': 'A standard is waived and was attested since; only one of the two can be right.',
    'attestation-out-of-force':
      'The standard of an attestation is not in force on the cut-off day, so it is not used.',
    'baseline-lapsed':
      'The last day of a baseline is over and the gap is still there: --fail-on heeds it again.',
    'baseline-unused': 'A gap in a baseline is no more: it was closed, or a unit or site bears another name.',
    'baseline-worse':
      'An accepted gap has become worse than it was when it was accepted; it is accepted no more.',
    'baseline-unknown': 'A baseline names a standard or check there is not, so it accepts nothing.',
  },
  names: refKindsEn,
  homes: refHomesEn,
  unknownName: (name, home) =>
    `A name (${name}) that is not known. It must be written exactly as in ${home}; civic proposes the nearest one but never changes it for you.`,
  codes: {
    'empty-file':
      'The file is empty or holds only comments. Empty files are often what a failed save leaves, so this is not taken for “no records”.',
    'not-utf8': 'The file is not in UTF-8 and would be read as gibberish.',
    gbk: 'The file was saved as GBK (“ANSI” in old editors); save it as UTF-8.',
    'torn-file': 'The file is not complete, most likely after a power cut or a broken copy.',
    'unreadable-file': 'The file cannot be read: a link, no ordinary file, too large, or not permitted.',
    'stray-file': 'The file lies where nothing is read, so nothing in it counts.',
    'unknown-record-kind':
      'A folder under records/ is named after no kind of record, so nothing in it counts.',
    'missing-file': 'A file that must be in the town folder or the pack is not there.',
    'yaml-syntax':
      'The line is not valid YAML: an unclosed quote, no blank after a colon, uneven indentation and the like.',
    'refused-yaml':
      'Anchors, aliases, tags, merges and directives are not read: a file means what it says on its face.',
    'full-width':
      'A full-width sign or blank stands where YAML needs a plain one; the whole line would be one text.',
    tab: 'A tab at the start of a line; YAML indents with blanks only.',
    'duplicate-key': 'One entry writes the same key twice, so it is not clear which holds.',
    'too-deep': 'Nested deeper than anybody means to.',
    'invisible-character': 'A character nobody sees makes the text look other than it is.',
    'unknown-key':
      'A key that does not exist here, mostly a slip; ignoring it would silently lose what it says.',
    'missing-key': 'A key that must be written is missing.',
    'wrong-type': 'The value is of the wrong type, such as a text where a list is needed.',
    'number-as-id': 'An id without quotes is read as a number and loses leading zeros or its last digits.',
    'unknown-word': 'The value is none of the words allowed here.',
    'out-of-range': 'The number is outside what is possible.',
    'empty-value': 'Nothing stands after the key.',
    'wrong-form': 'The id is not of the form asked for.',
    'unknown-item':
      'The item, material or check is not one of those of its kind of site, its task or its standard.',
    'unknown-pack': 'The pack named in civic.yaml does not exist.',
    'duplicate-id': 'One id is used twice, so it is not clear what it names.',
    'look-alike': 'Two records without ids look the same and may be one entered twice; both count.',
    'impossible-day': 'No such day exists, or it is not written like 2022-06-30.',
    'day-outside-years': 'The day lies outside this year and the one before, most likely a wrong year.',
    'from-after-to': 'The first day is after the last one.',
    'filed-before-on':
      'Entered before it happened: one of the two days is wrong. Taken as entered on the day itself.',
    'impossible-number': 'No number can be read where one is needed.',
    'impossible-ratio': 'The value does not fit the form of its metric, such as a share above its whole.',
    'wrong-cadence': 'The period does not fit the metric, such as a quarter for a monthly one.',
    'period-not-begun': 'The period of the reading had not begun on the day of the record.',
    'denominator-zero':
      'The denominator is 0: there was nothing to count. Judged as missing, never as 0 % or 100 %.',
    'impossible-count': 'A part is more than its whole, such as more yes-answers than valid ones.',
    'file-not-there':
      'The file named is not in the town folder: it is no proof, and what needs it is missing.',
    'file-without-content': 'The file named is empty: it is no proof.',
    'unsafe-path': 'The path leads out of the town folder, or means nothing on another computer.',
    'parameter-out-of-range': 'The adopted value does not fit the parameter.',
    'duplicate-target': 'One parameter is adopted twice from the same day.',
    'phases-overlap': 'Two phases share days, so a record would count in both.',
    'phase-outside-year': 'A phase has days outside the year.',
    'replacement-circle': 'Records correct or supersede each other in a circle, so none of them holds.',
    'replaces-other-kind': 'A record corrects or supersedes one of another kind.',
    'impossible-order':
      'What happened to a problem cannot have happened in this order, such as closed before reported.',
    'recheck-by-rectifier':
      'The re-check is by somebody of a unit that rectifies. Who rectifies never closes.',
    'gate-selector': 'A gate rule is narrowed by what its count does not have, such as the score by a unit.',
    'gate-never-matches':
      'A gate rule can count nothing whatever the records say, such as a standard outside the category beside it.',
    'gate-bound':
      'The bound of a gate rule cannot be read, is of the wrong sort (a share for a number of things), or can never be broken or kept.',
    'pack-of-other-year': 'The pack is not valid in this year.',
    'unknown-check-kind': 'The pack names a kind of check that does not exist.',
    'per-of-mismatch': 'per and of of a check do not fit each other.',
    'needs-sources': 'A figure of the pack’s own has no source.',
    'not-poolable': 'A metric of this form cannot be pooled.',
    'metric-per-mismatch': 'The check is made per something else than its metric is counted per.',
    'parameter-or-target': 'A check needs exactly one of parameter and target.',
    'count-and-times': 'How many are asked for is said twice, by the pack and by the town.',
    'parameter-form': 'The parameter is not of the form needed here.',
    'impossible-target': 'No bound can be read from the target.',
    'of-the-pack': 'What the town adds bears the name of something of the pack, which it may not change.',
    'duplicate-check': 'Two checks of one standard have the same key.',
    'missing-parameter': 'The pack lacks a rule the judgement needs.',
    'impossible-score': 'The points are no number.',
    'score-mismatch': 'The points and the methods of the checks do not fit each other.',
    'weights-sum': 'The weights of the methods, or the points of the appraisal, do not add up to 100.',
    'grades-order': 'The grades are not ordered from best to worst.',
    ...lintMeaningsEn,
  },
};
