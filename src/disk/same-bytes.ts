import { readRegular } from './read-files.ts';

/** Whether a regular file of at most so many bytes lies there and holds just these. */
export function holdsBytes(path: string, bytes: Uint8Array, largest: number): boolean {
  const there = readRegular(path, largest);
  return typeof there !== 'string' && Buffer.compare(there, bytes) === 0;
}

/** Whether both are regular files of at most so many bytes, and these are the same. */
export function sameBytes(one: string, other: string, largest: number): boolean {
  const bytes = readRegular(one, largest);
  return typeof bytes !== 'string' && holdsBytes(other, bytes, largest);
}
