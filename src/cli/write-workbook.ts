import { sha256 } from '../disk/sha256.ts';
import { productAt, writeBytes } from '../disk/write-product.ts';
import type { ProductResult } from '../disk/write-product.ts';

/** Writes a finished workbook under a name; one that is there is replaced only when nobody has touched it. */
export async function writeWorkbook(path: string, bytes: Uint8Array): Promise<ProductResult> {
  const there = productAt(path);
  const { readWorkbookMark } = await import('../workbook/finish.ts');
  const state = there instanceof Uint8Array ? await readWorkbookMark(there, sha256) : there;
  return writeBytes(path, bytes, state);
}

/**
 * Writes a workbook under a name civic chose: where somebody typed into the one that is there, that stays and this one
 * takes the next name. The path it has; undefined when its folder is gone.
 */
export async function writeBeside(path: string, bytes: Uint8Array): Promise<string | undefined> {
  let free = path;
  for (;;) {
    const result = await writeWorkbook(free, bytes);
    if (result.written) return free;
    if (result.why === 'no-folder') return undefined;
    free = result.free;
  }
}
