/** A decoded file: without BOM, lines end in `\n`, characters in their composed form (NFC). */
export interface SourceText {
  readonly path: string;
  readonly text: string;
  /** The line of the file on which the text begins: 1 unless it is a piece of one. */
  readonly firstLine?: number;
}

/** How texts are compared everywhere: lines end in `\n`, characters are composed. */
export function cleanText(path: string, text: string): SourceText {
  const unix = text.includes('\r') ? text.replaceAll(/\r\n?/g, '\n') : text;
  return { path: path.normalize('NFC'), text: unix.replace(/^\uFEFF/, '').normalize('NFC') };
}
