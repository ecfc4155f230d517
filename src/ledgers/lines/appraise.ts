import type { Message } from '../../model/message.ts';
import type { AppraisalMeasure } from '../../model/pack-files.ts';

/** Sentences of the appraisal of units and of their pledges. Points are in ten-thousandths. */
export type AppraiseLine =
  /** `grade`: undefined where the decision names none. */
  | Message<'appraise-decided-grade', { grade: string | undefined }>
  /** `rank`: places gained, negative when lost. */
  | Message<'appraise-change', { total: number; rank: number | undefined }>
  | Message<'appraise-rules'>
  | Message<'appraise-blank'>
  | Message<'appraise-grades-mean'>
  | Message<'appraise-since', { before: string }>
  | Message<'appraise-first-month'>
  | Message<'appraise-share', { share: number }>
  | Message<'appraise-share-unset', { parameter: string }>
  | Message<'appraise-internal'>
  | Message<'appraise-unranked'>
  | Message<'appraise-trace'>
  | Message<'appraise-short', { measure: AppraisalMeasure }>
  | Message<'appraise-how', { measure: AppraisalMeasure }>
  | Message<'appraise-how-decided', { what: 'praise' | 'deductions' }>
  | Message<'appraise-component', { what: 'praise' | 'deductions' }>
  | Message<'appraise-counted', { done: number; asked: number }>
  /** `id`: left out where the place says more. */
  | Message<'appraise-what', { id: string | undefined; text: string; lacking: readonly string[] }>
  | Message<'appraise-no-points'>
  | Message<'appraise-points', { points: number }>
  | Message<'appraise-secret'>
  | Message<'appraise-where', { places: readonly string[] }>
  | Message<
      'appraise-sum',
      {
        won: number;
        possible: number;
        base: number;
        praise: number;
        deductions: number | undefined;
        total: number;
      }
    >
  | Message<'appraise-nothing'>
  | Message<'appraise-rank', { group: string; rank: number; of: number }>
  | Message<'appraise-superior', { superior: string | undefined }>
  | Message<'appraise-changed', { before: string; total: number; rank: number | undefined }>
  | Message<'appraise-proposed', { grade: string }>
  | Message<'appraise-decided', { grade: string | undefined; on: string; place: string }>
  | Message<'appraise-undecided'>
  | Message<'appraise-converted', { total: number; share: number; converted: number }>
  | Message<'pledge-lead', { unit: string; head: string | undefined }>
  | Message<'pledge-kind', { kind: 'task' | 'standard' | 'target' }>
  | Message<'pledge-role', { leads: boolean }>
  | Message<'pledge-counts', { tasks: number; standards: number; targets: number }>;
