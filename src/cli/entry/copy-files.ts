/** Files that records name and that lie elsewhere: copied into the town's folder, never moved. */
import { basename, extname, join } from 'node:path';
import { addFile } from '../../disk/add-file.ts';
import { largestFile, readRegular } from '../../disk/read-files.ts';
import { sha256 } from '../../disk/sha256.ts';
import { lettersFrom } from '../../enter/mint.ts';
import type { Day } from '../../model/day.ts';
import type { FileFacts } from '../../model/files.ts';

interface Copy {
  readonly source: string;
  readonly size: number;
}

const year = (day: Day): string => day.slice(0, 4);
const month = (day: Day): string => day.slice(5, 7);

/** A file's own name, without what some disks do not take. */
function plainName(source: string): string {
  const name = basename(source)
    .normalize('NFC')
    .replaceAll(/[\\:*?"<>|\p{Cc}]/gu, '_');
  return name.startsWith('.') ? `_${name}` : name;
}

/** What will be copied where: decided before anything is written, so that it can be shown and proved. */
export class Copies {
  readonly #folder: string;
  readonly #there: FileFacts;
  readonly #copies = new Map<string, Copy>();
  readonly #places = new Map<string, string>();

  /** `there`: the files of the town's folder. */
  constructor(folder: string, there: FileFacts) {
    this.#folder = folder;
    this.#there = there;
  }

  /** Where a file will lie, `files/<year>/<month>/` of the day; undefined when it is no regular file one may read. */
  plan(source: string, day: Day): string | undefined {
    const known = this.#places.get(`${day.slice(0, 7)} ${source}`);
    if (known !== undefined) return known;
    const bytes = readRegular(source);
    if (typeof bytes === 'string') return undefined;
    const name = plainName(source);
    const folder = `files/${year(day)}/${month(day)}`;
    const digest = sha256(bytes);
    const extension = extname(name);
    const marked = `${name.slice(0, name.length - extension.length)}-${lettersFrom(digest)}${extension}`;
    const place = [name, marked].map((each) => `${folder}/${each}`).find((path) => this.#isFree(path, bytes));
    if (place === undefined) return undefined;
    this.#places.set(`${day.slice(0, 7)} ${source}`, place);
    if (!this.#there.has(place)) this.#copies.set(place, { source, size: bytes.length });
    return place;
  }

  /** Nobody bears the name, or whoever does is the same file. */
  #isFree(path: string, bytes: Uint8Array): boolean {
    const source =
      this.#copies.get(path)?.source ?? (this.#there.has(path) ? join(this.#folder, path) : undefined);
    if (source === undefined) return true;
    const other = readRegular(source, largestFile);
    return typeof other !== 'string' && sha256(other) === sha256(bytes);
  }

  /** The files as they will lie in the town's folder. */
  get facts(): FileFacts {
    return new Map([...this.#copies].map(([path, { size }]) => [path, { size }]));
  }

  /** Copies those of the places given that are not there yet; answers the place of one that cannot be. */
  write(places: ReadonlySet<string>): { readonly copied: number; readonly failed: string | undefined } {
    let copied = 0;
    for (const [path, { source }] of this.#copies) {
      if (!places.has(path)) continue;
      const bytes = readRegular(source);
      if (typeof bytes === 'string') return { copied, failed: path };
      const added = addFile(this.#folder, path, bytes);
      if (added.added) copied += 1;
      else if (!isSame(join(this.#folder, path), bytes)) return { copied, failed: path };
    }
    return { copied, failed: undefined };
  }
}

function isSame(path: string, bytes: Uint8Array): boolean {
  const there = readRegular(path);
  return typeof there !== 'string' && sha256(there) === sha256(bytes);
}
