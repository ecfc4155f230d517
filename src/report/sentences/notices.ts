import type { Message } from '../../model/message.ts';

/** Why a saved result cannot be compared; `found` is its format, `where` its first member that is not as it should be. */
export type NotAResultWhy = 'no-json' | 'other-format' | 'narrowed-list' | 'shape';

/** What is wrong with a command line. Each ends with what to type instead. */
export type Mistake =
  | Message<'no-town', { from: string }>
  | Message<'no-folder', { folder: string }>
  | Message<'no-command'>
  | Message<'unknown-command', { found: string; nearest: string | undefined; known: readonly string[] }>
  | Message<'unknown-option', { found: string; nearest: string | undefined }>
  | Message<'option-needs-value', { option: string }>
  | Message<'needs-argument', { argument: string }>
  | Message<'too-many-arguments', { found: string }>
  | Message<'unclear', { text: string }>
  | Message<'bad-day', { option: string; found: string }>
  | Message<'day-outside', { option: string; day: string; from: string; to: string }>
  | Message<'bad-number', { option: string; found: string; example: string }>
  | Message<'since-after-on', { since: string; on: string }>
  | Message<'bad-month', { option: string; found: string }>
  | Message<'month-outside', { option: string; month: string; year: number }>
  | Message<'month-later', { option: string; month: string; on: string }>
  | Message<'bad-choice', { option: string; found: string; allowed: readonly string[] }>
  | Message<
      'unknown-name',
      { option: string; found: string; nearest: string | undefined; known: readonly string[]; total: number }
    >
  | Message<'bad-count', { option: string; found: string; most: number }>
  | Message<'needs-option', { option: string; needs: readonly string[] }>
  | Message<'not-together', { option: string; other: string }>
  | Message<'needs-flags', { flags: readonly string[]; yes: boolean }>
  /** `why` is said already: it is the same at a question. */
  | Message<'bad-answer', { option: string; why: string }>
  | Message<'for-office-only'>
  | Message<'no-sites', { kinds: readonly string[]; day: string }>
  | Message<'ledger-of-what'>
  | Message<'no-workbook', { what: string; pack: string }>
  | Message<'seal-xlsx-only', { format: string }>
  | Message<'seal-incomplete'>
  | Message<'seal-not-yet', { day: string; today: string }>
  | Message<'until-outside', { until: string; from: string; to: string }>
  | Message<'nothing-to-accept', { hidden: number }>
  | Message<'nothing-judged', { day: string; filters: readonly string[] }>
  | Message<'report-needs-file', { format: string }>
  | Message<'report-twice', { file: string }>
  | Message<'diff-of-what'>
  | Message<'diff-no-use', { of: 'results' | 'days'; options: readonly string[] }>
  | Message<'days-backwards', { from: string; to: string }>
  | Message<
      'no-revision',
      { revision: string; why: 'no-git' | 'no-repository' | 'unknown-revision' | 'not-trusted' | 'no-town' }
    >
  | Message<'wrong-at-revision', { revision: string }>
  | Message<'not-a-result', { file: string; why: NotAResultWhy; found?: string; where?: string }>
  | Message<'not-comparable', { why: 'town' | 'year' | 'audience' | 'narrowed' }>
  | Message<'no-appraisal', { pack: string }>
  | Message<'nothing-pledged', { unit: string | undefined }>
  | Message<'unknown-form', { found: string; nearest: string | undefined; known: readonly string[] }>
  /** Of a kind of record that units do not fill in. */
  | Message<'no-form-of', { kind: string }>
  | Message<'form-of-whom'>
  /** No unit asked for has anything to write on such a form. */
  | Message<'nothing-to-fill', { form: string; unit: string | undefined }>
  | Message<'unknown-id', { id: string; nearest: string | undefined }>
  | Message<
      'not-in-force',
      { id: string; day: string; from: string; to: string; successor: string | undefined }
    >
  | Message<'unknown-problem', { found: string; nearest: string | undefined }>
  | Message<'problem-not-open', { id: string; state: string }>
  | Message<'notice-of-what'>
  | Message<'nothing-unreported', { unit: string }>
  | Message<'due-past', { day: string; on: string }>
  | Message<'no-such-file', { file: string }>
  | Message<'nothing-to-import', { folder: string }>
  | Message<'bad-pair', { option: string; found: string; example: string }>
  | Message<'unknown-mapping', { found: string; nearest: string | undefined }>
  | Message<'broken-mapping', { name: string }>
  | Message<'name-taken', { file: string }>
  | Message<'output-no-folder', { file: string }>
  | Message<'unknown-kind', { found: string; nearest: string | undefined; known: readonly string[] }>
  | Message<'needs-kind', { known: readonly string[] }>
  | Message<
      'unknown-field',
      { found: string; nearest: string | undefined; kind: string; known: readonly string[] }
    >
  | Message<'field-twice', { option: string }>
  /** Of a part on one line: how it is written. */
  | Message<'bad-part', { option: string; found: string; example: string }>
  | Message<
      'unknown-part-key',
      { option: string; found: string; nearest: string | undefined; known: readonly string[] }
    >
  | Message<'needs-fields', { kind: string; options: readonly string[] }>
  | Message<
      'bad-file',
      { option: string; found: string; why: 'missing' | 'folder' | 'not-regular' | 'too-big' | 'denied' }
    >
  | Message<'already-recorded', { place: string; id: string | undefined }>
  | Message<'not-written', { kind: string }>
  | Message<'unknown-schema', { found: string; nearest: string | undefined; known: readonly string[] }>
  | Message<
      'schema-not-replaced',
      { file: string; why: 'foreign' | 'changed' | 'sealed' | 'not-a-file' | 'in-use' }
    >
  | Message<'no-plain-folder', { folder: string }>
  | Message<'out-is-no-folder', { folder: string }>
  | Message<
      'output-not-replaced',
      { file: string; why: 'foreign' | 'changed' | 'sealed' | 'not-a-file' | 'in-use'; free: string }
    >;

/** What is good to know beside the result. */
export type Remark =
  | Message<'file-in-use', { file: string }>
  | Message<'default-day', { day: string; why: 'today' | 'year-end' | 'phase-end' | 'month-end' }>
  | Message<'written', { file: string }>
  | Message<'sealed', { file: string; by: string }>
  /** The same ledger, telling the same. */
  | Message<'already-sealed', { file: string; by: string; sealed: string; product: string }>
  | Message<'baseline-written', { file: string; count: number; until: string }>
  /** Gaps of sites that are for the office alone. */
  | Message<'baseline-hidden', { count: number }>
  | Message<'baseline-there', { file: string }>
  /** Why a comparison ends with 1; the id is of the first gap that makes it. */
  | Message<'diff-failed', { regressed: number; fresh: number; id: string }>
  | Message<'round-to-write', { round: string | undefined }>
  | Message<'doubtful', { warnings: number; remarks: number }>
  | Message<'rules-not-asked'>
  | Message<'rule-set', { rule: string; level: string; reason: string }>
  /** Names are taken from files with mistakes in them. */
  | Message<'names-in-doubt'>
  | Message<'left-out', { count: number; revision?: string }>
  | Message<'sites-withheld'>
  | Message<'answers-kept', { kind: string }>
  | Message<'answers-not-kept'>
  | Message<'on-today', { day: string }>
  | Message<'file-twice', { file: string }>
  | Message<'file-used', { file: string; place: string }>
  | Message<'looks-alike', { place: string }>
  | Message<'nothing-written'>
  | Message<'files-skipped', { folder: string; count: number }>
  /** A list was read as the options say, which are not kept. */
  | Message<'mapping-not-kept'>
  /** What to record for a paper to count: civic writes the paper only. */
  | Message<
      'record-notice',
      {
        /** The type of notice to record; undefined for an order, which is written in the problems themselves. */
        type: string | undefined;
        unit: string;
        on: string;
        findings: readonly string[];
        due: string | undefined;
        number: string;
      }
    >;

/** What went wrong that is not the user's doing. */
export type Failure = Message<'disk', { path: string; system: string }> | Message<'bug', { text: string }>;

export type Notice = Mistake | Remark | Failure;
type Notices = { readonly [N in Notice as N['code']]: N };

/** One sentence a notice. */
export type NoticeSentences = { readonly [C in keyof Notices]: (notice: Notices[C]) => string };

/** The sentence of a notice. */
export function sayNotice<C extends keyof Notices>(
  sentences: NoticeSentences,
  code: C,
  notice: Notices[C],
): string {
  return sentences[code](notice);
}
