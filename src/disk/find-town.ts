import { statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

function is(path: string, what: 'file' | 'folder'): boolean {
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat !== undefined && (what === 'file' ? stat.isFile() : stat.isDirectory());
}

/** Whether a folder is there. */
export function folderExists(path: string): boolean {
  return is(path, 'folder');
}

/** The town folder something stands in: the nearest one, going up, that holds `marker`; as git finds its own. */
export function findUpward(from: string, marker: string): string | undefined {
  for (let folder = resolve(from); ; folder = dirname(folder)) {
    if (is(join(folder, marker), 'file')) return folder;
    if (dirname(folder) === folder) return undefined;
  }
}
