import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import { diagnosticsJson, diagnosticsText } from '../../src/report/diagnostics.ts';
import { excerpt } from '../../src/report/excerpt.ts';
import { diagnosesIn } from '../../src/report/sentences/diagnoses.ts';
import { speechIn } from '../../src/report/sentences/speech.ts';
import { paper } from './a-report.ts';

const { words } = await speechIn('zh');
const diagnose = await diagnosesIn('zh');

const unknownUnit = (line: string, found: string, col = line.indexOf(found) + 1): Diagnostic => ({
  code: 'unknown-unit',
  severity: 'error',
  at: { file: 'records/activity/2022.yaml', line: 12, col },
  length: found.length,
  line,
  lineCol: 1,
  found,
  nearest: '石笋村',
  known: ['石笋村'],
  total: 1,
  is: undefined,
});

/** The columns the marks stand under, as a terminal shows them. */
function under(line: string, marks: string): string {
  const [start, end] = [marks.indexOf('^'), marks.lastIndexOf('^') + 1];
  let column = 0;
  return Array.from(line)
    .filter((character) => {
      const at = column;
      column += stringWidth(character);
      return at >= start && at < end;
    })
    .join('');
}

test('a diagnostic says where, what was found, what was expected, what to type, and shows the line', () => {
  const text = diagnosticsText([unknownUnit('  unit: 石笋树', '石笋树')], diagnose, words, paper());
  const lines = text.split('\n');
  expect(lines[0]).toBe('records/activity/2022.yaml:12:9 错误 unknown-unit');
  expect(lines[1]).toMatch(/^ {2}现状：.*石笋树/);
  expect(lines[2]).toMatch(/^ {2}应当：/);
  expect(lines[3]).toMatch(/^ {2}改法：.*石笋村/);
  expect(lines[4]).toBe('  12 |   unit: 石笋树');
  expect(lines[5]).toBe('     |         ^^^^^^');
  expect(text).toContain('错误 1 处，警告 0 处，提示 0 处。');
  expect(text).not.toContain('没有发现错误');
});

test.each([
  ['  unit: 石笋树', '石笋树'],
  ['单位、单位、单位: 石笋树 # 说明', '石笋树'],
  ['x: "\u202E石笋树"', '石笋树'],
  ['\t石笋树: 1', '石笋树'],
])('the caret stands under the character meant: %j', (line, found) => {
  const shown = excerpt(unknownUnit(line, found), 90);
  expect(under(shown.line, shown.marks)).toBe(found);
});

test('a long line is cut around the place, and the caret still fits', () => {
  const line = `${'很长的前文'.repeat(20)}石笋树${'很长的后文'.repeat(20)}`;
  const shown = excerpt(unknownUnit(line, '石笋树'), 70);
  expect(under(shown.line, shown.marks)).toBe('石笋树');
  expect(stringWidth(shown.line)).toBeLessThanOrEqual(70);
  expect(shown.line).toMatch(/^….*…$/);
});

test('of a line already cut, the column counts from where it was cut', () => {
  const shown = excerpt(
    { ...unknownUnit('abc石笋树', '石笋树'), at: { file: 'a', line: 1, col: 104 }, lineCol: 101 },
    70,
  );
  expect(under(shown.line, shown.marks)).toBe('石笋树');
});

test('no line is wider than the paper', () => {
  const text = diagnosticsText(
    [unknownUnit('长'.repeat(150) + '石笋树', '石笋树')],
    diagnose,
    words,
    paper(80),
  );
  for (const line of text.split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(80);
});

test('a thousand of one sort are counted, not printed', () => {
  const many = Array.from({ length: 1000 }, () => unknownUnit('unit: 石笋树', '石笋树'));
  const text = diagnosticsText(many, diagnose, words, paper());
  expect(text.match(/错误 unknown-unit/g)).toHaveLength(20);
  expect(text).toContain('unknown-unit：同类的还有 980 处');
  expect(text).toContain('错误 1000 处');
});

test('a file that is missing altogether shows no line', () => {
  const missing: Diagnostic = {
    code: 'missing-file',
    severity: 'error',
    at: { file: 'units.yaml', line: 1, col: 1 },
    length: 1,
    line: '',
    lineCol: 1,
    wanted: 'units.yaml',
  };
  expect(diagnosticsText([missing], diagnose, words, paper())).not.toContain('|');
});

test('nothing wrong says so', () => {
  expect(diagnosticsText([], diagnose, words, paper())).toBe('没有发现错误。\n');
});

test('as JSON all are there, in both languages', async () => {
  for (const language of ['zh', 'en'] as const) {
    const value = JSON.parse(
      diagnosticsJson([unknownUnit('unit: 石\u202E', '石')], await diagnosesIn(language), language),
    );
    expect(value.civic).toEqual({ format: 'diagnostics', version: 1 });
    expect(value.counts).toEqual({ error: 1, warning: 0, remark: 0 });
    expect(value.diagnostics[0]).toMatchObject({
      file: 'records/activity/2022.yaml',
      line: 12,
      col: 7,
      code: 'unknown-unit',
      text: 'unit: 石\u202E',
    });
    for (const key of ['found', 'expected', 'type']) expect(value.diagnostics[0][key]).not.toBe('');
  }
});
