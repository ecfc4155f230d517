/** A decoded file: without BOM, lines end in `\n`, characters in their composed form (NFC). */
export interface SourceText {
  readonly path: string;
  readonly text: string;
  /** The line of the file on which the text begins: 1 unless it is a piece of one. */
  readonly firstLine?: number;
}

/**
 * A character that is to be looked at more closely: what is none of these is written in one way only, and shows. Nearly
 * every file consists of the others, which are Latin letters and signs, Han characters and the punctuation of both.
 */
const unusual =
  /[^\n -~\u00B7\u00D7\u2010-\u2027\u2030-\u205E\u2190-\u22FF\u2460-\u27BF\u3000-\u3029\u4E00-\u9FFF\uFF01-\uFF60]/;

/** The text that was asked about last: each is asked about when it is cleaned and when it is read. */
let last = { text: '', usual: true };

/** Whether a text is without any character that may be composed, invisible, a tab or another control. */
export function isUsual(text: string): boolean {
  if (text !== last.text) last = { text, usual: !unusual.test(text) };
  return last.usual;
}

/** How texts are compared everywhere: lines end in `\n`, characters are composed. */
export function cleanText(path: string, text: string): SourceText {
  if (isUsual(text)) return { path: path.normalize('NFC'), text };
  const unix = text.includes('\r') ? text.replaceAll(/\r\n?/g, '\n') : text;
  return { path: path.normalize('NFC'), text: unix.replace(/^\uFEFF/, '').normalize('NFC') };
}
