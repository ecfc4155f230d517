/**
 * Reads the stretch of one entry: on the fast road where it is written as civic writes, else by YAML itself, which is
 * asked nowhere else.
 */
import { isSeq, parseDocument } from 'yaml';
import type { Document, Node } from 'yaml';
import type { DiagnosticArgs, DiagnosticCode } from '../../model/diagnostic.ts';
import type { Place } from '../../model/place.ts';
import type { SchemaNode } from '../../model/schema.ts';
import type { DiagnosticList } from '../diagnostic-list.ts';
import { linesBetween, placeAt, pointAt } from '../pointer.ts';
import { explainSyntax } from './explain-syntax.ts';
import type { SyntaxMistake } from './explain-syntax.ts';
import { readBlock } from './read-block.ts';
import { readValue } from './read-value.ts';
import { deepestLevel, tooDeep } from './scan-text.ts';
import type { EntrySource, Stretch } from './split-entries.ts';

/** One entry of a file: a record, a unit, or a whole file of settings. */
export interface Entry {
  readonly source: EntrySource;
  /** Its first key. */
  readonly at: Place;
  /** What it says; undefined where it could not be read. */
  readonly value: unknown;
  /** Nothing was refused while reading it. */
  readonly sound: boolean;
  /** Groups of keys in which something was refused. */
  readonly tainted: ReadonlySet<unknown>;
  /** The schema the value was seen to meet while it was read; undefined if that is still to be asked. */
  readonly meets: SchemaNode | undefined;
}

/** The syntax tree of a stretch; offsets in it count from the start of the stretch. */
export function parseStretch(source: EntrySource): Document {
  const text = source.file.text.slice(source.start, source.end);
  // Not `silent`: the parser would then leave out further documents without a word.
  return parseDocument(text, { prettyErrors: false, uniqueKeys: false, logLevel: 'error' });
}

/** The node of each entry in a tree, which may hold a list of them or one alone. */
export function entryNodes(doc: Document): readonly (Node | null)[] {
  return isSeq(doc.contents) ? doc.contents.items.map((item) => item as Node | null) : [doc.contents];
}

/** The place of an offset that is not far from where the stretch begins, which is the beginning of a line. */
function placeOf({ file, start, line: first }: EntrySource, offset: number): Place {
  const { text, path } = file;
  const at = start + offset;
  let line = first;
  let margin = start;
  for (let each = start; each < at; each += 1) {
    if (text.charCodeAt(each) !== 0x0a) continue;
    line += 1;
    margin = each + 1;
  }
  return { file: path, line, col: at - margin + 1 };
}

function isEmpty(node: Node | null): boolean {
  return node === null || node.range?.[0] === node.range?.[1];
}

/** Whether a line of a stretch holds a mistake that was found before YAML was asked. */
function isSpokenOf({ file, start, end, line }: Stretch, spoken: ReadonlySet<number>): boolean {
  if (spoken.size === 0) return false;
  const last = line + linesBetween(file.text, start, end - 1);
  for (let each = line; each <= last; each += 1) if (spoken.has(each)) return true;
  return false;
}

const untainted: ReadonlySet<unknown> = new Set();

/** Undefined when the parser ran out of stack: nested in a way that was not foreseen. */
function tryParse(source: EntrySource): Document | undefined {
  try {
    return parseStretch(source);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Reads the entries of a stretch, usually one. `whole`: the stretch is one entry even if it is a list. */
export function readStretch(
  stretch: Stretch,
  schema: SchemaNode | undefined,
  list: DiagnosticList,
  spoken: ReadonlySet<number>,
  whole: boolean,
): readonly Entry[] {
  const { file, start, end, line } = stretch;
  const source: EntrySource = { file, start, end, line };
  const refused = isSpokenOf(stretch, spoken);
  const quick = refused ? undefined : readBlock(file.text, start, end, schema, !whole);
  if (quick !== undefined) {
    const at = placeOf(source, quick.offset - start);
    const meets = quick.meets ? schema : undefined;
    return [{ source, at, value: quick.value, sound: true, tainted: untainted, meets }];
  }
  const text = file.text.slice(start, end);
  const deep = tooDeep(text);
  const tainted = new Set<unknown>();
  let noted = 0;
  const note = <C extends DiagnosticCode>(
    code: C,
    from: number,
    to: number,
    args: DiagnosticArgs[C],
  ): void => {
    noted += 1;
    const pointer = pointAt(file, start + from, to - from);
    if (!spoken.has(pointer.at.line)) list.add(code, pointer, args);
  };
  const unreadable = (): readonly Entry[] => {
    const at = placeOf(source, /^[- ]*/.exec(text)?.[0].length ?? 0);
    return [{ source, at, value: undefined, sound: false, tainted, meets: undefined }];
  };
  if (deep !== undefined) {
    note('too-deep', deep, deep + 1, { limit: deepestLevel });
    return unreadable();
  }
  const doc = tryParse(source);
  if (doc === undefined) {
    note('too-deep', 0, 1, { limit: deepestLevel });
    return unreadable();
  }
  const error: SyntaxMistake | undefined = doc.errors[0];
  if (error !== undefined) {
    explainSyntax(doc, error, text, note);
    return unreadable();
  }
  const reading = {
    text,
    note,
    noted: () => noted,
    tainted,
    place: (offset: number) => placeAt(file, start + offset),
  };
  const nodes = whole ? [doc.contents] : entryNodes(doc);
  return nodes.map((node, item) => {
    const before = noted;
    // A dash and nothing after it, not even the end of the line.
    const torn = isEmpty(node) && end === file.text.length && !text.endsWith('\n');
    if (torn) note('torn-file', text.lastIndexOf('\n') + 1, text.length, { ends: 'line' });
    const value = torn ? undefined : readValue(node, schema, reading);
    const at = placeOf(source, node?.range?.[0] ?? 0);
    const own = nodes.length === 1 ? source : { ...source, item };
    return { source: own, at, value, sound: noted === before && !refused, tainted, meets: undefined };
  });
}
