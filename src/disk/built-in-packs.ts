import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { DiskError } from './disk-error.ts';
import { readFiles } from './read-files.ts';
import type { ReadFile } from './read-files.ts';
import { walkFolder } from './walk-folder.ts';

/** A pack that ships with civic: compiled beside the program, or, run from its sources, as the files it is made of. */
export type BuiltInPack = { readonly json: string } | { readonly files: readonly ReadFile[] };

const compiled = fileURLToPath(new URL('packs/', import.meta.url));
const sources = fileURLToPath(new URL('../../indicators/', import.meta.url));

/** Ids of the packs that ship with civic. */
export function builtInPacks(): readonly string[] {
  const isBuilt = existsSync(compiled);
  const names = readdirSync(isBuilt ? compiled : sources, { withFileTypes: true });
  return isBuilt
    ? names.map(({ name }) => name.replace(/\.json$/, '')).sort()
    : names
        .map(({ name }) => name)
        .filter((name) => existsSync(`${sources}${name}/pack.yaml`))
        .sort();
}

/** A pack by its id, which must be one of `builtInPacks`. */
export function readBuiltInPack(id: string): BuiltInPack {
  try {
    if (existsSync(compiled)) return { json: readFileSync(`${compiled}${id}.json`, 'utf8') };
  } catch (error) {
    throw new DiskError(`${compiled}${id}.json`, error);
  }
  const found = walkFolder(`${sources}${id}`).files.filter((file) => /\.ya?ml$/.test(file.path));
  return { files: readFiles(found).files };
}
