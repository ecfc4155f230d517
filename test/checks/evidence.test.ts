import { describe, expect, it } from 'vitest';
import { describeEvidence, judgeEvidence, materialNames } from '../../src/checks/evidence.ts';
import type { EvidenceFacts, Refused } from '../../src/checks/evidence.ts';
import { materials } from '../../src/records/evidence.ts';
import { cite } from '../support/days.ts';

const ask = (
  material: string,
  asked: number,
  found: number,
  refused: readonly Refused[] = [],
): EvidenceFacts['asks'][number] => ({
  material,
  asked,
  found,
  cites: found > 0 ? [cite(material)] : [],
  refused: refused.map((why) => ({ cite: cite(`${material}-${why}`), why })),
});

describe('evidence', () => {
  it('holds with enough of every kind', () => {
    expect(judgeEvidence({ asks: [ask('规范文件', 1, 1), ask('实景图片', 3, 4)] })).toEqual({
      verdict: 'met',
      reason: {
        code: 'evidence-holds',
        found: [
          { material: '规范文件', asked: 1, found: 1 },
          { material: '实景图片', asked: 3, found: 4 },
        ],
      },
      cites: [cite('规范文件'), cite('实景图片')],
    });
  });

  it('is missing when one kind lacks, says which, and why what there is does not count', () => {
    const judged = judgeEvidence({
      asks: [
        ask('规范文件', 1, 1, ['lapsed']),
        ask('实景图片', 3, 2, ['file-gone', 'outside-span', 'file-gone']),
      ],
    });
    expect(judged).toMatchObject({
      verdict: 'missing',
      reason: {
        code: 'evidence-short',
        short: [{ material: '实景图片', asked: 3, found: 2 }],
        refused: ['file-gone', 'outside-span'],
      },
    });
    // What was turned down is shown too, but only of the kind that lacks.
    expect(judged.cites.map((each) => each.key)).toEqual([
      '规范文件',
      '实景图片',
      '实景图片-file-gone',
      '实景图片-outside-span',
      '实景图片-file-gone',
    ]);
  });

  it.each([
    [2, 'missing'],
    [3, 'met'],
    [4, 'met'],
    [0, 'missing'],
  ])('asked 3, found %i: %s', (found, verdict) => {
    expect(judgeEvidence({ asks: [ask('实景图片', 3, found)] }).verdict).toBe(verdict);
  });

  it('knows the same materials as the record kind', () => {
    expect(materialNames).toEqual(materials);
  });

  it('says what it asks for', () => {
    const asks = [{ material: '实景图片', count: 3 }, { material: '规范文件' }] as const;
    expect(
      describeEvidence({ key: 'k', kind: 'evidence', method: '材料审核', span: 'window', asks }),
    ).toEqual({
      code: 'ask-evidence',
      span: 'window',
      asks: [
        { material: '实景图片', asked: 3, found: 0 },
        { material: '规范文件', asked: 1, found: 0 },
      ],
    });
  });
});
