/** A large file is read in pieces: nothing that is said of it, or read in it, may tell. */
import { expect, test } from 'vitest';
import { DiagnosticList } from '../../src/load/diagnostic-list.ts';
import type { SourceFile } from '../../src/load/files.ts';
import { decodePieces, TextMemory } from '../../src/load/text-pieces.ts';
import { loadFiles, soundFiles, soundSystem } from './fixture.ts';

const system = soundSystem();

const meeting = (number: number): string =>
  `- on: 2022-03-15\n  title: 第${String(number)}次会\n  topics:\n    - 进度\n`;

/** Between thousands of entries in order some that are not, in every way that ends an entry or seems to. */
const odd = [
  '# 注\n\n',
  '-\n  on: 2022-03-16\n  title: 横线单独一行\n',
  '- on: 2022-13-15\n  title: 没有这一天\n',
  '- on: 2022-03-15\n  titel: 错键\n',
  '- on: 2022-03-15\n  title: "没有收\n',
  '- on: 2022-03-15\r\n  title: 回车\r\n',
  '- on: 2022-03-15\n  title: |\n    多行\n\n    - 不是一条\n',
  '－ on: 2022-03-15\n  title: 全角横线\n',
  'title: 没有横线\n',
  '---\n',
  '- on: 2022-03-15\n  title: e\u0301\n',
  '- on: 2022-03-15\n  title: 不\u00A0断\n',
  '- on: 2022-03-15\n\ttitle: 制表符\n',
  '- id: 2022-03-15-临河社区-aaaaaa\n  on: 2022-03-15\n  title: 两次的编号\n',
  '- {on: 2022-03-15, title: 括号}\n',
  '- - on: 2022-03-15\n',
];

function large(seed: number, head: string, end: string): string {
  const entries = Array.from({ length: 6000 }, (_, i) => {
    const at = (i * 7919 + seed * 104_729) % 6000;
    return meeting(i) + (at < 40 * odd.length && at % 40 === 0 ? (odd[at / 40] ?? '') : '');
  });
  return head + entries.join('') + end;
}

function load(text: string, isUtf8: boolean | undefined, checkOnly: boolean) {
  const file = { path: 'records/meeting/large.yaml', bytes: new TextEncoder().encode(text), isUtf8 };
  const others = soundFiles.town.filter(({ path }) => path !== file.path);
  return loadFiles(
    [...others, file as SourceFile],
    system,
    checkOnly ? { checkOnly } : { leaveOutBad: true },
  );
}

const ends = ['', '- on: 2022-03-15\n  title: 没写完', '- on: 2022-03-15\n  tit', '-'];
const heads = ['', '# 表头\n---\n', '\uFEFF', '%YAML 1.2\n---\n'];

test.each([0, 1, 2, 3, 4, 5, 6, 7])('is told the same of in pieces and as a whole: %i', (seed) => {
  const text = large(seed, heads[seed % 4] ?? '', ends[(seed >> 1) % 4] ?? '');
  for (const checkOnly of [false, true]) {
    const whole = load(text, undefined, checkOnly);
    const pieces = load(text, true, checkOnly);
    expect(whole.diagnostics.length).toBeGreaterThan(10);
    expect(pieces.diagnostics).toEqual(whole.diagnostics);
    expect(pieces.leftOut).toBe(whole.leftOut);
    expect(pieces.town?.records.all).toEqual(whole.town?.records.all);
  }
});

function countOf(text: string, isUtf8?: boolean): number | undefined {
  const bytes = new TextEncoder().encode(text);
  const file = { path: 'a.yaml', bytes, ...(isUtf8 === undefined ? {} : { isUtf8 }) };
  return decodePieces(file, new DiagnosticList(), new TextMemory())?.count;
}

test('only a large list of which all is UTF-8 is cut', () => {
  const list = large(0, '', '');
  expect(countOf(list, true)).toBeGreaterThan(5);
  expect(countOf(list)).toBe(1);
  expect(countOf(list, false)).toBe(1);
  expect(countOf(meeting(1), true)).toBe(1);
  expect(countOf(`${list}\0`, true)).toBeUndefined();
  // Of one entry, however long, no line is another.
  expect(countOf(`title: |\n${'  甲\n- 乙\n'.repeat(40_000)}`, true)).toBe(1);
  expect(countOf('# 注\n'.repeat(60_000) + list, true)).toBe(1);
  expect(countOf(list.replaceAll('\n', '\r'), true)).toBe(1);
});
