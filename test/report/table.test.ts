import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { sampleReport, paper } from './a-report.ts';
import { gapTable } from '../../src/report/table.ts';
import { paintFor } from '../../src/report/paint.ts';
import { speechIn } from '../../src/report/sentences/speech.ts';
import { record } from '../support/a-town.ts';

const [zh, en] = [await speechIn('zh'), await speechIn('en')];
const report = sampleReport();

function widest(text: string): number {
  return Math.max(...text.split('\n').map((line) => stringWidth(line)));
}

describe.each([80, 88, 96])('at %i columns', (width) => {
  test.each([zh, en])('no line is wider', (speech) => {
    expect(widest(gapTable(report, speech, paper(width)))).toBeLessThanOrEqual(width);
  });

  test('not even when everything has a name of sixty characters', () => {
    const long = '很长很长的名称'.repeat(9);
    const stretched = {
      ...report,
      heading: { ...report.heading, town: long },
      rows: report.rows.map((row) => ({ ...row, title: long, checkTitle: long, standard: 'S'.repeat(70) })),
      units: report.units.map((line) => ({ ...line, unit: long })),
      score: {
        ...report.score,
        categories: report.score.categories.map((line) => ({ ...line, title: long })),
      },
    };
    for (const speech of [zh, en]) {
      expect(widest(gapTable(stretched, speech, paper(width)))).toBeLessThanOrEqual(width);
    }
  });
});

test('reads as it should', async () => {
  await expect(gapTable(report, zh, paper(96))).toMatchFileSnapshot('snapshots/table-96.txt');
  await expect(gapTable(report, en, paper(80, true))).toMatchFileSnapshot('snapshots/table-80-en.txt');
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
    counts: { ...report.counts, gaps: { overdue: 0, due: 0, upcoming: 0, unstable: 0, all: 0 } },
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
    {},
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
