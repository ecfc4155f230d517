import { dirname, join } from 'node:path';
import { makeFolders, nameExists } from './make-folder.ts';
import { diskOps } from './write-ops.ts';
import type { WriteOps } from './write-ops.ts';
import { NameTaken, writeWhole } from './write-whole.ts';

/**
 * Writes files that must all be new into a folder, in their order; it and those within it are made when they are not
 * there. Answers the name that is taken, having written nothing; undefined when all are written.
 */
export function writeNewFiles(
  folder: string,
  files: readonly { readonly name: string; readonly text: string }[],
  ops: WriteOps = diskOps,
): string | undefined {
  const taken = files.find(({ name }) => nameExists(join(folder, name), ops));
  if (taken !== undefined) return taken.name;
  for (const within of new Set(['.', ...files.map(({ name }) => dirname(name))])) {
    makeFolders(join(folder, within), ops);
  }
  for (const { name, text } of files) {
    try {
      writeWhole(join(folder, name), new TextEncoder().encode(text), false, ops);
    } catch (error) {
      // Somebody wrote it meanwhile; what is written so far stands, whole.
      if (error instanceof NameTaken) return name;
      throw error;
    }
  }
  return undefined;
}
