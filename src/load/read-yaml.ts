/**
 * Reads YAML, an entry at a time: the caller gets plain values and where they stand, and nothing of an entry is kept
 * once the next is asked for. Everything about YAML is behind this file, so that its inside can be replaced.
 */
import type { SchemaNode } from '../model/schema.ts';
import type { DiagnosticList } from './diagnostic-list.ts';
import type { SourceText } from './source-text.ts';
import type { TextPieces } from './text-pieces.ts';
import { linesBetween, placeAt, pointAt } from './pointer.ts';
import { readStretch } from './yaml/read-entry.ts';
import type { Entry } from './yaml/read-entry.ts';
import { scanText } from './yaml/scan-text.ts';
import { firstEntry, splitEntries } from './yaml/split-entries.ts';
import type { EntrySource, Stretch } from './yaml/split-entries.ts';
import { slipIn } from './yaml/slips.ts';

export { createLocator } from './yaml/locate.ts';
export type { Locate, Path } from './yaml/locate.ts';
export type { Entry } from './yaml/read-entry.ts';
export type { EntrySource } from './yaml/split-entries.ts';

/** What ends the entry before it though it begins none: another document, a dash gone wrong or hidden behind a blank. */
const anotherDocument = /^(?:---|\.\.\.)/;
const wrongDash = /^[\u00A0\u200B\u2060\uFEFF\u3000]*[-－—–]/;

/** Reports what stands at the margin of a list without being an entry of it. */
function reportStray(stretch: Stretch, stray: number, list: DiagnosticList): void {
  const { file } = stretch;
  const end = file.text.indexOf('\n', stray);
  const written = file.text.slice(stray, end < 0 ? file.text.length : end);
  const shown = written.slice(0, 40);
  const at = (offset: number, length: number) => pointAt(file, stray + offset, length);
  if (anotherDocument.test(written)) {
    list.add('refused-yaml', at(0, 3), { what: 'document', shown });
    return;
  }
  const slip = slipIn(written, 'group');
  if (slip !== undefined) {
    slip.report((code, from, to, args) => list.add(code, at(from, to - from), args), 0);
    return;
  }
  if (end < 0 && !/[:：]/.test(written)) {
    list.add('torn-file', at(0, written.length), { ends: 'line' });
    return;
  }
  const problem = /^[^\s:]+:(?:\s|$)/.test(written) ? 'mixed-list' : 'indent';
  list.add('yaml-syntax', at(0, written.length), { problem, shown });
}

/**
 * The entries of a file that is a list, or of a file with one entry alone. `schema` is that of one entry: it decides
 * which numbers are kept as they were written.
 */
export function* readEntries(file: SourceText, schema: SchemaNode, list: DiagnosticList): Generator<Entry> {
  const spoken = scanText(file, list);
  const first = firstEntry(file);
  if (first === undefined) {
    list.add('empty-file', pointAt(file, 0, 0), { only: 'comments' });
    return;
  }
  if (!first.listed) {
    yield* readStretch({ file, start: 0, end: file.text.length, line: 1 }, schema, list, spoken, false);
    return;
  }
  for (const stretch of splitEntries(file, first.offset)) {
    const { stray } = stretch;
    if (stray === undefined) {
      yield* readStretch(stretch, schema, list, spoken, false);
      continue;
    }
    const place = placeAt(file, stray);
    if (!spoken.has(place.line)) reportStray(stretch, stray, list);
    const margin = file.text.slice(stray, stray + 10);
    const isDocument = anotherDocument.test(margin);
    const isAnother = isDocument || wrongDash.test(margin);
    if (isAnother && stray > stretch.start)
      yield* readStretch({ ...stretch, end: stray }, schema, list, spoken, false);
    // After `---` the next entry begins with its own dash: nothing is lost but the line.
    if (isDocument) continue;
    const lost = isAnother ? { ...stretch, start: stray, line: place.line } : stretch;
    const at = { file: file.path, line: lost.line, col: 1 };
    yield { source: lost, at, value: undefined, sound: false, tainted: new Set(), meets: undefined };
  }
}

/** The entries of a file of records, a piece after the other. */
export function* readPieces(pieces: TextPieces, schema: SchemaNode, list: DiagnosticList): Generator<Entry> {
  let line = 1;
  for (let number = 0; number < pieces.count; number += 1) {
    const piece = pieces.at(number, line);
    let last: Pick<EntrySource, 'start' | 'line'> = { start: 0, line };
    for (const entry of readEntries(piece, schema, list)) {
      last = entry.source;
      yield entry;
    }
    line = last.line + linesBetween(piece.text, last.start, piece.text.length);
  }
}

/** A file that is one entry: settings, a pack. */
export function readDocument(file: SourceText, schema: SchemaNode, list: DiagnosticList): Entry | undefined {
  const spoken = scanText(file, list);
  if (firstEntry(file) === undefined) {
    list.add('empty-file', pointAt(file, 0, 0), { only: 'comments' });
    return undefined;
  }
  return readStretch({ file, start: 0, end: file.text.length, line: 1 }, schema, list, spoken, true)[0];
}
