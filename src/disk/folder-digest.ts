/**
 * Digests of what a folder holds, to tell whether it is another than before. The one of its contents is certain, and reads
 * every file; the one of its listing is had without opening any.
 */
import { createHash } from 'node:crypto';
import type { ReadFile } from './read-files.ts';
import type { Found } from './walk-folder.ts';

/** Some disks count the time of a change in steps of two seconds. */
const step = 2000;

const listed = ({ files, others }: Found): string =>
  JSON.stringify([files.map(({ path }) => path), others.map(({ path, why }) => [path, why])]);

/**
 * Of which files there are, how large, and when the disk says each was last changed: whoever writes into a file changes
 * that, whatever time of day he gives it afterwards. `more` is whatever else decides an answer.
 */
export function listingDigest(found: Found, more: string): string {
  const numbers = new Float64Array(4 * found.files.length);
  found.files.forEach(({ size, changed, modified, inode }, i) => {
    numbers.set([size, changed, modified, inode], 4 * i);
  });
  return createHash('sha256')
    .update(`${more}\n${listed(found)}`)
    .update(numbers)
    .digest('hex');
}

/** Small files are digested so many bytes at a time: to be called for each costs more than their digest. */
const together = 64 * 1024;

/** The same bytes in fewer and larger pieces. */
function* gathered(files: readonly ReadFile[]): Generator<Uint8Array> {
  let pieces: Uint8Array[] = [];
  let length = 0;
  for (const { bytes } of files) {
    pieces.push(bytes);
    length += bytes.length;
    if (length < together) continue;
    yield pieces.length === 1 ? bytes : Buffer.concat(pieces, length);
    pieces = [];
    length = 0;
  }
  yield Buffer.concat(pieces, length);
}

/** Of which files there are, how large, and every byte that was read. */
export function contentsDigest(found: Found, files: readonly ReadFile[], more: string): string {
  // Lengths stand before bytes, so that none can pass from one file to the next.
  const sizes = found.files.map(({ size }) => size);
  const lengths = files.map(({ path, bytes }) => [path, bytes.length]);
  const hash = createHash('sha256').update(`${more}\n${listed(found)}${JSON.stringify([sizes, lengths])}`);
  for (const bytes of gathered(files)) hash.update(bytes);
  return hash.digest('hex');
}

/** Whether a file may have been changed again after that moment without the disk telling another time. */
export function changedSince({ files }: Found, moment: number): boolean {
  return files.some(({ changed, modified }) => Math.max(changed, modified) >= moment - step);
}
