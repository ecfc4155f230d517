import { describe, expect, it } from 'vitest';
import { bestGrade, isMet, lastGrade, worseGrade, worthOf } from '../../src/checks/grading.ts';
import { checkKindNames, checkKinds, describe as describeCheck } from '../../src/checks/index.ts';
import type { Check } from '../../src/checks/index.ts';
import { grading } from '../support/days.ts';

describe('kinds of check', () => {
  const base = { key: 'k', method: '材料审核', span: 'year' } as const;
  const samples: readonly Check[] = [
    { ...base, kind: 'metric', metric: 'm' },
    { ...base, kind: 'evidence', asks: [{ material: '规范文件' }] },
    { ...base, kind: 'activity', themes: ['甲'] },
    { ...base, kind: 'coverage', records: 'activity' },
    { ...base, kind: 'inspection', items: ['甲'] },
    { ...base, kind: 'findings', themes: ['甲'], allow: 'none-open' },
    { ...base, kind: 'survey', question: 'q' },
    { ...base, kind: 'roster', list: 'l' },
    { ...base, kind: 'attestation' },
    { ...base, kind: 'task' },
  ] as readonly Check[];

  it('each says what it asks for, under its own name', () => {
    expect(samples.map((check) => check.kind)).toEqual(checkKindNames);
    expect(samples.map((check) => describeCheck(check, undefined).code)).toEqual(
      checkKindNames.map((kind) => `ask-${kind}`),
    );
  });

  it('each has a schema that names it and both its titles', () => {
    for (const kind of checkKindNames) {
      const schema = checkKinds[kind];
      expect(schema.properties?.kind?.const).toBe(kind);
      expect(schema.title).toMatch(/\p{Script=Han}/u);
      expect(schema['x-civic']?.en).toMatch(/^[A-Z]/);
      expect(schema.required).toEqual(expect.arrayContaining(['key', 'kind', 'method']));
    }
  });
});

describe('grades', () => {
  it('rank from best to worst', () => {
    expect([bestGrade(grading), lastGrade(grading)]).toEqual(['A', 'D']);
    expect(['A', 'B', 'C', 'D'].map((grade) => isMet(grading, grade))).toEqual([true, true, false, false]);
    expect([
      worseGrade(grading, 'A', 'C'),
      worseGrade(grading, 'C', 'A'),
      worseGrade(grading, 'B', 'B'),
    ]).toEqual(['C', 'C', 'B']);
    expect(['A', 'B', 'C', 'D', 'X'].map((grade) => worthOf(grading, grade))).toEqual([100, 66, 33, 0, 0]);
  });

  it('a pack without grades has none', () => {
    const none = { grades: [], lowestMet: 'A' };
    expect([bestGrade(none), lastGrade(none), worthOf(none, 'A')]).toEqual(['', '', 0]);
  });
});
