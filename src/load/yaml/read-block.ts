/**
 * The fast road: reads an entry in the block form civic itself writes (`src/enter/block-form.ts`) without YAML's syntax
 * tree. It knows little and never guesses: whatever it is not sure of it leaves to `yaml`, which also explains what is
 * wrong. So it only has to be right about what it takes; test/load/two-roads compares the two.
 */
import type { SchemaNode } from '../../model/schema.ts';
import { BlockLines } from './block-lines.ts';
import { lineScalar } from './block-scalar.ts';
import { beginsText, readText } from './block-text.ts';
import type { LineCursor } from './line-cursor.ts';
import { leadOf } from './schema-lead.ts';
import type { LeadKey, SchemaLead } from './schema-lead.ts';
import { takes } from './value-bounds.ts';

/** No key is longer. */
const longestKey = 60;

/** Whether the line begins with a key: Latin letters, digits, `_`, `-`, Han characters up to its first colon. */
export function beginsWithKey({ text, from, colon }: LineCursor): boolean {
  if (colon <= from || colon - from >= longestKey) return false;
  for (let at = from; at < colon; at += 1) {
    const code = text.charCodeAt(at);
    const lower = code | 0x20;
    const isKey =
      (lower >= 0x61 && lower <= 0x7a) ||
      (code >= 0x30 && code <= 0x39) ||
      code === 0x5f ||
      (code === 0x2d && at > from) ||
      (code >= 0x4e00 && code <= 0x9fff);
    if (!isKey) return false;
  }
  return true;
}

/** What stands from `at` to the end of the line. `column`: where the key or dash before it stands. */
function readInline(
  lines: BlockLines,
  at: number,
  column: number,
  turns: boolean,
  lead: SchemaLead,
): unknown {
  const written = lines.text.slice(at, lines.to);
  const isText = beginsText(written);
  const value = isText ? readText(lines, written, column) : lineScalar(written, turns, lead);
  if (!isText) lines.next();
  if (!takes(lead.bounds, value)) lines.meets = false;
  return value;
}

/** What stands below a key with nothing after it; a list may begin in the column of the key. */
function readBelow(lines: BlockLines, column: number, lead: SchemaLead): unknown {
  lines.next();
  if (lines.column >= column && lines.atDash) return readList(lines, lead);
  return lines.column > column ? readGroup(lines, lead) : undefined;
}

function readGroup(lines: BlockLines, lead: SchemaLead): unknown {
  const { text, column } = lines;
  const group: Record<string, unknown> = {};
  let key: LeadKey | undefined;
  let needed = 0;
  while (lines.column === column) {
    const { from, colon } = lines;
    const expected: LeadKey | undefined = lead.expected(text, from, colon, key);
    if (expected === undefined && !beginsWithKey(lines)) return undefined;
    key = expected ?? lead.key(text.slice(from, colon), key);
    const { name, asked } = key;
    if (name === '__proto__' || Object.hasOwn(group, name)) return undefined;
    if (asked === 'needed') needed += 1;
    else if (asked === 'unknown') lines.meets = false;
    const at = lines.skipBlanks(colon + 1);
    const value =
      at === lines.to
        ? readBelow(lines, column, key.lead)
        : readInline(lines, at, column, lines.turns, key.lead);
    if (value === undefined) return undefined;
    group[name] = value;
  }
  if (needed < lead.bounds.needed) lines.meets = false;
  return lines.column > column ? undefined : group;
}

function readList(lines: BlockLines, lead: SchemaLead): unknown {
  const { column } = lines;
  const { items } = lead;
  const list: unknown[] = [];
  while (lines.column === column && lines.atDash) {
    const at = lines.skipBlanks(lines.from + 1);
    if (at === lines.to) return undefined;
    lines.moveTo(at);
    // Without a key before it a colon is one too many.
    const value = beginsWithKey(lines)
      ? readGroup(lines, items)
      : readInline(lines, at, column, lines.turns || lines.colon >= at, items);
    if (value === undefined) return undefined;
    list.push(value);
  }
  if (list.length < lead.bounds.fewest) lines.meets = false;
  return lines.column > column ? undefined : list;
}

/** An entry that was read, and the offset of its first key. */
export interface BlockEntry {
  readonly value: unknown;
  readonly offset: number;
  /** It has the shape its schema asks for; otherwise nobody knows yet. */
  readonly meets: boolean;
}

/**
 * Reads the entry that is all of a stretch of lines: a group, or (`listed`) the one item of a list. Undefined if
 * something in it needs a closer look.
 */
export function readBlock(
  text: string,
  start: number,
  end: number,
  schema: SchemaNode | undefined,
  listed: boolean,
): BlockEntry | undefined {
  const lines = new BlockLines(text, start, end);
  if (lines.column !== 0) return undefined;
  if (lines.atDash) {
    if (!listed) return undefined;
    lines.moveTo(lines.skipBlanks(lines.from + 1));
  }
  const offset = lines.from;
  const value = readGroup(lines, leadOf(schema));
  return value !== undefined && lines.over && lines.isPlain
    ? { value, offset, meets: lines.meets }
    : undefined;
}
