import type { BookTaker } from './book-taker.ts';
import type { Limits } from './limits.ts';
import type { Parts } from './parts.ts';
import { tooBig } from './refused.ts';
import { RunText } from './run-text.ts';
import { readXml } from './xml.ts';

/** A copy of its own: a piece of a longer string would keep all of that in memory. */
function ownCopy(text: string): string {
  return text.length < 13 ? text : Buffer.from(text, 'utf16le').toString('utf16le');
}

/** The strings that cells name by their number. */
export async function readStrings(
  part: string,
  parts: Parts,
  limits: Limits,
  taker: BookTaker,
): Promise<string[]> {
  const strings: string[] = [];
  const run = new RunText(limits.cellText);
  let characters = 0;
  await readXml(
    parts.read(part),
    {
      root: 'sst',
      open: (name) => run.open(name),
      text: (text) => run.text(text),
      close: (name) => {
        run.close(name);
        if (name !== 'si') return;
        const text = run.take();
        characters += text.length;
        if (characters > limits.text) throw tooBig('text');
        if (strings.length >= limits.cells) throw tooBig('cells');
        strings.push(ownCopy(text));
        if (strings.length % 10_000 === 0) taker.working();
      },
    },
    limits,
  );
  return strings;
}
