import { sha256, startSha256 } from '../disk/sha256.ts';
import { productAt, writeBytes } from '../disk/write-product.ts';
import type { ProductResult } from '../disk/write-product.ts';

/**
 * Writes a finished workbook under a name; one that is there is replaced only when nobody has touched it, and it is none
 * of those to be kept, which are known by their digests.
 */
export async function writeWorkbook(
  path: string,
  pieces: readonly Uint8Array[],
  kept: ReadonlySet<string> = new Set(),
): Promise<ProductResult> {
  const there = productAt(path);
  const { readWorkbookMark } = await import('../workbook/finish.ts');
  const isKept = there instanceof Uint8Array && kept.has(sha256(there)) && sha256(there) !== sha256(pieces);
  const marked = there instanceof Uint8Array ? await readWorkbookMark(there, startSha256) : there;
  const state = isKept ? 'sealed' : marked;
  return writeBytes(path, pieces, state);
}

/**
 * Writes a workbook under a name civic chose: where somebody typed into the one that is there, has it open, or it is to
 * be kept, it stays and this one takes the next name. The path it has; undefined when its folder is gone.
 */
export async function writeBeside(
  path: string,
  pieces: readonly Uint8Array[],
  kept: ReadonlySet<string> = new Set(),
  inUse: (path: string) => void = () => undefined,
): Promise<string | undefined> {
  let free = path;
  for (;;) {
    const result = await writeWorkbook(free, pieces, kept);
    if (result.written) return free;
    if (result.why === 'no-folder') return undefined;
    if (result.why === 'in-use') inUse(free);
    free = result.free;
  }
}
