import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { clean } from '../../src/report/clean.ts';
import { widthOf } from '../../src/report/width.ts';
import { wrap } from '../../src/report/wrap.ts';

const chinese = fc.string({
  unit: fc.constantFrom(...Array.from('临河社区石笋村，。（）「」、：；%≥abc123 -/._é𠮷')),
});

describe('wrapping', () => {
  test('no line is wider than asked for', () => {
    fc.assert(
      fc.property(chinese, fc.integer({ min: 2, max: 40 }), (text, width) => {
        for (const line of wrap(text, width)) expect(stringWidth(line)).toBeLessThanOrEqual(width);
      }),
    );
  });

  test('no character is lost but blanks', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 2, max: 20 }), (text, width) => {
        const shown = clean(text);
        expect(wrap(shown, width).join('').replaceAll(' ', '')).toBe(shown.replaceAll(' ', ''));
      }),
    );
  });

  test('breaks between words, and Chinese anywhere but before its punctuation', () => {
    expect(wrap('civic explain S4-01 says why', 14)).toEqual(['civic explain', 'S4-01 says why']);
    expect(wrap('垃圾堆在路边，没有人管', 12)).toEqual(['垃圾堆在路', '边，没有人管']);
    expect(wrap('查到（公厕）', 6)).toEqual(['查到', '（公', '厕）']);
  });

  test('a word longer than a line is broken, since nothing may be lost', () => {
    expect(wrap('records/activity/2022-03.yaml:12', 10)).toEqual([
      'records/ac',
      'tivity/202',
      '2-03.yaml:',
      '12',
    ]);
  });

  test('a mark stays with the letter it belongs to', () => {
    expect(wrap('e\u0301e\u0301e\u0301', 2)).toEqual(['e\u0301e\u0301', 'e\u0301']);
  });
});

test('Chinese counts two columns', () => {
  expect(widthOf('石笋村 A')).toBe(8);
  expect(widthOf('')).toBe(0);
});
