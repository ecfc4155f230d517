import { join } from 'node:path';
import { hiddenName, mintOwner } from './hidden-name.ts';
import { clear, clearHold } from './leftovers.ts';
import { waitFor } from './patience.ts';
import type { WriteOps } from './write-ops.ts';

/** A file of that name came into being meanwhile. */
export class NameTaken extends Error {}

/** Moves the own folder to where only one can be. */
function hold(own: string, shared: string, owner: string, path: string, now: number, ops: WriteOps): void {
  for (let tries = 1; ; tries += 1) {
    try {
      ops.moveFolder(own, shared);
      return;
    } catch (error) {
      // A network disk may have moved it and lost the answer.
      if (ops.stat(join(shared, owner)) !== undefined) return;
      if (ops.stat(path) !== undefined) throw new NameTaken();
      const isHeld = ops.stat(shared) !== undefined;
      // Somebody alive has been about to give this very name for a second: to us it is taken.
      if (tries === 100) throw isHeld ? new NameTaken() : error;
      if (isHeld && !clearHold(shared, now, ops)) waitFor(10);
    }
  }
}

/**
 * Gives a finished file a name that nobody bears, on a disk without hard links (FAT, some shares), where all that gives
 * a name is `rename`, and that replaces what is there. So whoever gives a name holds it meanwhile:
 *
 * - The hold is a folder beside the file, with one file in it whose name says whose it is. It is made under a name of
 *   its own and renamed to the one that all use: no system puts a folder in the place of one that is not empty, so
 *   there is one holder at a time, and never a hold of which nobody knows whose it is.
 * - Holding it, we look whether the name is borne, and rename. Killed at any moment, what stands under the name is
 *   nothing or the whole file. (Reserving the name itself by an empty file would leave that file, which no town loads.)
 * - A holder that was killed is found out by its process, or after a day, and its file in the folder removed. That name
 *   is used once only, so two who clear a hold at once cannot clear a third one's; and an empty folder may be
 *   removed or replaced by anybody, for it is nobody's hold.
 *
 * What remains: a program that is not civic and makes a file of this very name between the look and the rename, some
 * microseconds apart; and a process of another machine that sleeps for a day just there.
 */
export function takeName(finished: string, path: string, now: number, ops: WriteOps): void {
  const owner = mintOwner();
  const own = hiddenName(path, `${owner}.taking`);
  const shared = hiddenName(path, 'taking');
  try {
    ops.makeFolder(own);
    ops.close(ops.create(join(own, owner)));
    hold(own, shared, owner, path, now, ops);
  } catch (error) {
    clear(() => ops.remove(join(own, owner)));
    clear(() => ops.removeFolder(own));
    throw error;
  }
  try {
    if (ops.stat(path) !== undefined) throw new NameTaken();
    ops.replace(finished, path);
  } finally {
    clear(() => ops.remove(join(shared, owner)));
    clear(() => ops.removeFolder(shared));
  }
}
