/** A decoded file: without BOM, lines end in `\n`, characters in their composed form (NFC). */
export interface SourceText {
  readonly path: string;
  readonly text: string;
}

/** How texts are compared everywhere: lines end in `\n`, characters are composed. */
export function cleanText(path: string, text: string): SourceText {
  const unix = text.includes('\r') ? text.replaceAll(/\r\n?/g, '\n') : text;
  return { path: path.normalize('NFC'), text: unix.replace(/^\uFEFF/, '').normalize('NFC') };
}
