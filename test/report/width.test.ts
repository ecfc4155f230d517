import fc from 'fast-check';
import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import { widthOf } from '../../src/report/width.ts';

test('every character is as wide as string-width says', () => {
  const wrong: string[] = [];
  for (let code = 0; code <= 0xffff; code += 1) {
    const text = String.fromCharCode(code);
    if (widthOf(text) !== stringWidth(text)) wrong.push(code.toString(16));
  }
  expect(wrong).toEqual([]);
});

test('so is every text, whatever stands beside what', () => {
  const bits = [
    '临',
    '河',
    '，',
    '。',
    '（',
    '）',
    'Ａ',
    '％',
    '、',
    '》',
    'a',
    ' ',
    '-',
    '1',
    '\u0301',
    '\u302A',
    '·',
    '\u3000',
    '×',
    '─',
    '█',
  ];
  const more = ['é', '𠮷', '👩‍👩‍👧', '\uFE0F', '\u200D', '\uFF9E', '한', '“', '…', '\u3000', '〇'];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...bits, ...more), { maxLength: 8 }), (some) => {
      expect(widthOf(some.join(''))).toBe(stringWidth(some.join('')));
    }),
  );
});
