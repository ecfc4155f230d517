/** What is taken for usual must need no closer look: neither composing nor a diagnostic of its own. */
import { expect, test } from 'vitest';
import { DiagnosticList } from '../../src/load/diagnostic-list.ts';
import { cleanText, isUsual } from '../../src/load/source-text.ts';
import { scanText } from '../../src/load/yaml/scan-text.ts';

const all = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));
const usual = all.filter(isUsual);

/** Characters that join the one before them when a text is composed. */
const joining = new Set(
  all.flatMap((each) =>
    Array.from(each.normalize('NFD'))
      .slice(1)
      .filter((part) => part !== each),
  ),
);

test('the usual characters are those people type', () => {
  expect(usual.length).toBeGreaterThan(21_000);
  for (const each of '甲乙 aZ09~·×—…“”、。《》〈〉「」（），：；？！～≥≤①℃→■') {
    if (each !== '℃') expect(isUsual(each), each).toBe(true);
  }
  for (const each of ['\t', '\r', '\0', '\u00A0', '\u200B', '\uFEFF', '\u0301', '\uD800', 'é', '😀'])
    expect(isUsual(each), JSON.stringify(each)).toBe(false);
});

test('they are composed, alone and after each other', () => {
  const text = usual.join('');
  expect(text.normalize('NFC')).toBe(text);
  expect(usual.filter((each) => joining.has(each) || /\p{M}/u.test(each))).toEqual([]);
});

test('nothing is said of them', () => {
  const list = new DiagnosticList();
  const shown = usual.filter((each) => each !== '\n').map((each) => `a${each}`);
  // A letter that is not usual, so that each of them is looked at.
  expect(scanText(cleanText('a.yaml', `${shown.join('\n')}\né`), list).size).toBe(0);
  expect(list.all).toEqual([]);
});
