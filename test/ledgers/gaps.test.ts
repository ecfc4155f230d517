import { describe, expect, test } from 'vitest';
import { foldGaps } from '../../src/ledgers/fold-gaps.ts';
import { gapReport } from '../../src/ledgers/gap-report.ts';
import type { GapLine } from '../../src/ledgers/report-document.ts';
import { scoreLine } from '../../src/ledgers/score-table.ts';
import { sampleAssessment, sampleReport } from '../report/a-report.ts';
import { day } from '../support/days.ts';

const gap = (change: Partial<GapLine> & { readonly name?: string } = {}): GapLine => {
  const { name = '石笋村', ...more } = change;
  return {
    id: `S4-01/leaflets/${name}`,
    standard: 'S4-01',
    title: '标准',
    category: '社会环境建设',
    check: 'leaflets',
    checkTitle: undefined,
    kind: 'coverage',
    method: '材料审核',
    subject: { kind: 'unit', name },
    unit: name,
    verdict: 'missing',
    timing: 'due',
    due: day('2022-07-31'),
    lost: 10_000,
    shaky: 0,
    reason: { code: 'coverage-none', asked: 1, notCounted: 0 },
    remedy: '补上',
    where: [],
    records: [],
    at: { file: 'tasks.yaml', line: 1, col: 1 },
    ...more,
  };
};

describe('folding gaps into rows', () => {
  test('forty villages that lack the same thing are one row naming forty villages', () => {
    const names = Array.from({ length: 40 }, (_, i) => `村${i}`);
    const rows = foldGaps(names.map((name) => gap({ name })));
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ count: 40, lost: 10_000 });
    expect(rows[0]?.parts).toEqual([
      {
        reason: { code: 'coverage-none', asked: 1, notCounted: 0 },
        subjects: names.map((name) => ({ kind: 'unit', name })),
      },
    ]);
  });

  test('another reason is another part of the row', () => {
    const other = gap({ name: '白果村', reason: { code: 'coverage-none', asked: 1, notCounted: 2 } });
    const [row] = foldGaps([gap(), other, gap({ name: '半坡' })]);
    expect(row?.parts.map(({ subjects }) => subjects.length)).toEqual([2, 1]);
  });

  test.each([
    ['standard', { standard: 'S4-02' }],
    ['check', { check: 'tasks' }],
    ['verdict', { verdict: 'unmet' }],
    ['timing', { timing: 'overdue' }],
  ] as const)('another %s is another row', (_, change) => {
    const rows = foldGaps([gap(), gap(change), gap({ name: '白果村' })]);
    expect(rows.map(({ count }) => count)).toEqual([2, 1]);
  });

  test('a row shows its first and its last due day, and stands where its first gap stood', () => {
    const [first, second] = foldGaps([
      gap({ due: day('2022-06-30') }),
      gap({ standard: 'S4-02' }),
      gap({ name: '白果村', due: day('2022-05-31') }),
    ]);
    expect([first?.due, first?.lastDue]).toEqual(['2022-05-31', '2022-06-30']);
    expect(second?.standard).toBe('S4-02');
  });

  test('no gaps, no rows; nothing is lost in folding', () => {
    expect(foldGaps([])).toEqual([]);
    const { gaps, rows } = sampleReport();
    expect(rows.reduce((sum, { count }) => sum + count, 0)).toBe(gaps.length);
    const folded = rows.flatMap(({ parts }) => parts.flatMap(({ subjects }) => subjects));
    expect(folded).toHaveLength(gaps.length);
  });
});

describe('points', () => {
  const line = (won: number, possible: number) => scoreLine({ won, possible, unknown: 0, shaky: 0 });

  test('the share won is rounded down: a hair below all is not all', () => {
    expect(line(99_999, 100_000).rate).toBe(999);
    expect(line(100_000, 100_000).rate).toBe(1000);
    expect(line(1, 3).rate).toBe(333);
    expect(line(0, 5).rate).toBe(0);
  });

  test('where nothing can be won there is no share', () => {
    expect(line(0, 0)).toMatchObject({ rate: undefined, atStake: 0 });
  });

  test('what is at stake is what is not won', () => {
    expect(scoreLine({ won: 3, possible: 10, unknown: 4, shaky: 2 }).atStake).toBe(7);
  });
});

describe('the report', () => {
  test('narrowed to verdicts it lists fewer gaps and standards, and counts all the same', () => {
    const whole = sampleReport();
    const some = sampleReport({ verdicts: ['unset'] });
    expect(some.gaps.every(({ verdict }) => verdict === 'unset')).toBe(true);
    expect(some.standards.map(({ verdict }) => verdict)).toEqual(['unset']);
    expect([some.counts, some.score, some.units, some.problems]).toEqual([
      whole.counts,
      whole.score,
      whole.units,
      whole.problems,
    ]);
  });

  test('says which standard has how many gaps, however it is narrowed', () => {
    const { standards, gaps } = sampleReport();
    for (const { id, gaps: count, checks } of standards) {
      expect(count, id).toBe(gaps.filter(({ standard }) => standard === id).length);
      expect(
        checks.reduce((sum, check) => sum + check.gaps, 0),
        id,
      ).toBe(count);
    }
  });

  test('open problems are those found and not closed', () => {
    const { problems } = sampleReport();
    expect(problems.open).toBe(problems.found - problems.closed);
  });

  test('the heading says what was narrowed to, in the order of the options, and what was left out', () => {
    const { heading } = sampleReport({ leftOut: 2 }, { method: '材料审核', unit: '石笋村' });
    expect(heading.narrowed).toEqual([
      { by: 'unit', to: '石笋村' },
      { by: 'method', to: '材料审核' },
    ]);
    expect(heading.leftOut).toBe(2);
    expect(sampleReport().heading).toMatchObject({ narrowed: [], leftOut: 0, filedBy: undefined });
  });

  test('judges nothing itself: it leaves the assessment as it was', () => {
    const assessment = sampleAssessment();
    const before = JSON.stringify(assessment);
    gapReport(assessment, { audience: 'public' });
    expect(JSON.stringify(assessment)).toBe(before);
  });
});
