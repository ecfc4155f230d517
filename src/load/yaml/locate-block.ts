/**
 * Finds where something stands in an entry in the form civic writes, by its lines: YAML's syntax tree is not even loaded
 * for a warning. What `readBlock` would not take it leaves alone; test/load/two-roads compares it with the tree.
 */
import { KnownLines, linesOf } from './known-lines.ts';
import type { LineCursor } from './line-cursor.ts';
import { beginsWithKey, readBlock } from './read-block.ts';
import { isSameStretch } from './split-entries.ts';
import type { EntrySource } from './split-entries.ts';

/** In a longer entry there may be thousands of mistakes, each of which would be looked for from its beginning. */
const longest = 32768;

/** A stretch of the text; what goes on below its line is pointed at as far as the line goes. */
type Stretch = readonly [from: number, to: number];

/** A group or list that begins where the lines stand, or a value that is all of one line. */
type Kind = 'group' | 'list' | 'value';

function kindAt(lines: LineCursor): Kind {
  return lines.atDash ? 'list' : 'group';
}

/** Goes past whatever belongs to the line one stands on, in a group or list of a column. */
function pass(lines: LineCursor, column: number, kind: Kind): void {
  do lines.next();
  while (lines.column > column || (kind === 'group' && lines.column === column && lines.atDash));
}

/** What is pointed at for what begins here; of a group its first key. */
function extentOf(lines: LineCursor, kind: Kind): Stretch {
  const { from, colon, to } = lines;
  if (kind === 'group') return [from, colon];
  const goesOn = kind === 'list' || /[|>]/.test(lines.text.charAt(from));
  return [from, goesOn ? Infinity : to];
}

/** A key, and whether its value stands below it. */
interface Found {
  readonly key: Stretch;
  readonly isBelow: boolean;
}

/** Goes to the value of a key of the group one stands in. */
function toKey(lines: LineCursor, name: string): Found | undefined {
  const { column } = lines;
  while (lines.column === column) {
    const { text, from, colon } = lines;
    if (text.slice(from, colon) !== name) {
      pass(lines, column, 'group');
      continue;
    }
    const at = lines.skipBlanks(colon + 1);
    const isBelow = at === lines.to;
    if (isBelow) lines.next();
    else lines.moveTo(at);
    return { key: [from, colon], isBelow };
  }
  return undefined;
}

/** Goes to an item of the list one stands in; answers whether there is one. */
function toItem(lines: LineCursor, number: number): boolean {
  const { column } = lines;
  for (let i = 0; lines.column === column && lines.atDash; i += 1) {
    if (i === number) {
      lines.moveTo(lines.skipBlanks(lines.from + 1));
      return true;
    }
    pass(lines, column, 'list');
  }
  return false;
}

/** Finds in entries, of which it remembers the one it was asked about last: who asks for one place asks for more. */
export class BlockFinder {
  #last: EntrySource | undefined;
  #lines: ReturnType<typeof linesOf> | undefined;

  /** The stretch of a key or value, or of the nearest group that is there; undefined if YAML is to be asked. */
  find(source: EntrySource, path: readonly (string | number)[], what: 'key' | 'value'): Stretch | undefined {
    const { file, start, end, item } = source;
    if (item !== undefined || end - start > longest) return undefined;
    if (this.#last === undefined || !isSameStretch(source, this.#last)) {
      const isBlock = readBlock(file.text, start, end, undefined, true) !== undefined;
      this.#lines = isBlock ? linesOf(file.text, start, end) : undefined;
      this.#last = source;
    }
    return this.#lines && walk(new KnownLines(file.text, this.#lines), path, what);
  }
}

function walk(lines: LineCursor, path: readonly (string | number)[], what: 'key' | 'value'): Stretch {
  if (lines.atDash) lines.moveTo(lines.skipBlanks(lines.from + 1));
  let kind: Kind = 'group';
  let found = extentOf(lines, kind);
  for (const [i, step] of path.entries()) {
    if (kind === 'value') return found;
    if (kind === 'group') {
      const value = toKey(lines, String(step));
      if (value === undefined) return found;
      if (what === 'key' && i === path.length - 1) return value.key;
      kind = value.isBelow ? kindAt(lines) : 'value';
    } else {
      if (!toItem(lines, Number(step))) return found;
      kind = beginsWithKey(lines) ? 'group' : 'value';
    }
    found = extentOf(lines, kind);
  }
  return found;
}
