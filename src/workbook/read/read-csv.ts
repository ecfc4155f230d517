import { CsvError, parse } from 'csv-parse';
import type { BookCell } from '../../model/book.ts';
import { cellName } from '../../model/book.ts';
import type { BookTaker } from './book-taker.ts';
import { delimiterOf } from './delimiter.ts';
import type { Limits } from './limits.ts';
import { lastColumn, lastRow } from './limits.ts';
import type { Place } from './refused.ts';
import { Refused, broken, tooBig } from './refused.ts';
import { Tally } from './tally.ts';
import { decoded, encodingOf } from './text-encoding.ts';

/** Excel's own remark on the delimiter; it belongs to no row. */
const remark = /^\uFEFF?sep=(.)(?:\r\n?|\n)/;

function cellsOf(record: readonly string[], row: number, tally: Tally, place: Place, limits: Limits) {
  const cells: BookCell[] = [];
  if (record.length > lastColumn) throw tooBig('columns');
  for (const [index, raw] of record.entries()) {
    const text = raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw;
    if (text === '') continue;
    place.cell = cellName(index + 1, row);
    if (text.length > limits.cellText) throw tooBig('cell-text');
    tally.cell({ kind: 'text', text });
    cells.push({ column: index + 1, value: { kind: 'text', text } });
  }
  return cells;
}

/** Reads a text file of values: all of them are texts. Throws `Refused`, with `place` saying where. */
export async function readCsv(
  bytes: Uint8Array,
  taker: BookTaker,
  place: Place,
  limits: Limits,
): Promise<void> {
  const pieces = decoded(bytes, encodingOf(bytes));
  const first = pieces.next();
  let start = first.done === true ? '' : first.value;
  const tally = new Tally(taker, limits);
  const delimiter = remark.exec(start)?.[1] ?? delimiterOf(start);
  start = start.replace(remark, '');
  let row = 0;
  let failed: Error | undefined;
  const parser = parse({
    bom: true,
    delimiter,
    relax_column_count: true,
    relax_quotes: true,
    record_delimiter: ['\r\n', '\n', '\r'],
    max_record_size: limits.piece,
    on_record: (record: readonly string[]) => {
      if (failed !== undefined) return null;
      row += 1;
      place.cell = cellName(1, row);
      try {
        if (row > lastRow) throw tooBig('rows');
        tally.row(row, cellsOf(record, row, tally, place, limits));
      } catch (error) {
        failed = asError(error);
      }
      return null;
    },
  });
  const ended = new Promise<void>((resolve, reject) => {
    parser.on('error', reject);
    parser.on('end', resolve);
  });
  parser.resume();
  taker.sheet('', false);
  let lineSoFar = 0;
  for (let piece: string | undefined = start; piece !== undefined;) {
    // The parser would gather all of a line before it tells of it.
    const end = Math.max(piece.lastIndexOf('\n'), piece.lastIndexOf('\r'));
    lineSoFar = end === -1 ? lineSoFar + piece.length : piece.length - end;
    if (lineSoFar > limits.piece) failed ??= refusedAtRow(tooBig('piece'), row + 1);
    if (failed !== undefined) break;
    parser.write(piece);
    const next = pieces.next();
    piece = next.done === true ? undefined : next.value;
  }
  parser.end();
  try {
    await ended;
  } catch (error) {
    failed ??= refusedBy(asError(error), row + 1);
  }
  if (failed !== undefined) throw failed;
  if (tally.empty) {
    delete place.cell;
    throw new Refused({ refused: 'empty' });
  }
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}

function refusedAtRow({ refusal }: Refused, row: number): Refused {
  return new Refused({ ...refusal, cell: cellName(1, row) });
}

function refusedBy(error: Error, row: number): Error {
  if (!(error instanceof CsvError)) return error;
  return refusedAtRow(error.code === 'CSV_MAX_RECORD_SIZE' ? tooBig('piece') : broken(error.code), row);
}
