import { partWriter } from './packing.ts';
import type { Pack } from './packing.ts';
import { textOf } from './parts.ts';
import type { Parts } from './parts.ts';
import { cellText, spelled, xmlText } from './safe-text.ts';
import { lineWidths } from './text-size.ts';

const part = 'xl/sharedStrings.xml';

/** A text of the workbook: its number among all of them, and how wide its lines are. */
export interface SharedText {
  readonly index: number;
  readonly lines: readonly number[];
}

export interface SharedTexts {
  readonly add: (text: string) => SharedText;
  /** Writes those added since. */
  readonly write: () => Promise<void>;
  /** Ends the part. */
  readonly end: () => Promise<void>;
}

/** Different texts that are remembered to the end: all that a workbook of common size has. */
const mostKept = 1 << 13;
/** Of those after them, how many are remembered at least: who comes back mostly does so soon. */
const mostRecent = 1 << 10;

interface KnownTexts {
  readonly get: (text: string) => SharedText | undefined;
  readonly set: (text: string, found: SharedText) => void;
}

/** The texts that are remembered: a long table has too many different ones, and most of them never come back. */
function knownTexts(): KnownTexts {
  const kept = new Map<string, SharedText>();
  let recent = new Map<string, SharedText>();
  let older = new Map<string, SharedText>();
  const set = (text: string, found: SharedText): void => {
    if (kept.size < mostKept) {
      kept.set(text, found);
      return;
    }
    if (recent.size >= mostRecent) {
      older = recent;
      recent = new Map();
    }
    recent.set(text, found);
  };
  return {
    set,
    get: (text) => {
      const found = kept.get(text) ?? recent.get(text);
      if (found !== undefined) return found;
      const old = older.get(text);
      if (old !== undefined) set(text, old);
      return old;
    },
  };
}

/**
 * The table of a workbook's texts, begun by what exceljs wrote into it; each stands there once, or again when it has been
 * forgotten meanwhile. How many there are, which its head may say, is known too late to be said.
 */
export async function sharedTexts(parts: Parts, pack: Pack): Promise<SharedTexts> {
  const there = textOf(parts, part);
  const first = /uniqueCount="(\d+)"/.exec(there)?.[1];
  if (first === undefined) throw new Error('a workbook without texts');
  const headed = there.replace(/ count="\d+" uniqueCount="\d+"/, '');
  const end = headed.indexOf('</sst>');
  const writer = partWriter(pack);
  await writer.write(headed.slice(0, end));
  const known = knownTexts();
  let count = Number(first);
  let added = '';
  const write = (): Promise<void> => {
    const texts = added;
    added = '';
    return writer.write(texts);
  };
  return {
    add: (text) => {
      let found = known.get(text);
      if (found === undefined) {
        const held = cellText(text);
        found = { index: count, lines: lineWidths(held) };
        count += 1;
        added += `<si><t xml:space="preserve">${xmlText(spelled(held))}</t></si>`;
        known.set(text, found);
      }
      return found;
    },
    write,
    end: async () => {
      await write();
      await writer.write(headed.slice(end));
      parts.set(part, await writer.end());
    },
  };
}
