/**
 * What is wrong in a town, without what is right in it. As long as no file of the folder is another, the answer is that of
 * the last time: it is kept in the user's cache, never in the town's folder, one for each town.
 */
import { join } from 'node:path';
import { keep, readKept } from '../disk/cache.ts';
import { changedSince, contentsDigest, listingDigest } from '../disk/folder-digest.ts';
import { realFolder } from '../disk/look-at-file.ts';
import { sha256 } from '../disk/sha256.ts';
import { cacheFolder } from '../disk/user-folders.ts';
import { packDiagnostics, unpackDiagnostics } from '../load/kept-diagnostics.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { holdListed, isYaml, listFolder } from './held-folder.ts';
import type { HeldFolder, ListedFolder } from './held-folder.ts';
import type { Call, Io } from './io.ts';
import type { Looked } from './reports/diagnostics-source.ts';

/** Where the answer of a town is kept; undefined where nothing can be, or where civic may be another tomorrow. */
function placeOf({ build, env, platform }: Io, folder: string) {
  const cache = cacheFolder(env, platform);
  if (build === undefined || cache === undefined) return undefined;
  return { build, folder: join(cache, 'checked'), name: sha256(realFolder(folder)).slice(0, 32) };
}

/** What reads and understands is loaded only when there is something to be read. */
async function load(call: Call, held: HeldFolder): Promise<Looked> {
  const { loadHeld } = await import('./read-town.ts');
  return loadHeld(call, held, { checkOnly: true });
}

/** What was said of a folder, said again. */
function again({ folder, found }: ListedFolder, diagnostics: readonly Diagnostic[]): Looked {
  const unread = new Set(
    diagnostics.filter(({ code }) => code === 'unreadable-file').map(({ at }) => at.file),
  );
  const files = found.files.filter((file) => isYaml(file) && !unread.has(file.path));
  return { folder, files, diagnostics };
}

/** Undefined after saying that there is no town. */
export async function lookAtTown(call: Call): Promise<Looked | undefined> {
  const moment = call.io.now().getTime();
  const listed = listFolder(call);
  if (listed === undefined) return undefined;
  const { folder, found } = listed;
  const place = placeOf(call.io, folder);
  if (place === undefined) return load(call, holdListed(listed));

  const bytes = readKept(place.folder, place.name);
  const kept = bytes === undefined ? undefined : unpackDiagnostics(bytes);
  // Where nothing is kept, the disk is not asked about files before they are opened.
  if (kept !== undefined) {
    const isSame = kept.listing === listingDigest(found, place.build);
    if (isSame && !changedSince(found, kept.moment)) return again(listed, kept.diagnostics);
  }

  const held = holdListed(listed);
  const listing = listingDigest(found, place.build);
  const contents = contentsDigest(found, held.files, place.build);
  const { diagnostics } = kept?.contents === contents ? kept : await load(call, held);
  keep(place.folder, place.name, packDiagnostics({ listing, moment, contents, diagnostics }));
  return { folder, files: held.files, diagnostics };
}
