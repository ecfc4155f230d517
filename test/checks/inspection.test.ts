import { describe, expect, it } from 'vitest';
import { describeInspection, judgeInspection, judgeSample } from '../../src/checks/inspection.ts';
import type { Visit } from '../../src/checks/inspection.ts';
import type { CheckVerdict } from '../../src/model/verdict.ts';
import { cite, grading } from '../support/days.ts';

const visit = (on: string, passed: string[], failed: string[] = []): Visit => ({
  cite: cite(on, on),
  passed,
  failed,
});
const judge = (...visits: Visit[]) => judgeInspection({ items: ['干净', '有人管'], visits, stableOver: 3 });

describe('inspection', () => {
  it('is missing when nobody came in the span', () => {
    expect(judge()).toEqual({
      verdict: 'missing',
      reason: { code: 'visit-none', items: ['干净', '有人管'] },
      cites: [],
    });
  });

  it('judges the newest visit', () => {
    expect(judge(visit('2022-05-02', ['干净', '有人管']))).toEqual({
      verdict: 'met',
      reason: { code: 'visit-holds', on: '2022-05-02', visits: 1 },
      cites: [cite('2022-05-02', '2022-05-02')],
    });
    expect(
      judge(visit('2022-05-02', ['有人管'], ['干净']), visit('2022-04-02', ['干净', '有人管'])),
    ).toMatchObject({
      verdict: 'unmet',
      reason: { code: 'visit-fails', items: ['干净'], on: '2022-05-02' },
    });
  });

  it('lets a partial visit stand beside an earlier full one, without passing what it did not see', () => {
    expect(judge(visit('2022-05-02', ['干净']), visit('2022-04-02', ['干净', '有人管'])).verdict).toBe('met');
    expect(judge(visit('2022-05-02', ['干净']), visit('2022-04-02', ['干净'], ['有人管']))).toMatchObject({
      verdict: 'unmet',
      reason: { items: ['有人管'] },
    });
    expect(judge(visit('2022-05-02', ['干净']))).toMatchObject({
      verdict: 'missing',
      reason: { code: 'visit-partial', items: ['有人管'], on: '2022-05-02' },
    });
    expect(judge(visit('2022-05-02', [], ['干净']))).toMatchObject({
      verdict: 'unmet',
      reason: { items: ['干净'] },
    });
  });

  it('is unstable while one of the two visits before failed', () => {
    const good = (on: string): Visit => visit(on, ['干净', '有人管']);
    const bad = visit('2022-02-01', ['有人管'], ['干净']);
    expect(judge(good('2022-03-01'), bad)).toMatchObject({
      verdict: 'unstable',
      reason: { code: 'visit-unstable', items: ['干净'], on: '2022-03-01', failedOn: ['2022-02-01'] },
    });
    expect(judge(good('2022-04-01'), good('2022-03-01'), bad).verdict).toBe('unstable');
    expect(judge(good('2022-05-01'), good('2022-04-01'), good('2022-03-01'), bad)).toMatchObject({
      verdict: 'met',
      reason: { visits: 4 },
    });
  });

  it('of two visits on one day the one that found something wrong counts, in either order', () => {
    const good = visit('2022-05-02', ['干净', '有人管']);
    const bad = visit('2022-05-02', ['有人管'], ['干净']);
    for (const visits of [
      [good, bad],
      [bad, good],
    ]) {
      expect(judge(...visits)).toMatchObject({ verdict: 'unmet', reason: { items: ['干净'] } });
      expect(judge(visit('2022-06-01', ['干净', '有人管']), ...visits)).toMatchObject({
        verdict: 'unstable',
        reason: { failedOn: ['2022-05-02'] },
      });
    }
    const days = ['2022-06-01', '2022-05-20', '2022-05-20'].map((on) => visit(on, ['干净', '有人管']));
    // Three visits, but two days: the third day back is still looked at.
    expect(judge(...days, bad).verdict).toBe('unstable');
  });

  it('says what it asks for', () => {
    const check = {
      key: 'k',
      kind: 'inspection',
      method: '实地考察',
      span: 'phase',
      items: ['干净'],
    } as const;
    expect(describeInspection(check)).toEqual({
      code: 'ask-inspection',
      span: 'phase',
      items: ['干净'],
      sample: false,
    });
    expect(describeInspection({ ...check, sample: true })).toMatchObject({ sample: true });
  });
});

describe('sample', () => {
  const judgeOf = (...sites: CheckVerdict[]) => judgeSample({ round: 'r1', sites, grading });
  it.each<[CheckVerdict[], CheckVerdict, string | undefined]>([
    [['met', 'met', 'met', 'met'], 'met', 'A'],
    [['met', 'met', 'met', 'unmet'], 'met', 'B'],
    [['met', 'met', 'unmet', 'unmet'], 'unmet', 'C'],
    [['met', 'unmet', 'unmet', 'unmet'], 'unmet', 'D'],
    [['unmet', 'unmet', 'unmet', 'unmet', 'unmet'], 'unmet', 'D'],
    [['met', 'unstable'], 'unstable', 'A'],
    [['unstable', 'unmet', 'unmet'], 'unmet', 'C'],
    [['met', 'missing'], 'missing', undefined],
    [['unmet', 'missing'], 'missing', undefined],
    [['unmet', 'unmet', 'missing'], 'unmet', 'C'],
  ])('%j: %s %s', (sites, verdict, grade) => {
    const judged = judgeOf(...sites);
    expect(judged.verdict).toBe(verdict);
    expect(judged.grade).toBe(grade);
  });

  it('prints the size of the sample and what passed', () => {
    expect(judgeOf('met', 'unmet', 'unstable').reason).toEqual({
      code: 'sample-graded',
      passed: 2,
      size: 3,
      grade: 'B',
      round: 'r1',
    });
    expect(judgeOf('met', 'missing', 'missing').reason).toEqual({
      code: 'sample-open',
      passed: 1,
      size: 3,
      unseen: 2,
      round: 'r1',
    });
  });

  it('is missing without a round or with nothing drawn', () => {
    const none = { verdict: 'missing', reason: { code: 'sample-none' }, cites: [] };
    expect(judgeSample({ round: undefined, sites: ['met'], grading })).toEqual(none);
    expect(judgeSample({ round: 'r1', sites: [], grading })).toEqual(none);
  });
});
