import { Refused } from './refused.ts';

const step = 64 * 1024;

/** The text of a file piece by piece; throws a TypeError at bytes that are none in that encoding. */
export function* decoded(bytes: Uint8Array, encoding: string): Generator<string, undefined> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  for (let at = 0; at < bytes.length; at += step)
    yield decoder.decode(bytes.subarray(at, at + step), { stream: true });
  yield decoder.decode();
  return undefined;
}

/** How many lines are text in that encoding, and whether all are. A NUL is no text: it is a sign of another encoding. */
function tryAs(bytes: Uint8Array, encoding: string): { readonly whole: boolean; readonly lines: number } {
  let lines = 1;
  try {
    for (const piece of decoded(bytes, encoding)) {
      const nul = piece.indexOf('\0');
      const good = nul === -1 ? piece : piece.slice(0, nul);
      for (let at = good.indexOf('\n'); at !== -1; at = good.indexOf('\n', at + 1)) lines += 1;
      if (nul !== -1) return { whole: false, lines };
    }
    return { whole: true, lines };
  } catch {
    return { whole: false, lines };
  }
}

/** The line in which decoding fails. */
function failingLine(bytes: Uint8Array, encoding: string): number {
  let from = 0;
  for (let line = 1; ; line++) {
    const end = bytes.indexOf(0x0a, from);
    const row = bytes.subarray(from, end === -1 ? bytes.length : end);
    if (end === -1 || row.includes(0) || !tryAs(row, encoding).whole) return line;
    from = end + 1;
  }
}

function refuse(line: number): Refused {
  return new Refused({ refused: 'encoding', cell: `A${String(line)}` });
}

/**
 * The encoding of a text file: what its first bytes say, else UTF-8 if it is that, else GBK, which Excel and WPS write in
 * China. Throws `Refused` with the first line that is neither.
 */
export function encodingOf(bytes: Uint8Array): string {
  const [a, b, c] = bytes;
  const utf8 = a === 0xef && b === 0xbb && c === 0xbf;
  if (utf8 || (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) {
    const encoding = utf8 ? 'utf-8' : a === 0xff ? 'utf-16le' : 'utf-16be';
    const { whole, lines } = tryAs(bytes, encoding);
    if (whole) return encoding;
    throw refuse(utf8 ? failingLine(bytes, encoding) : lines);
  }
  if (tryAs(bytes, 'utf-8').whole) return 'utf-8';
  if (tryAs(bytes, 'gb18030').whole) return 'gb18030';
  throw refuse(Math.max(failingLine(bytes, 'utf-8'), failingLine(bytes, 'gb18030')));
}
