/** Files that records name and that lie elsewhere: copied into the town's folder, never moved and never over another. */
import { join } from 'node:path';
import { addOnce } from '../../disk/add-once.ts';
import type { Added } from '../../disk/add-file.ts';
import { DiskError } from '../../disk/disk-error.ts';
import { nameExists } from '../../disk/make-folder.ts';
import { readRegular } from '../../disk/read-files.ts';
import { holdsBytes } from '../../disk/same-bytes.ts';
import type { FileFacts } from '../../model/files.ts';

/** Larger ones are films, which no record needs and no folder is to be filled with. */
export const largestCopied = 200 * 1024 * 1024;

interface Copy {
  readonly source: string;
  readonly size: number;
}

/** Why a copy could not be added. */
export type NotCopied = Exclude<Added, { added: true }> & { readonly place: string };

/** What will be copied where: decided before anything is written, so that it can be shown and proved. */
export class FileCopies {
  readonly #folder: string;
  readonly #there: FileFacts;
  readonly #copies = new Map<string, Copy>();

  /** `there`: the files of the town's folder. */
  constructor(folder: string, there: FileFacts) {
    this.#folder = folder;
    this.#there = there;
  }

  /**
   * Where a file will lie, by its path in the town's folder: the first of its `names` that is free, or under which the
   * same bytes lie (or will lie). Before them come the files `of` the record that is replaced, which nothing is to be
   * copied beside again. Undefined where no regular file of the size lies that one may read.
   */
  plan(source: string, names: (i: number) => string, of: readonly string[] = []): string | undefined {
    const bytes = readRegular(source, largestCopied);
    if (typeof bytes === 'string') return undefined;
    const known = of.find((place) => this.#there.has(place) && this.#holds(place, bytes));
    if (known !== undefined) return known;
    for (let i = 1; ; i += 1) {
      const place = names(i);
      if (this.#isTaken(place)) {
        if (this.#holds(place, bytes)) return place;
      } else {
        this.#copies.set(place, { source, size: bytes.length });
        return place;
      }
    }
  }

  #isTaken(place: string): boolean {
    return this.#copies.has(place) || this.#there.has(place) || nameExists(join(this.#folder, place));
  }

  #holds(place: string, bytes: Uint8Array): boolean {
    const size = this.#copies.get(place)?.size ?? this.#there.get(place)?.size ?? bytes.length;
    const source = this.#copies.get(place)?.source ?? join(this.#folder, place);
    return size === bytes.length && holdsBytes(source, bytes, bytes.length);
  }

  /** The files that are to be copied, as they will lie in the town's folder. */
  get facts(): FileFacts {
    return new Map([...this.#copies].map(([place, { size }]) => [place, { size }]));
  }

  /** Copies those of the places given that are not there yet, each whole or not at all; ends at one that cannot be. */
  write(places: ReadonlySet<string>): { readonly copied: number } | NotCopied {
    let copied = 0;
    for (const [place, { source }] of this.#copies) {
      if (!places.has(place)) continue;
      const bytes = readRegular(source, largestCopied);
      if (typeof bytes === 'string') throw new DiskError(source, new Error(bytes));
      const added = addOnce(this.#folder, place, bytes);
      if (added.added) copied += 1;
      else if (added.why !== 'there') return { ...added, place };
    }
    return { copied };
  }
}
