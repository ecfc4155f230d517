import { describe, expect, it } from 'vitest';
import { describeActivity, judgeActivity } from '../../src/checks/activity.ts';
import type { NotCounted } from '../../src/checks/activity.ts';
import { cite } from '../support/days.ts';

const cancelled: NotCounted = { why: '取消', title: '七夕', cite: cite('off') };

describe('activity', () => {
  it.each([
    [1, 1, 'met', 'activity-holds'],
    [2, 1, 'unmet', 'activity-few'],
    [2, 2, 'met', 'activity-holds'],
    [1, 0, 'missing', 'activity-none'],
  ])('asked %i, held %i: %s', (asked, held, verdict, code) => {
    const cites = Array.from({ length: held }, (_, i) => cite(`a${String(i)}`));
    const judged = judgeActivity({ asked, held: cites, notCounted: [cancelled] });
    expect(judged).toMatchObject({
      verdict,
      reason: {
        code,
        asked,
        notCounted: [{ why: '取消', title: '七夕' }],
        ...(held > 0 ? { found: held } : {}),
      },
    });
    expect(judged.cites).toEqual([...cites, cancelled.cite]);
  });

  it('says what it asks for', () => {
    const check = {
      key: 'k',
      kind: 'activity',
      method: '材料审核',
      span: 'year',
      themes: ['文明交通'],
    } as const;
    const asked = { code: 'ask-activity', span: 'year', themes: ['文明交通'] };
    expect(describeActivity(check)).toEqual({ ...asked, asked: 1, proof: false });
    expect(describeActivity({ ...check, count: 4, proof: true })).toEqual({
      ...asked,
      asked: 4,
      proof: true,
    });
  });
});
