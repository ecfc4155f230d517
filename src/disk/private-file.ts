import {
  chmodSync,
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  renameSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { DiskError, errorCode } from './disk-error.ts';
import { readRegular } from './read-files.ts';

/** Nobody's answers are longer: something else was given the name. */
const largest = 1024 * 1024;

/** Keeps a text for its user alone, whole or not at all, in place of what was kept there before. */
export function writePrivate(path: string, text: string): void {
  const temporary = `${path}.${String(process.pid)}.civic-tmp`;
  try {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    const handle = openSync(temporary, 'w', 0o600);
    try {
      chmodSync(temporary, 0o600);
      const bytes = new TextEncoder().encode(text);
      for (let done = 0; done < bytes.length;) done += writeSync(handle, bytes, done);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    renameSync(temporary, path);
  } catch (error) {
    throw new DiskError(path, error);
  }
}

/** What is kept there; undefined when nothing is, or nothing that can be read. */
export function readPrivate(path: string): string | undefined {
  const bytes = readRegular(path, largest);
  if (typeof bytes === 'string') return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Removes it, if it is there. */
export function removePrivate(path: string): void {
  try {
    unlinkSync(path);
  } catch (error) {
    if (!['ENOENT', 'ENOTDIR'].includes(errorCode(error))) throw new DiskError(path, error);
  }
}
