import type { Reason } from '../../checks/index.ts';
import type { Timing } from '../../assess/assessment.ts';
import type { Day, Month, Span } from '../../model/day.ts';
import type { Message } from '../../model/message.ts';
import type { ProblemEvent } from '../../model/problem-events.ts';
import type { Verdict } from '../../model/verdict.ts';
import type { SubjectLabel } from '../report-document.ts';

/** What the overview counts: standards by verdict, gaps by timing, problems, records. */
export type OverviewItem =
  | Verdict
  | Timing
  | 'judged'
  | 'all'
  | 'found'
  | 'closed'
  | 'open'
  | 'late'
  | 'parked'
  | 'sent-back'
  | 'relapsed'
  | 'struck'
  | 'done'
  | 'activities'
  | 'people'
  | 'visits'
  | 'records'
  | 'late-entries';

/** What the ledgers that are handed in say. */
export type LedgerLine =
  | Message<'ledger-span', { span: Span; month: Month | undefined; phase: string | undefined }>
  | Message<'ledger-on', { on: Day; filedBy: Day | undefined }>
  | Message<'ledger-unit', { unit: string }>
  | Message<'ledger-internal'>
  | Message<'ledger-simulated'>
  | Message<'ledger-rows', { rows: number }>
  /** Several things in one cell. */
  | Message<'listing', { items: readonly string[] }>
  | Message<'ledger-proof', { first: readonly string[]; all: number }>
  | Message<'ledger-subject', { subject: SubjectLabel }>
  | Message<'ledger-reason', { reason: Reason }>
  | Message<'ledger-reasons', { reasons: readonly Reason[]; all: number }>
  | Message<'ledger-timing', { timing: Timing }>
  | Message<'ledger-progress', { state: 'done' | 'overdue' | 'open' }>
  | Message<'ledger-late-what', { what: 'late' | 'corrects' | 'supersedes' }>
  | Message<'ledger-themes-overlap'>
  | Message<'ledger-group', { group: 'standards' | 'gaps' | 'problems' | 'tasks' | 'work' | 'records' }>
  | Message<'ledger-item', { item: OverviewItem }>
  | Message<'ledger-gaps-apart'>
  | Message<'ledger-place', { category: string; indicator: string; topic: string }>
  | Message<'ledger-show', { show: string }>
  | Message<'ledger-about', { item: 'on' | 'filed-by' | 'span' | 'window' | 'pack' | 'origin' }>
  | Message<'ledger-source', { what: string; files: number }>
  | Message<
      'ledger-checks',
      {
        checks: readonly {
          readonly title: string;
          readonly verdict: Verdict;
          readonly target: string | undefined;
        }[];
      }
    >
  | Message<
      'ledger-course',
      { steps: readonly { readonly on: Day; readonly event: ProblemEvent; readonly by: string }[] }
    >
  | Message<'ledger-few', { below: number }>
  | Message<'ledger-few-why', { below: number }>
  | Message<'ledger-mark'>
  | Message<'ledger-no-due'>
  | Message<'ledger-title-of', { zh: string; en: string }>
  | Message<'ledger-left-out', { why: 'no-sheet' | 'not-chosen' | 'internal' }>;
