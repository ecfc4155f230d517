import { dirname, extname } from 'node:path';
import { DiskError } from './disk-error.ts';
import { folderExists } from './find-town.ts';
import { nameExists } from './make-folder.ts';
import { readMark, withMark } from './product-mark.ts';
import type { ProductFormat } from './product-mark.ts';
import { readRegular } from './read-files.ts';
import { diskOps } from './write-ops.ts';
import type { WriteOps } from './write-ops.ts';
import { NameTaken, writeWhole } from './write-whole.ts';
import type { Content } from './write-whole.ts';

/** Why a file was not written, and a name that is free. */
export type ProductResult =
  | { readonly written: true }
  | { readonly written: false; readonly why: 'no-folder' }
  | {
      readonly written: false;
      /** `in-use`: some program, Excel say, holds the file that would be replaced. */
      readonly why: Exclude<ProductState, 'own'> | 'in-use';
      readonly free: string;
    };

/** `report-2.md`, or the first number after it that nobody bears. */
function freeName(path: string): string {
  const extension = extname(path);
  const stem = path.slice(0, path.length - extension.length);
  for (let i = 2; ; i += 1) {
    const name = `${stem}-${String(i)}${extension}`;
    if (!nameExists(name)) return name;
  }
}

/** What stands under a name now, compared with what civic wrote there. */
export type ProductState = 'own' | 'changed' | 'foreign' | 'sealed' | 'not-a-file';

/** The bytes a product would replace; undefined when the name is free. */
export function productAt(path: string): Uint8Array | 'not-a-file' | undefined {
  if (!nameExists(path)) return undefined;
  // A report may be larger than any list of records.
  const bytes = readRegular(path, Number.MAX_SAFE_INTEGER);
  return typeof bytes === 'string' ? 'not-a-file' : bytes;
}

/** What Windows answers when a file is to be replaced that another program has opened. */
function isHeld(error: unknown): boolean {
  return error instanceof DiskError && ['EBUSY', 'EPERM'].includes(error.code);
}

/**
 * Writes a product under the name a person gave it. A file that is there (`state` says what it is; undefined: there is
 * none) is replaced only when civic wrote it and nobody has touched it since; anything else stays, and a free name is
 * proposed.
 */
export function writeBytes(
  path: string,
  content: Content,
  state: ProductState | undefined,
  ops: WriteOps = diskOps,
): ProductResult {
  if (!folderExists(dirname(path))) return { written: false, why: 'no-folder' };
  if (state !== undefined && state !== 'own') return { written: false, why: state, free: freeName(path) };
  try {
    writeWhole(path, content, state === 'own', ops);
  } catch (error) {
    if (error instanceof NameTaken) return { written: false, why: 'foreign', free: freeName(path) };
    if (state === 'own' && isHeld(error)) return { written: false, why: 'in-use', free: freeName(path) };
    throw error;
  }
  return { written: true };
}

function textState(path: string): ProductState | undefined {
  const bytes = productAt(path);
  return bytes === undefined || bytes === 'not-a-file'
    ? bytes
    : readMark(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
}

/** Writes text as a product, with civic's mark as its last line. */
export function writeProduct(
  path: string,
  text: string,
  format: ProductFormat,
  ops: WriteOps = diskOps,
): ProductResult {
  if (!folderExists(dirname(path))) return { written: false, why: 'no-folder' };
  return writeBytes(path, new TextEncoder().encode(withMark(text, format)), textState(path), ops);
}
