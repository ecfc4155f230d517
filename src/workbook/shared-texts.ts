import { setPieces, textOf } from './parts.ts';
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
  /** Writes those added behind the ones that were there. */
  readonly write: () => void;
}

/** Texts a piece of the part holds. */
const perPiece = 4096;

function* pieces(head: string, texts: readonly string[], tail: string): Generator<string> {
  yield head;
  for (let i = 0; i < texts.length; i += perPiece) {
    yield texts
      .slice(i, i + perPiece)
      .map((text) => `<si><t xml:space="preserve">${xmlText(spelled(text))}</t></si>`)
      .join('');
  }
  yield tail;
}

/** The table of a workbook's texts, each kept once, begun by what exceljs wrote into it. */
export function sharedTexts(parts: Parts): SharedTexts {
  const there = textOf(parts, part);
  const [, used, first] = /count="(\d+)" uniqueCount="(\d+)"/.exec(there) ?? [];
  if (used === undefined || first === undefined) throw new Error('a workbook without texts');
  const known = new Map<string, SharedText>();
  const texts: string[] = [];
  let uses = Number(used);
  return {
    add: (text) => {
      uses += 1;
      let found = known.get(text);
      if (found === undefined) {
        const held = cellText(text);
        found = { index: Number(first) + texts.length, lines: lineWidths(held) };
        texts.push(held);
        known.set(text, found);
      }
      return found;
    },
    write: () => {
      const unique = Number(first) + texts.length;
      const counted = there.replace(
        /count="\d+" uniqueCount="\d+"/,
        `count="${String(uses)}" uniqueCount="${String(unique)}"`,
      );
      const end = counted.indexOf('</sst>');
      setPieces(parts, part, pieces(counted.slice(0, end), texts, counted.slice(end)));
    },
  };
}
