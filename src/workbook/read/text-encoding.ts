import { Refused } from './refused.ts';

const step = 64 * 1024;

/** No text has these: they are signs of another encoding, or of something that is no text at all. */
const control = /[\0-\x08\x0e-\x1f]/;

/** The same, and what a decoder puts where it does not understand. */
const bad = /[\0-\x08\x0e-\x1f\uFFFD]/;

/** The text of a file piece by piece; unless `lenient`, throws a TypeError at bytes that are none in that encoding. */
export function* decoded(bytes: Uint8Array, encoding: string, lenient = false): Generator<string, undefined> {
  const decoder = new TextDecoder(encoding, { fatal: !lenient });
  for (let at = 0; at < bytes.length; at += step)
    yield decoder.decode(bytes.subarray(at, at + step), { stream: true });
  yield decoder.decode();
  return undefined;
}

function isText(bytes: Uint8Array, encoding: string): boolean {
  try {
    for (const piece of decoded(bytes, encoding)) if (control.test(piece)) return false;
    return true;
  } catch {
    return false;
  }
}

/** The first line that is no text in that encoding. */
function badLine(bytes: Uint8Array, encoding: string): number {
  let line = 1;
  for (const piece of decoded(bytes, encoding, true)) {
    const end = piece.search(bad);
    const good = end === -1 ? piece : piece.slice(0, end);
    line += good.split('\n').length - 1;
    if (end !== -1) break;
  }
  return line;
}

/**
 * The encoding of a text file: what its first bytes say, else UTF-8 if it is that, else GBK, which Excel and WPS write in
 * China. Throws `Refused` with the first line that is neither.
 */
export function encodingOf(bytes: Uint8Array): string {
  const [a, b, c] = bytes;
  const possible =
    a === 0xff && b === 0xfe
      ? ['utf-16le']
      : a === 0xfe && b === 0xff
        ? ['utf-16be']
        : a === 0xef && b === 0xbb && c === 0xbf
          ? ['utf-8']
          : ['utf-8', 'gb18030'];
  const encoding = possible.find((each) => isText(bytes, each));
  if (encoding !== undefined) return encoding;
  const line = Math.max(...possible.map((each) => badLine(bytes, each)));
  throw new Refused({ refused: 'encoding', cell: `A${String(line)}` });
}
