import { broken } from './refused.ts';

/** Which encoding a part of a workbook is written in: nearly always UTF-8, which XML is unless it says something else. */
function encodingOf(start: Uint8Array): string {
  const [a, b] = start;
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  const head = String.fromCharCode(...start.subarray(0, 100));
  const named = /^[^<]*<\?xml[^>]*?encoding\s*=\s*["']([\w-]+)["']/.exec(head)?.[1] ?? 'utf-8';
  return /^(?:gbk|gb2312|gb18030)$/i.test(named) ? 'gb18030' : named;
}

/** The bytes of an XML part as text, piece by piece; bytes that are none refuse the file. */
export async function* xmlText(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let decoder: InstanceType<typeof TextDecoder> | undefined;
  const decode = (chunk?: Uint8Array) => {
    try {
      decoder ??= new TextDecoder(encodingOf(chunk ?? new Uint8Array()), { fatal: true });
      return decoder.decode(chunk, { stream: chunk !== undefined });
    } catch {
      throw broken('encoding');
    }
  };
  for await (const chunk of bytes) yield decode(chunk);
  yield decode();
}
