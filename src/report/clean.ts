/**
 * The one place that makes a value safe to print. Whatever a user wrote may hold escape codes that repaint a terminal,
 * bidirectional marks that show another order than the text has, or characters nobody sees: all of them become
 * visible, none is lost.
 */
import { isPlain } from './plain.ts';

// Control, format (bidi, zero-width, soft hyphen, tags), line and paragraph separators, lone surrogates, and letters
// that are blank: Hangul and Khmer fillers, the grapheme joiner, Mongolian selectors.
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\u034F\u115F\u1160\u17B4\u17B5\u180B-\u180F\u3164\uFFA0]/u;
const everyUnseen = new RegExp(unseen.source, 'gu');
const lineBreak = /\r\n|[\t\n\v\f\r\u0085\u2028\u2029]/g;

function codeOf(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
}

/** A value as one visible line: line breaks and tabs become blanks, what cannot be seen its number, `[U+202E]`. */
export function clean(text: string): string {
  if (isPlain(text) || !unseen.test(text)) return text;
  return text.replace(lineBreak, ' ').replace(everyUnseen, (character) => `[U+${codeOf(character)}]`);
}

// GitHub’s runner takes orders from a line that begins with `::word`, and it, Azure’s and TeamCity’s from `##[word]`,
// `##vso[…]`, `##teamcity[…]` anywhere in one; what a village wrote must not give any.
const orderAtStart = /^(\s*:)(?=:)/;
const orderInside = /#(?=#\w*\[)/g;

/** A finished line that no CI server takes for an order: a blank parts the characters it looks for. */
export function withoutOrders(line: string): string {
  return line.replace(orderAtStart, '$1 ').replace(orderInside, '# ');
}

/** The same for finished JSON: nothing changes its value, but what cannot be seen is written as `\u202e`. */
export function cleanJson(json: string): string {
  const harmless = json.replace(orderInside, String.raw`\u0023`);
  return harmless.replace(everyUnseen, (character) => {
    if (character === '\n') return character;
    let escaped = '';
    for (let i = 0; i < character.length; i += 1) {
      escaped += `\\u${character.charCodeAt(i).toString(16).padStart(4, '0')}`;
    }
    return escaped;
  });
}
