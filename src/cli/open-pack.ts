import { builtInPacks, readBuiltInPack } from '../disk/built-in-packs.ts';
import type { ReadFile } from '../disk/read-files.ts';
import type { System } from '../checks/system.ts';
import { packNamed } from '../load/pack-named.ts';
import { revivePack } from '../load/revive-pack.ts';
import type { Diagnostic } from '../model/diagnostic.ts';

export interface OpenedPack {
  readonly system: System | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** A pack of the town's own: a folder inside the town's. */
async function ownPack(folder: string, files: readonly ReadFile[]): Promise<OpenedPack> {
  const { loadSystem } = await import('../load/load-system.ts');
  const prefix = `${folder}/`;
  const own = files
    .filter((file) => file.path.startsWith(prefix))
    .map(({ path, bytes }) => ({ path: path.slice(prefix.length), bytes }));
  const { system, diagnostics } = loadSystem(own);
  return {
    system,
    diagnostics: diagnostics.map((each) => ({ ...each, at: { ...each.at, file: prefix + each.at.file } })),
  };
}

const opened = new Map<string, Promise<OpenedPack>>();

/** A pack that ships with civic. It does not change while civic runs: whoever asks again gets the same. */
export function builtIn(id: string): Promise<OpenedPack> {
  const known = opened.get(id) ?? openBuiltIn(id);
  opened.set(id, known);
  return known;
}

async function openBuiltIn(id: string): Promise<OpenedPack> {
  const pack = readBuiltInPack(id);
  if ('json' in pack) return { system: revivePack(JSON.parse(pack.json)), diagnostics: [] };
  const { loadSystem } = await import('../load/load-system.ts');
  return loadSystem(pack.files);
}

/** The newest pack that ships with civic. */
export function newestPack(): Promise<OpenedPack> {
  const id = builtInPacks().at(-1);
  if (id === undefined) throw new Error('civic ships without any pack');
  return builtIn(id);
}

async function named(files: readonly ReadFile[]): Promise<OpenedPack> {
  const written = packNamed(files);
  if (written !== undefined && 'folder' in written) return ownPack(written.folder, files);
  const id = builtInPacks().find((each) => each === written?.id);
  return id === undefined ? newestPack() : builtIn(id);
}

/**
 * The pack a town names, with what the town adds to it. A built-in one that does not exist is answered by the newest:
 * loading the town reports it.
 */
export async function openPack(files: readonly ReadFile[]): Promise<OpenedPack> {
  const opened = await named(files);
  const own = files.filter(({ path }) => path.startsWith('own/') || path === 'ledgers.yaml');
  if (opened.system === undefined || own.length === 0) return opened;
  const { extendSystem } = await import('../load/pack/extend-system.ts');
  const { system, diagnostics } = extendSystem(opened.system, own);
  return { system, diagnostics: [...opened.diagnostics, ...diagnostics] };
}
