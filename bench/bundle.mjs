// The parts of civic that are timed, in one bundle as the shipped program is.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { requireBanner, root } from '../scripts/lib.mjs';

const parts = `
  export { assess } from './src/assess/assess.ts';
  export { basisOf } from './src/assess/basis.ts';
  export { groupProblems } from './src/assess/choose-problems.ts';
  export { DiagnosticList } from './src/load/diagnostic-list.ts';
  export { decode } from './src/load/files.ts';
  export { loadTown } from './src/load/load-town.ts';
  export { readEntries } from './src/load/read-yaml.ts';
  export { optimiseLate } from './src/cli/start/optimise-late.ts';
  export { recordKinds } from './src/records/index.ts';
  export { revivePack } from './src/load/revive-pack.ts';
  export { handedIn } from 'bench:replay';
`;

/**
 * Takes the place of the YAML reader where records are loaded: entries that were handed in by the path of their file
 * come out, whatever its text says. Everything after the reader runs as it is, and can be timed without it.
 */
const replay = `
  export const handedIn = new Map();
  export const readPieces = (pieces) => handedIn.get(pieces.at(0, 1).path);
`;

const replayPlugin = {
  name: 'replay',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^bench:replay$/ }, () => ({ path: 'replay', namespace: 'bench' }));
    onResolve({ filter: /\/read-yaml\.ts$/ }, ({ importer }) =>
      /[\\/]read-record-file\.ts$/.test(importer) ? { path: 'replay', namespace: 'bench' } : undefined,
    );
    onLoad({ filter: /^replay$/, namespace: 'bench' }, () => ({ contents: replay }));
  },
};

/** Bundles a module given as text into a file, as the shipped program is bundled. */
export async function bundleText(contents, plugin, outfile) {
  await build({
    absWorkingDir: root,
    stdin: { contents, resolveDir: root },
    plugins: [plugin],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    minifySyntax: true,
    minifyWhitespace: true,
    banner: { js: requireBanner },
    logLevel: 'warning',
  });
}

/** Bundles the parts into a file, once for a whole run: every process must time the same program. */
export async function bundleParts(outfile) {
  await bundleText(parts, replayPlugin, outfile);
}

/** The bundled parts, and the built-in pack, compiled, from the copy of the build beside them. */
export async function importParts(file) {
  const loaded = await import(pathToFileURL(file).href);
  const json = readFileSync(join(dirname(file), 'dist/packs/county-2022.json'), 'utf8');
  return { ...loaded, system: loaded.revivePack(JSON.parse(json)) };
}
