import { describe, expect, it } from 'vitest';
import { describeSurvey, judgeSurvey, wilson } from '../../src/checks/survey.ts';
import type { SurveyFacts } from '../../src/checks/survey.ts';
import { atLeast, bandsOf, cite, grading } from '../support/days.ts';

const judge = (more: Partial<SurveyFacts> = {}) =>
  judgeSurvey({
    wave: '第一批',
    valid: 198,
    yes: 171,
    minimum: 30,
    target: atLeast('80%'),
    parameter: 'awareness-rate',
    grading,
    cites: [cite('s')],
    ...more,
  });

describe('survey', () => {
  it('judges by the share and shows the interval', () => {
    expect(judge()).toEqual({
      verdict: 'met',
      reason: {
        code: 'survey-holds',
        wave: '第一批',
        value: '171/198 (86.3%)',
        target: '≥ 80%',
        interval: '80.9%–90.5%',
        doubtful: false,
      },
      cites: [cite('s')],
    });
  });

  it.each([
    [158, 'unmet'],
    [159, 'met'],
    [0, 'unmet'],
    [198, 'met'],
  ])('%i of 198 against 80 %: %s', (yes, verdict) => {
    expect(judge({ yes }).verdict).toBe(verdict);
  });

  it('remarks when the interval contains the target, without letting it decide', () => {
    expect(judge({ yes: 161 })).toMatchObject({ verdict: 'met', reason: { doubtful: true } });
    expect(judge({ yes: 100 })).toMatchObject({ verdict: 'unmet', reason: { doubtful: false } });
    expect(judge({ yes: 198, target: atLeast('100%') })).toMatchObject({
      verdict: 'met',
      reason: { doubtful: true },
    });
  });

  it('is missing without a wave, with too few answers, with none', () => {
    expect(judge({ wave: undefined })).toMatchObject({ verdict: 'missing', reason: { code: 'survey-none' } });
    expect(judge({ valid: 29, yes: 29 })).toMatchObject({
      verdict: 'missing',
      reason: { code: 'survey-few', wave: '第一批', valid: 29, minimum: 30 },
    });
    expect(judge({ valid: 30, yes: 30 }).verdict).toBe('met');
    expect(judge({ valid: 0, yes: 0, minimum: 0 })).toMatchObject({
      verdict: 'missing',
      reason: { code: 'survey-few' },
    });
  });

  it('is unset without a target', () => {
    expect(judge({ target: undefined })).toMatchObject({
      verdict: 'unset',
      reason: { code: 'survey-unset', wave: '第一批', value: '171/198 (86.3%)', parameter: 'awareness-rate' },
    });
  });

  it.each([
    [171, 'met', 'A', true],
    [155, 'met', 'B', true],
    [140, 'unmet', 'C', true],
    [99, 'unmet', 'C', false],
  ])('bands: %i of 198 is %s, grade %s', (yes, verdict, grade, doubtful) => {
    const judged = judge({ yes, target: bandsOf('> 85%', '> 75%') });
    expect(judged).toMatchObject({ verdict, grade, reason: { grade, doubtful } });
  });

  it('agrees with Wilson’s interval as published elsewhere: 8 of 10 is 49.0 %–94.3 %', () => {
    const { low, high } = wilson(8, 10);
    expect(low).toBeCloseTo(0.4902, 4);
    expect(high).toBeCloseTo(0.9433, 4);
    expect(wilson(0, 10).low).toBe(0);
    expect(wilson(0, 10).high).toBeCloseTo(0.2775, 4);
    expect(wilson(10, 10).high).toBe(1);
    expect(wilson(10, 10).low).toBeCloseTo(0.7225, 4);
  });

  it('says what it asks for', () => {
    const check = {
      key: 'k',
      kind: 'survey',
      method: '问卷调查',
      span: 'year',
      question: 'awareness',
      parameter: 'p',
    } as const;
    expect(describeSurvey(check, '≥ 80%')).toEqual({
      code: 'ask-survey',
      question: 'awareness',
      span: 'year',
      target: '≥ 80%',
      parameter: 'p',
    });
  });
});
