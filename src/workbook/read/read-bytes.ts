import type { BookRefusal } from '../../model/book.ts';
import type { BookTaker } from './book-taker.ts';
import type { Limits } from './limits.ts';
import { usualLimits } from './limits.ts';
import { readCsv } from './read-csv.ts';
import { readXlsx } from './read-xlsx.ts';
import type { Place } from './refused.ts';
import { Refused, refusedAt } from './refused.ts';
import { sniff } from './sniff.ts';

/**
 * Reads a workbook or a text file of values and hands over what stands in it, or answers why not; what was handed over
 * before that is then worth nothing. Throws only for faults of ours.
 */
export async function readBytes(
  bytes: Uint8Array,
  taker: BookTaker,
  limits: Limits = usualLimits,
): Promise<BookRefusal | undefined> {
  if (bytes.length === 0) return { refused: 'empty' };
  if (bytes.length > limits.packed) return { refused: 'too-big', limit: 'packed' };
  const sort = sniff(bytes);
  if (sort !== 'zip' && sort !== 'text') return { refused: sort };
  const place: Place = {};
  try {
    await (sort === 'zip' ? readXlsx : readCsv)(bytes, taker, place, limits);
    return undefined;
  } catch (error) {
    if (error instanceof Refused) return refusedAt(error, place);
    throw error;
  }
}
