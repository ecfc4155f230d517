import { lstatSync } from 'node:fs';
import { join } from 'node:path';

/** Whether a relative path leads through folders alone, none of them a link: it cannot lead out of where it begins. */
export function isPlainWay(root: string, path: string): boolean {
  let at = root;
  for (const step of path.split('/').slice(0, -1)) {
    at = join(at, step);
    if (lstatSync(at, { throwIfNoEntry: false })?.isDirectory() !== true) return false;
  }
  return true;
}
