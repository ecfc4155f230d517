/** From bytes to text: UTF-8 or a diagnostic that says what it is instead. */
import type { DiagnosticList } from './diagnostic-list.ts';
import { pointAt } from './pointer.ts';
import { cleanText } from './source-text.ts';
import type { SourceText } from './source-text.ts';

/** A file as it lies on the disk; `path` is relative to its town or pack, with `/` between folders. */
export interface SourceFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Whether they are UTF-8, where whoever read them has asked. */
  readonly isUtf8?: boolean;
}

/** Made once: there are thousands of files, and decoding a whole file leaves nothing behind in it. */
export const utf8 = new TextDecoder('utf-8', { fatal: true });

function decodeAs(encoding: string, bytes: Uint8Array, tail = false): string | undefined {
  try {
    if (encoding === 'utf-8' && !tail) return utf8.decode(bytes);
    return new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: tail });
  } catch {
    return undefined;
  }
}

/** Characters a Chinese office writes: what a GBK file decodes to, and a picture does not. */
const chinese = /[\u3000-\u303F\u4E00-\u9FFF\uFF00-\uFFEF]/u;
const binary = /[\u0000-\u0008\u000E-\u001F\uE000-\uF8FF]/u;

/** The text of a UTF-16 file, which Windows calls Unicode. */
function fromWide({ path, bytes }: SourceFile): SourceText {
  return { path, text: new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes) };
}

/** The text of a file, or undefined after a diagnostic. */
export function decode(file: SourceFile, list: DiagnosticList): SourceText | undefined {
  const { path, bytes } = file;
  const lenient = (): SourceText => ({ path, text: new TextDecoder().decode(bytes) });
  if (bytes.length === 0) {
    list.add('empty-file', pointAt({ path, text: '' }, 0, 0), { only: 'nothing' });
    return undefined;
  }
  const text = decodeAs('utf-8', bytes);
  const zero = bytes.indexOf(0);
  const wide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (zero >= 0 && !wide) {
    const shown = lenient();
    list.add('torn-file', pointAt(shown, shown.text.indexOf('\0'), 1), { ends: 'nul' });
    return undefined;
  }
  if (text !== undefined) {
    const source = cleanText(path, text);
    if (source.text.trim() !== '') return source;
    list.add('empty-file', pointAt(source, 0, 0), { only: 'nothing' });
    return undefined;
  }
  if (decodeAs('utf-8', bytes, true) !== undefined) {
    const shown = lenient();
    list.add('torn-file', pointAt(shown, shown.text.length - 1, 1), { ends: 'character' });
    return undefined;
  }
  const gbk = decodeAs('gb18030', bytes);
  if (gbk !== undefined && chinese.test(gbk) && !binary.test(gbk)) {
    list.add('gbk', pointAt({ path, text: gbk }, gbk.search(chinese), 1), {});
  } else {
    const shown = wide ? fromWide(file) : lenient();
    // What is no text at all is not printed.
    const text = binary.test(shown.text) ? '' : shown.text;
    list.add('not-utf8', pointAt({ path, text }, Math.max(0, text.indexOf('\uFFFD')), 1), {});
  }
  return undefined;
}
