import { ref } from '../model/schema.ts';
import type { TypeOf } from '../model/schema.ts';
import type { Message } from '../model/message.ts';
import { ratioOf, showRatio } from '../model/ratio.ts';
import { gradeIn, reaches, showTarget } from '../model/threshold.ts';
import type { Target } from '../model/threshold.ts';
import { checkSchema, spanField, targetFields } from './common.ts';
import type { Cite, Judged } from './common.ts';
import { isMet } from './grading.ts';
import type { Grading } from './grading.ts';

export const surveyCheck = checkSchema('survey', ['问卷调查', 'Survey'], {
  ...spanField,
  question: ref('question', ['问项', 'Question']),
  ...targetFields,
});
export type SurveyCheck = TypeOf<typeof surveyCheck>;

export interface SurveyFacts {
  /** The newest wave in the span; undefined when nobody was asked. */
  readonly wave: string | undefined;
  readonly valid: number;
  readonly yes: number;
  /** The fewest valid answers that say anything. */
  readonly minimum: number;
  readonly target: Target | undefined;
  readonly parameter: string;
  readonly grading: Grading;
  readonly cites: readonly Cite[];
}

export type SurveyReason =
  | Message<'survey-none'>
  | Message<'survey-few', { wave: string; valid: number; minimum: number }>
  | Message<'survey-unset', { wave: string; value: string; parameter: string }>
  | Message<
      'survey-fails',
      { wave: string; value: string; target: string; grade?: string; interval: string; doubtful: boolean }
    >
  | Message<
      'survey-holds',
      { wave: string; value: string; target: string; grade?: string; interval: string; doubtful: boolean }
    >;

/**
 * The 95 % Wilson score interval of a share, as fractions of 1. Shown beside the share, never deciding: E. B. Wilson,
 * «Probable Inference…», JASA 22 (1927), 209–212.
 */
export function wilson(yes: number, valid: number): { readonly low: number; readonly high: number } {
  const z = 1.959964;
  const share = yes / valid;
  const spread = z * Math.sqrt((share * (1 - share)) / valid + (z * z) / (4 * valid * valid));
  const centre = share + (z * z) / (2 * valid);
  const scale = 1 + (z * z) / valid;
  // The ends are exactly 0 and 1 when nobody or everybody said yes; the arithmetic misses them by a hair.
  return {
    low: yes === 0 ? 0 : (centre - spread) / scale,
    high: yes === valid ? 1 : (centre + spread) / scale,
  };
}

/** Judges the share of yes among the valid answers of one wave; the share decides, not the interval. */
export function judgeSurvey(facts: SurveyFacts): Judged<SurveyReason> {
  const { wave, valid, cites, target } = facts;
  if (wave === undefined) return { verdict: 'missing', reason: { code: 'survey-none' }, cites };
  if (valid < facts.minimum || valid === 0) {
    return { verdict: 'missing', reason: { code: 'survey-few', wave, valid, minimum: facts.minimum }, cites };
  }
  const share = ratioOf(facts.yes, valid);
  const value = showRatio(share);
  if (target === undefined) {
    return {
      verdict: 'unset',
      reason: { code: 'survey-unset', wave, value, parameter: facts.parameter },
      cites,
    };
  }
  const { low, high } = wilson(facts.yes, valid);
  const interval = `${(low * 100).toFixed(1)}%–${(high * 100).toFixed(1)}%`;
  const graded = target.kind === 'bands' ? { grade: gradeIn(share, target.bands) } : {};
  const met =
    target.kind === 'bound'
      ? reaches(share, target.bound)
      : isMet(facts.grading, gradeIn(share, target.bands));
  const bounds = target.kind === 'bound' ? [target.bound] : target.bands.steps.map((step) => step.threshold);
  const doubtful = bounds.some((bound) => {
    const at = Number(bound.value.n) / Number(bound.value.d);
    return low <= at && at <= high;
  });
  const shown = { wave, value, target: showTarget(target), interval, doubtful, ...graded };
  return met
    ? { verdict: 'met', reason: { code: 'survey-holds', ...shown }, cites, ...graded }
    : { verdict: 'unmet', reason: { code: 'survey-fails', ...shown }, cites, ...graded };
}

export type SurveyAsk = Message<
  'ask-survey',
  { question: string; span: string; target: string | undefined; parameter: string | undefined }
>;

/** What the check asks for, as data. */
export function describeSurvey(check: SurveyCheck, target: string | undefined): SurveyAsk {
  return {
    code: 'ask-survey',
    question: check.question,
    span: check.span,
    target,
    parameter: check.parameter,
  };
}
