/** Who decides on a check, and what comes of it. */
import { describe, expect, it } from 'vitest';
import type { CheckResult, SubjectResult } from '../../src/assess/assessment.ts';
import { deciding, hasUnknown, rollUpCheck } from '../../src/assess/roll-up.ts';
import { bestGrade, lastGrade } from '../../src/checks/grading.ts';
import type { Check } from '../../src/checks/index.ts';
import { aSystem } from '../support/a-town.ts';

const { grading } = aSystem([]);
const best = bestGrade(grading);
const last = lastGrade(grading);

// Of a result only these are looked at.
const result = (
  verdict: SubjectResult['verdict'],
  more: Partial<Pick<SubjectResult, 'aside' | 'grade'>> = {},
): SubjectResult => ({ verdict, ...more }) as SubjectResult;
const check: Check = {
  key: 'traffic',
  kind: 'activity',
  method: '材料审核',
  span: 'year',
  themes: ['文明交通'],
};
const rolledUp = (...subjects: SubjectResult[]): CheckResult =>
  rollUpCheck(check, subjects, undefined, grading);

describe('who decides', () => {
  const [met, unmet] = [result('met'), result('unmet')];
  const [later, part] = [result('missing', { aside: 'not-yet' }), result('unmet', { aside: 'pooled' })];

  it('is everybody, but those before their day and the parts of a pooled whole', () => {
    expect(deciding([met, unmet])).toEqual([met, unmet]);
    expect(deciding([later, met, part, unmet])).toEqual([met, unmet]);
  });
  it('is those before their day while nobody else is expected, and never a part', () => {
    expect(deciding([later, part])).toEqual([later]);
    expect(deciding([part])).toEqual([]);
  });
});

describe('what comes of it', () => {
  it('is the worst verdict and the worst grade of those that are known', () => {
    expect(rolledUp(result('met'), result('unmet'), result('met'))).toMatchObject({
      verdict: 'unmet',
      grade: last,
    });
    expect(rolledUp(result('met'), result('pending'))).toMatchObject({ verdict: 'pending', grade: best });
    expect(rolledUp(result('missing'))).toMatchObject({ verdict: 'missing', grade: undefined });
  });
  it('looks at each that differs in its grade alone', () => {
    expect(rolledUp(result('met', { grade: best }), result('met', { grade: last }))).toMatchObject({
      verdict: 'met',
      grade: last,
    });
  });
  it('is missing when nobody decides', () => {
    expect(rolledUp(result('met', { aside: 'pooled' }))).toMatchObject({ verdict: 'missing' });
  });
});

describe('whether anything is unknown', () => {
  it('is seen beside what fails, too', () => {
    expect(hasUnknown(rolledUp(result('unmet'), result('met')))).toBe(false);
    expect(hasUnknown(rolledUp(result('unmet'), result('met'), result('pending')))).toBe(true);
    expect(hasUnknown(rolledUp(result('unmet'), result('pending', { aside: 'pooled' })))).toBe(false);
  });
  it('is the verdict itself, where nothing fails', () => {
    expect(hasUnknown(rolledUp(result('met'), result('missing')))).toBe(true);
    expect(hasUnknown(rolledUp(result('met')))).toBe(false);
  });
});
