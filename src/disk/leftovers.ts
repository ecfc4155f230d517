import { join } from 'node:path';
import { hasOwner, isAbandoned, isHiddenName } from './hidden-name.ts';
import type { WriteOps } from './write-ops.ts';

/** Clears something away if it can be; what cannot is hidden and harms nobody, and the next write in its folder tries again. */
export function clear(act: () => void): void {
  try {
    act();
  } catch {
    // Somebody else has just cleared it, or the disk does not let go of it.
  }
}

/** Removes a folder by which a name was held, unless somebody alive holds it; whether it is free now. */
export function clearHold(folder: string, now: number, ops: WriteOps): boolean {
  let held = false;
  try {
    for (const owner of ops.list(folder)) {
      const found = ops.stat(join(folder, owner));
      if (found === undefined) continue;
      if (isAbandoned(owner, found.changed, now)) clear(() => ops.remove(join(folder, owner)));
      else held = true;
    }
  } catch {
    return false;
  }
  // Only an empty folder is removed: somebody who comes in between keeps it.
  if (!held) clear(() => ops.removeFolder(folder));
  return !held;
}

/**
 * Removes what interrupted writes left in a folder, so that it never piles up: every write clears its folder first,
 * which also gives a full disk its room back. No name of an unfinished file is ever used twice, so that what is removed
 * here cannot be what somebody else has just begun; at worst a process that slept for a day fails, and says so.
 * `now` by the disk's own clock, in milliseconds.
 */
export function clearLeftovers(folder: string, now: number, ops: WriteOps): void {
  clear(() => {
    for (const name of ops.list(folder).filter(isHiddenName)) {
      const path = join(folder, name);
      const found = ops.stat(path);
      if (found === undefined || (hasOwner(name) && !isAbandoned(name, found.changed, now))) continue;
      if (found.isFolder) clearHold(path, now, ops);
      else if (isAbandoned(name, found.changed, now)) clear(() => ops.remove(path));
    }
  });
}
