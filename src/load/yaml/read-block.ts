/**
 * The fast road: reads an entry in the block form civic itself writes (`src/enter/block-form.ts`) without YAML's syntax
 * tree. It knows little and never guesses: whatever it is not sure of it leaves to `yaml`, which also explains what is
 * wrong. So it only has to be right about what it takes; test/load/block-road.test.ts compares the two.
 */
import type { SchemaNode } from '../../model/schema.ts';
import { BlockLines } from './block-lines.ts';
import { lineScalar } from './block-scalar.ts';
import { beginsText, readText } from './block-text.ts';
import { leadOf } from './schema-lead.ts';
import type { SchemaLead } from './schema-lead.ts';

/** Controls: tabs are refused or mean something only YAML knows. */
const control = /[\u0000-\u0009\u000B-\u001F]/;
/** No key is longer. */
const longestKey = 60;

/** The offset of the colon, if the line begins with a key: Latin letters, digits, `_`, `-`, Han characters. */
function colonAfterKey({ text, from, to }: BlockLines): number {
  const limit = Math.min(to, from + longestKey);
  for (let at = from; at < limit; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x3a) {
      const ends = at + 1 === to || text.charCodeAt(at + 1) === 0x20;
      return ends && at > from ? at : -1;
    }
    const lower = code | 0x20;
    const isKey =
      (lower >= 0x61 && lower <= 0x7a) ||
      (code >= 0x30 && code <= 0x39) ||
      code === 0x5f ||
      (code === 0x2d && at > from) ||
      (code >= 0x4e00 && code <= 0x9fff);
    if (!isKey) return -1;
  }
  return -1;
}

/** What stands from `at` to the end of the line. `column`: where the key or dash before it stands. */
function readInline(lines: BlockLines, at: number, column: number, lead: SchemaLead): unknown {
  const written = lines.text.slice(at, lines.to);
  if (beginsText(written)) return readText(lines, written, column);
  const value = lineScalar(written, lead);
  lines.next();
  return value;
}

/** What stands below a key with nothing after it; a list may begin in the column of the key. */
function readBelow(lines: BlockLines, column: number, lead: SchemaLead): unknown {
  lines.next();
  if (lines.column >= column && lines.atDash) return readList(lines, lead);
  return lines.column > column ? readGroup(lines, lead) : undefined;
}

function readGroup(lines: BlockLines, lead: SchemaLead): unknown {
  const { column } = lines;
  const group: Record<string, unknown> = {};
  while (lines.column === column) {
    const colon = colonAfterKey(lines);
    if (colon < 0) return undefined;
    const name = lines.text.slice(lines.from, colon);
    if (name === '__proto__' || Object.hasOwn(group, name)) return undefined;
    const at = lines.skipBlanks(colon + 1);
    const own = lead.key(name);
    const value = at === lines.to ? readBelow(lines, column, own) : readInline(lines, at, column, own);
    if (value === undefined) return undefined;
    group[name] = value;
  }
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
    const value = colonAfterKey(lines) < 0 ? readInline(lines, at, column, items) : readGroup(lines, items);
    if (value === undefined) return undefined;
    list.push(value);
  }
  return lines.column > column ? undefined : list;
}

/** An entry that was read, and the offset of its first key. */
export interface BlockEntry {
  readonly value: unknown;
  readonly offset: number;
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
  if (control.test(text.slice(start, end))) return undefined;
  const lines = new BlockLines(text, start, end);
  if (lines.column !== 0) return undefined;
  const lead = leadOf(schema);
  const { from } = lines;
  if (!lines.atDash) {
    const value = readGroup(lines, lead);
    return value === undefined || !lines.over ? undefined : { value, offset: from };
  }
  if (!listed) return undefined;
  const offset = lines.skipBlanks(from + 1);
  lines.moveTo(offset);
  const value = colonAfterKey(lines) < 0 ? undefined : readGroup(lines, lead);
  return value === undefined || !lines.over ? undefined : { value, offset };
}
