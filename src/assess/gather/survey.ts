import type { SurveyCheck, SurveyFacts } from '../../checks/survey.ts';
import { within } from '../../model/day.ts';
import type { Booked } from '../../records/booked-record.ts';
import type { Subject } from '../assessment.ts';
import type { Asked, Context } from '../context.ts';

/** Facts of the newest wave: pooled for the town, and for each unit that was surveyed in it. */
export function gatherSurvey(asked: Asked<SurveyCheck>, context: Context) {
  const { check } = asked;
  const span = context.frame.spans[check.span];
  const inSpan = context.index.answersTo(check.question).filter(({ on }) => within(on, span));
  const wave = inSpan[0]?.record.wave;
  const records = inSpan.filter(({ record }) => record.wave === wave);
  const facts = (answers: readonly Booked<'survey'>[]): SurveyFacts => ({
    wave,
    valid: answers.reduce((sum, { record }) => sum + record.valid, 0),
    yes: answers.reduce((sum, { record }) => sum + record.yes, 0),
    minimum: context.rules.minimumAnswers,
    target: context.targets.targetOn(check, answers[0]?.on ?? context.frame.on),
    parameter: check.parameter ?? '',
    grading: context.system.grading,
    cites: answers,
  });
  return {
    town: (): SurveyFacts => facts(records),
    units: [...new Set(records.map(({ record }) => record.unit))]
      .sort()
      .map((unit): Subject => ({ kind: 'unit', id: unit, unit })),
    of: (subject: Subject): SurveyFacts => facts(records.filter(({ record }) => record.unit === subject.id)),
  };
}
