import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { sampleReport, paper } from './a-report.ts';
import { gapTable } from '../../src/report/table.ts';
import { paintFor } from '../../src/report/paint.ts';
import { speechIn } from '../../src/report/sentences/speech.ts';
import { record } from '../support/a-town.ts';

const [zh, en] = [await speechIn('zh'), await speechIn('en')];
const report = sampleReport({ full: true });
const brief = sampleReport();

function widest(text: string): number {
  return Math.max(...text.split('\n').map((line) => stringWidth(line)));
}

describe.each([80, 88, 96])('at %i columns', (width) => {
  test.each([zh, en])('no line is wider', (speech) => {
    expect(widest(gapTable(report, speech, paper(width)))).toBeLessThanOrEqual(width);
    expect(widest(gapTable(brief, speech, paper(width)))).toBeLessThanOrEqual(width);
  });

  test('not even when everything has a name of sixty characters', () => {
    const long = '很长很长的名称'.repeat(9);
    const stretch = <R extends object>(row: R): R => ({ ...row, title: long, standard: 'S'.repeat(70) });
    const rows = report.rows.map((row) => ({ ...stretch(row), checkTitle: long }));
    const stretched = {
      ...report,
      heading: { ...report.heading, town: long },
      rows,
      units: report.units.map((line) => ({ ...line, unit: long })),
      score: {
        ...report.score,
        categories: report.score.categories.map((line) => ({ ...line, title: long })),
      },
    };
    const digest = {
      overdue: rows,
      due: brief.digest!.due.map((row) => ({ ...stretch(row), units: [long, long, long, long] })),
      upcoming: { gaps: 10 ** 9, standards: 10 ** 9 },
    };
    for (const speech of [zh, en]) {
      for (const shown of [stretched, { ...stretched, digest }]) {
        expect(widest(gapTable(shown, speech, paper(width)))).toBeLessThanOrEqual(width);
      }
    }
  });
});

test('reads as it should', async () => {
  await expect(gapTable(report, zh, paper(96))).toMatchFileSnapshot('snapshots/table-96.txt');
  await expect(gapTable(report, en, paper(80, true))).toMatchFileSnapshot('snapshots/table-80-en.txt');
});

test('when nothing narrows it, it fits: overdue spelled out, due by standard, coming ones counted', async () => {
  await expect(gapTable(brief, zh, paper(96))).toMatchFileSnapshot('snapshots/table-brief-96.txt');
  await expect(gapTable(brief, en, paper(80, true))).toMatchFileSnapshot('snapshots/table-brief-80-en.txt');
  const { overdue, due, upcoming } = brief.digest!;
  expect(overdue).toEqual(report.rows.filter((row) => row.timing === 'overdue'));
  for (const row of due) {
    const own = brief.gaps.filter((gap) => gap.timing === 'due' && gap.standard === row.standard);
    expect(row.count).toBe(own.length);
    expect([row.due, row.lastDue]).toEqual([
      own.map((gap) => gap.due).sort()[0],
      own
        .map((gap) => gap.due)
        .sort()
        .at(-1),
    ]);
    for (const gap of own) if (gap.unit !== undefined) expect(row.units).toContain(gap.unit);
  }
  const count = (rows: readonly { readonly count: number }[]) =>
    rows.reduce((sum, row) => sum + row.count, 0);
  expect(count(overdue) + count(due) + upcoming.gaps).toBe(brief.counts.gaps.all);
});

test('narrowed by anything but the phase, or asked for in full, all is spelled out', () => {
  expect(sampleReport({}, { phase: '1' }).digest).toBeDefined();
  for (const spelled of [
    sampleReport({ full: true }),
    sampleReport({ verdicts: ['unset'] }),
    sampleReport({}, { unit: '石笋村' }),
    sampleReport({}, { standard: 'S4-01' }),
    sampleReport({}, { method: '材料审核' }),
  ]) {
    expect(spelled.digest).toBeUndefined();
  }
});

test('of many late entries the newest are listed, the others counted', () => {
  const [entry] = brief.late;
  const late = Array.from({ length: 12 }, (_, i) => ({ ...entry!, days: 100 + i }));
  const text = gapTable({ ...brief, late }, zh, paper());
  expect(text).toContain('补录 12 条');
  expect(text).toContain('隔 104 天');
  expect(text).not.toContain('隔 105 天');
  expect(text).toContain('还有 7 条');
  expect(gapTable({ ...report, late }, zh, paper())).toContain('隔 111 天');
});

test('the score is always headed as a simulation, and a fictional town as one', () => {
  const text = gapTable(report, zh, paper());
  expect(text).toContain('自评得分（模拟，不代表官方测评）');
  expect(text).toContain('虚构示例');
});

test('everyone who lacks something is named, and the counts stay full', () => {
  const text = gapTable(report, zh, paper());
  expect(text).toContain('没有记录（2）：临河社区、石笋村');
  expect(text).toContain(`短板 ${report.gaps.length} 处`);
  expect(report.rows.reduce((sum, row) => sum + row.count, 0)).toBe(report.gaps.length);
  expect(report.rows.length).toBeLessThan(report.gaps.length);
});

test('gaps stand worst first: overdue, then due, then later', () => {
  const order = { overdue: 0, due: 1, upcoming: 2 };
  const timings = report.rows.map((row) => order[row.timing]);
  expect(timings).toEqual([...timings].sort());
  expect(new Set(timings).size).toBe(3);
});

test('narrowed to some verdicts it says how many there are in all', () => {
  const narrowed = gapTable(sampleReport({ verdicts: ['unset'] }), zh, paper());
  expect(narrowed).toContain('只列目标值未定的，全部共 14 处');
  expect(narrowed).not.toContain('S4-04/tasks');
  expect(gapTable(sampleReport({ verdicts: ['exempt'] }), zh, paper())).toContain('没有这样的短板');
});

test('says what was left out and what was narrowed to', () => {
  const text = gapTable(sampleReport({ leftOut: 3 }, { unit: '石笋村' }), zh, paper());
  expect(text.split('\n').slice(0, 4).join('\n')).toContain('有错而未计的记录 3 条');
  expect(text).toContain('只看：单位 石笋村');
});

test('late entries are listed', () => {
  expect(gapTable(report, zh, paper())).toContain(
    'A-9（主题活动）：2022-03-01 的事，2022-05-01 录入，隔 61 天',
  );
});

test('without gaps it says so', () => {
  const sound = {
    ...report,
    gaps: [],
    rows: [],
    counts: { ...report.counts, gaps: { overdue: 0, due: 0, upcoming: 0, unstable: 0, all: 0, accepted: 0 } },
  };
  expect(gapTable(sound, zh, paper())).toContain('没有短板。');
});

test('plain lines hold ASCII drawing only', () => {
  expect(gapTable(report, zh, paper(96, true))).not.toMatch(/[─-▟█▓░]/);
});

test('colour changes no text', async () => {
  const painted = gapTable(report, zh, { ...paper(), paint: await paintFor(true) });

  expect(painted.replaceAll(/\u001B\[\d+m/g, '')).toBe(gapTable(report, zh, paper()));
  expect(painted).toContain('\u001B[31m');
});

test('ten thousand gaps are printed before the time limit of a test', () => {
  const [row] = report.rows;
  const rows = Array.from({ length: 10_000 }, () => row!);
  expect(gapTable({ ...report, rows }, zh, paper()).split('\n').length).toBeGreaterThan(30_000);
});

test('what a user wrote cannot reach the terminal raw', () => {
  const hostile = sampleReport(
    { full: true },
    {},
    {
      units: [{ id: '坏\u001B[2J\u202E村', type: '村', at: { file: 'units.yaml', line: 1, col: 1 } }],
      records: [
        record('activity', {
          id: 'B\u0007\u200B',
          on: '2022-03-01',
          filed: '2022-06-01',
          title: 'x',
          themes: ['文明交通'],
          unit: 'z',
        }),
      ],
    },
  );
  const text = gapTable(hostile, zh, paper());

  expect(text).not.toMatch(
    /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u200B-\u200F\u202A-\u202E\u2066-\u2069]/,
  );
  expect(text).toContain('坏[U+001B][2J[U+202E]村');
  expect(text).toContain('B[U+0007][U+200B]');
});
