import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clean, cleanJson, withoutOrders } from '../../src/report/clean.ts';

const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u;

test.each([
  ['\u001B[31m红', '[U+001B][31m红'],
  ['a\u202Eb', 'a[U+202E]b'],
  ['石\u200B笋村', '石[U+200B]笋村'],
  ['\uFEFF社区', '[U+FEFF]社区'],
  ['第一行\r\n第二行\t末', '第一行 第二行 末'],
  ['\uD800', '[U+D800]'],
  ['\u{E0041}', '[U+E0041]'],
  ['ㅤ', '[U+3164]'],
  ['𠮷野家 ≥ 98% 「甲」', '𠮷野家 ≥ 98% 「甲」'],
])('%j becomes visible', (written, shown) => {
  expect(clean(written)).toBe(shown);
});

test('nothing unseen is left of any text, and what can be seen stays as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const shown = clean(text);
      expect(unseen.test(shown)).toBe(false);
      if (!unseen.test(text) && !/[ㅤ\u034F\u115F\u1160\u17B4\u17B5\u180B-\u180F\uFFA0]/.test(text)) {
        expect(shown).toBe(text);
      }
    }),
  );
});

test('cleaned JSON says the same and shows nothing unseen', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const json = cleanJson(JSON.stringify({ text }, null, 2));
      expect(unseen.test(json.replaceAll('\n', ''))).toBe(false);
      expect(JSON.parse(json)).toEqual({ text });
    }),
  );
});

test.each([
  ['::error::x', ': :error::x'],
  ['  ::set-output name=a::b', '  : :set-output name=a::b'],
  ['a ##[add-mask]b', 'a # #[add-mask]b'],
  ['##vso[task.setvariable]x ##teamcity[y]', '# #vso[task.setvariable]x # #teamcity[y]'],
  ['a::b ## c [d] #[e]', 'a::b ## c [d] #[e]'],
])('a CI server takes no order from %j', (line, shown) => {
  expect(withoutOrders(line)).toBe(shown);
});

test('JSON gives no orders, and says the same', () => {
  const text = JSON.stringify({ a: '##[error]x ###[y]' });
  const written = cleanJson(text);
  expect(written).not.toContain('##');
  expect(JSON.parse(written)).toEqual(JSON.parse(text));
});
