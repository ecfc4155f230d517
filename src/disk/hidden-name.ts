import { randomBytes } from 'node:crypto';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { errorCode } from './disk-error.ts';
import { sha256 } from './sha256.ts';

/**
 * Names of what is not finished. Loading passes over them, as over everything hidden; the ending is also what a town's
 * `.gitignore` names.
 */
const ending = '.civic-tmp';
const machine = sha256(hostname()).slice(0, 8);
const owned = /(?:^|\.)([0-9a-f]{8})-([0-9]+)-[0-9a-f]{8}(?:\.taking)?(?:\.civic-tmp)?$/;
const day = 24 * 60 * 60 * 1000;

/** Says whose an unfinished file is: this machine's, this process's, and no other's, ever. */
export function mintOwner(): string {
  return `${machine}-${String(process.pid)}-${randomBytes(4).toString('hex')}`;
}

/**
 * A name is 255 bytes at most, on some encrypted disks 143, and a Chinese character takes three of them: long names are
 * cut. In one case and composed, because some disks take `A` and `a` for the same, and some decompose characters.
 */
function stem(name: string): string {
  const plain = name.normalize('NFC').toLowerCase();
  if (Buffer.byteLength(plain) <= 80) return plain;
  let short = '';
  for (const character of plain) {
    if (Buffer.byteLength(short + character) > 70) break;
    short += character;
  }
  return `${short}~${sha256(plain).slice(0, 8)}`;
}

/** A hidden name beside a file's own: `.report.md.MIDDLE.civic-tmp`. */
export function hiddenName(path: string, middle: string): string {
  return join(dirname(path), `.${stem(basename(path))}.${middle}${ending}`);
}

export function isHiddenName(name: string): boolean {
  return name.startsWith('.') && name.endsWith(ending);
}

function runs(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) !== 'ESRCH';
  }
}

/** Whether the name says whose it is. */
export function hasOwner(name: string): boolean {
  return owned.test(name);
}

/**
 * Whether nobody will ever finish what bears this name: its process was of this machine and is no more, or it has not
 * changed for a day (other machines' processes cannot be looked at, and numbers of processes are given out again).
 */
export function isAbandoned(name: string, changed: number, now: number): boolean {
  const [, where, pid] = owned.exec(name) ?? [];
  return (where === machine && !runs(Number(pid))) || now - changed > day;
}
