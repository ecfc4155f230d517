/**
 * Reads an entry in the plain block form that civic itself writes and most people keep to: keys, indented groups and
 * lists, values on one line. That is ten times faster than YAML's own parser. Whatever is written otherwise, or might
 * be wrong, is left to that parser, whose answer is the measure (test/load/read-block.test.ts): nothing is reported
 * here.
 */
import type { SchemaNode } from '../../model/schema.ts';
import { blockScalar } from './block-scalar.ts';
import { shapeOf } from './block-shape.ts';
import { childOf } from './schema-walk.ts';
import type { EntrySource } from './split-entries.ts';

/** An entry that was read, and where its first key stands. */
export interface ReadBlock {
  readonly value: unknown;
  readonly offset: number;
}

/** What stands deeper than this is no record; the parser's own limit lies far beyond. */
const deepestColumn = 40;
const longestKey = 60;

const newline = 0x0a;
const space = 0x20;
const hash = 0x23;
const dash = 0x2d;
const colon = 0x3a;

/** The line that is read next: where its first word stands. At the end its column is -1. */
interface Cursor {
  readonly text: string;
  readonly end: number;
  word: number;
  column: number;
}

const isAtEnd = ({ column }: Cursor): boolean => column === -1;

/** Goes to the first line from an offset on that says something; answers whether what it passed over was harmless. */
function goTo(cursor: Cursor, offset: number): boolean {
  const { text, end } = cursor;
  for (let line = offset; line < end;) {
    let word = line;
    while (text.charCodeAt(word) === space) word += 1;
    const code = text.charCodeAt(word);
    if (code !== newline && code !== hash) {
      cursor.word = word;
      cursor.column = word - line;
      return word < end && cursor.column <= deepestColumn;
    }
    const next = text.indexOf('\n', word);
    // Brackets count for the depth that the parser is allowed, even here.
    if (next < 0 || (code === hash && /[[{]/.test(text.slice(word, next)))) return false;
    line = next + 1;
  }
  cursor.column = -1;
  return true;
}

const isHan = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff;
const isLatin = (code: number): boolean => (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
const isLetter = (code: number): boolean => isLatin(code) || isHan(code);
const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** Where the colon after a simple key stands; -1 when this is none. */
function keyEnd(text: string, start: number): number {
  if (!isLetter(text.charCodeAt(start))) return -1;
  for (let at = start + 1; at < start + longestKey; at += 1) {
    const code = text.charCodeAt(at);
    if (code === colon) return at;
    if (!isLetter(code) && !isDigit(code) && code !== dash) return -1;
  }
  return -1;
}

/** The value on the rest of a line; the cursor then stands on the next one. */
function readLine(cursor: Cursor, from: number, schema: SchemaNode | undefined): unknown {
  const { text, end } = cursor;
  const to = text.indexOf('\n', from);
  // A line that does not end may have been torn off.
  if (to < 0 || to >= end || !goTo(cursor, to + 1)) return undefined;
  return blockScalar(text.slice(from, to), schema);
}

/** What is indented below a key. */
function readBelow(cursor: Cursor, from: number, parent: number, schema: SchemaNode | undefined): unknown {
  if (!goTo(cursor, from) || cursor.column <= parent) return undefined;
  return cursor.text.charCodeAt(cursor.word) === dash ? readList(cursor, schema) : readGroup(cursor, schema);
}

function readGroup(cursor: Cursor, schema: SchemaNode | undefined): Record<string, unknown> | undefined {
  const { text, column } = cursor;
  const { group } = shapeOf(schema);
  const result: Record<string, unknown> = {};
  do {
    const after = keyEnd(text, cursor.word);
    if (after < 0) return undefined;
    const name = text.slice(cursor.word, after);
    // Twice the same key; or a name that every object knows, such as `constructor`.
    if (result[name] !== undefined) return undefined;
    const child = childOf(group, name);
    const follows = text.charCodeAt(after + 1);
    let value: unknown;
    if (follows === space) value = readLine(cursor, after + 2, child);
    else if (follows === newline) value = readBelow(cursor, after + 2, column, child);
    if (value === undefined) return undefined;
    result[name] = value;
  } while (cursor.column === column);
  // A line between two columns, or one that goes on with the text above.
  return cursor.column > column ? undefined : result;
}

function readList(cursor: Cursor, schema: SchemaNode | undefined): unknown[] | undefined {
  const { text, column } = cursor;
  const { items } = shapeOf(schema);
  const result: unknown[] = [];
  do {
    const { word } = cursor;
    if (text.charCodeAt(word) !== dash || text.charCodeAt(word + 1) !== space) return undefined;
    const value = isKey(text, word + 2)
      ? readItem(cursor, word + 2, items)
      : readLine(cursor, word + 2, items);
    if (value === undefined) return undefined;
    result.push(value);
  } while (cursor.column === column);
  return cursor.column > column ? undefined : result;
}

function isKey(text: string, at: number): boolean {
  const after = keyEnd(text, at);
  return after >= 0 && /^[ \n]$/.test(text.charAt(after + 1));
}

/** A group whose first key stands behind a dash. */
function readItem(cursor: Cursor, word: number, schema: SchemaNode | undefined): unknown {
  cursor.column += word - cursor.word;
  cursor.word = word;
  return readGroup(cursor, schema);
}

/** Reads the stretch of one entry, which is a group of keys; undefined where that is for YAML's parser to do. */
export function readBlock(
  { file, start, end }: EntrySource,
  schema: SchemaNode | undefined,
  whole: boolean,
): ReadBlock | undefined {
  const { text } = file;
  const cursor: Cursor = { text, end, word: start, column: 0 };
  if (!goTo(cursor, start) || cursor.column !== 0) return undefined;
  const listed = text.charCodeAt(cursor.word) === dash;
  if (listed && (whole || text.charCodeAt(cursor.word + 1) !== space)) return undefined;
  const offset = cursor.word + (listed ? 2 : 0);
  const value = listed ? readItem(cursor, offset, schema) : readGroup(cursor, schema);
  return value === undefined || !isAtEnd(cursor) ? undefined : { value, offset };
}
