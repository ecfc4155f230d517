/**
 * The user's cache: files of which each can be made anew at any time. Whatever is wrong with one, or with the folder, it
 * is as if nothing had been kept: a cache must never be the reason why civic fails.
 */
import { createHash } from 'node:crypto';
import { lstatSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readRegular } from './read-files.ts';

/** Nothing that is kept is larger. */
const largest = 64 * 1024 * 1024;
const digestLength = 32;
const month = 30 * 24 * 60 * 60 * 1000;

const digestOf = (body: Uint8Array): Buffer => createHash('sha256').update(body).digest();

/**
 * Whether nobody but the user can have written what lies in a folder: compiled code is kept there too. Windows has no
 * such numbers; there a user's folders are his alone unless he gave them away.
 */
function isOurs(folder: string): boolean {
  const stat = lstatSync(folder);
  if (!stat.isDirectory()) return false;
  const user = process.getuid?.();
  return user === undefined || (stat.uid === user && (stat.mode & 0o022) === 0);
}

/** What is kept under a name; undefined when nothing is, or not what was kept. */
export function readKept(folder: string, name: string): Uint8Array | undefined {
  try {
    if (!isOurs(folder)) return undefined;
    const bytes = readRegular(join(folder, name), largest);
    if (typeof bytes === 'string' || bytes.length < digestLength) return undefined;
    const body = bytes.subarray(digestLength);
    // A file cut off by a full disk or a power failure must not be taken for what it was to be.
    return digestOf(body).equals(bytes.subarray(0, digestLength)) ? body : undefined;
  } catch {
    return undefined;
  }
}

function removeQuietly(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // There is no folder it could lie in.
  }
}

/** Keeps a body under a name, whole or not at all. */
export function keep(folder: string, name: string, body: Uint8Array): void {
  const temporary = join(folder, `.${name}.${String(process.pid)}.civic-tmp`);
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    if (!isOurs(folder)) return;
    writeFileSync(temporary, Buffer.concat([digestOf(body), body]), { mode: 0o600, flag: 'wx' });
    renameSync(temporary, join(folder, name));
  } catch {
    removeQuietly(temporary);
  }
}

/** Removes what has lain in a folder for a month without being written again; files or folders of them. */
export function clearOld(folder: string, now: number): void {
  try {
    if (!isOurs(folder)) return;
    for (const name of readdirSync(folder)) {
      const path = join(folder, name);
      if (now - statSync(path).mtimeMs > month) rmSync(path, { recursive: true, force: true });
    }
  } catch {
    // Another process clears it, or it is not there yet.
  }
}
