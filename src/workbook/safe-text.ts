/** Most characters a cell holds, counted as Excel does: in units of UTF-16. */
export const longestCell = 32_767;
const cutMark = '…（余下见记录）';

/** What XML cannot hold: control characters, halves of pairs, the two that are no characters. */
const unholdable = /[\0-\u0008\u000B\u000C\u000E-\u001F\u007F\uFFFE\uFFFF\p{Cs}]/gu;
/** Where a spreadsheet would read a character's number out of plain text. */
const escapeLike = /_(?=x[0-9A-Fa-f]{4}_)/g;

/** The beginning of a text, in at most so many units of UTF-16, no pair cut in two. */
export function beginning(text: string, most: number): string {
  return text.length <= most ? text : text.slice(0, most).replace(/[\uD800-\uDBFF]$/, '');
}

/** A text as a cell can hold it; one that is too long ends in a mark that says so. */
export function cellText(text: string): string {
  const plain = text.replace(/\r\n?/g, '\n').replace(unholdable, '');
  return plain.length <= longestCell ? plain : beginning(plain, longestCell - cutMark.length) + cutMark;
}

/** A cell's text as its part spells it, before the escapes of XML. */
export function spelled(text: string): string {
  return text.replace(escapeLike, '_x005F_');
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export function xmlText(text: string): string {
  return /[&<>"]/.test(text) ? text.replace(/[&<>"]/g, (character) => escapes[character] ?? '') : text;
}
