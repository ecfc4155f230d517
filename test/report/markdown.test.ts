import { expect, test } from 'vitest';
import { gapMarkdown } from '../../src/report/markdown.ts';
import { mdText } from '../../src/report/markdown-text.ts';
import { speechIn } from '../../src/report/sentences/speech.ts';
import { sampleReport } from './a-report.ts';

const zh = await speechIn('zh');

test('reads as it should', async () => {
  await expect(gapMarkdown(sampleReport(), zh)).toMatchFileSnapshot('snapshots/report.md');
});

test.each([
  ['a|b', 'a\\|b'],
  ['`rm`', '\\`rm\\`'],
  ['<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
  ['*重*_要_', '\\*重\\*\\_要\\_'],
  ['[链接](http://x)', '\\[链接\\](http://x)'],
  ['一\n二', '一 二'],
  ['\u202Eabc', '\\[U+202E\\]abc'],
  ['a & b', 'a &amp; b'],
])('%j is shown as it is', (written, escaped) => {
  expect(mdText(written)).toBe(escaped);
});

test('a name full of markup breaks no table', () => {
  const nasty = '坏|村`<b>\n| x |';
  const report = sampleReport();
  const text = gapMarkdown({ ...report, units: report.units.map((line) => ({ ...line, unit: nasty })) }, zh);
  const rows = text.split('\n').filter((line) => line.startsWith('| 坏'));
  expect(rows).toHaveLength(report.units.length);
  // Seven unescaped bars: one on each side of six cells.
  for (const row of rows) expect(row.match(/(?<!\\)\|/g)).toHaveLength(7);
  expect(text).not.toContain('<b>');
});

test('every table has as many cells in each row as in its head', () => {
  const lines = gapMarkdown(sampleReport(), zh).split('\n');
  const cells = (line: string) => line.match(/(?<!\\)\|/g)?.length;
  lines.forEach((line, i) => {
    if (line.startsWith('|') && lines[i - 1]?.startsWith('|')) expect(cells(line)).toBe(cells(lines[i - 1]!));
  });
});

test('heads the score as a simulation and says what was left out', () => {
  const text = gapMarkdown(sampleReport({ leftOut: 2, verdicts: ['unmet'] }), zh);
  expect(text).toContain('## 自评得分（模拟，不代表官方测评）');
  expect(text).toContain('有错而未计的记录 2 条');
  expect(text).toContain('只列不达标的，全部共 14 处');
});
