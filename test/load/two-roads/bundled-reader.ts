/** The reader as it is, without its fast road, or with a mistake in it: the same source, bundled with one file changed. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import type { Plugin } from 'esbuild';
import type { DiagnosticList } from '../../../src/load/diagnostic-list.ts';
import type { createLocator, readDocument, readEntries } from '../../../src/load/read-yaml.ts';
import type { cleanText } from '../../../src/load/source-text.ts';
import type { readBlock } from '../../../src/load/yaml/read-block.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

const parts = `
  export { DiagnosticList } from './src/load/diagnostic-list.ts';
  export { cleanText } from './src/load/source-text.ts';
  export { createLocator, readDocument, readEntries } from './src/load/read-yaml.ts';
  export { readBlock } from './src/load/yaml/read-block.ts';
`;

/** What is tested of the reader. */
export interface Reader {
  readonly DiagnosticList: typeof DiagnosticList;
  readonly cleanText: typeof cleanText;
  readonly readDocument: typeof readDocument;
  readonly readEntries: typeof readEntries;
  readonly readBlock: typeof readBlock;
  readonly createLocator: typeof createLocator;
}

/** A file of `src/load/yaml/`, and what takes the place of what in it. */
export interface Change {
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

/** Every entry is left to `yaml`: the oracle. */
export const noFastRoad: Change = {
  file: 'read-block.ts',
  from: 'if (lines.column !== 0) return undefined;',
  to: 'if (start >= 0) return undefined;',
};

function changing({ file, from, to }: Change): Plugin {
  return {
    name: 'change',
    setup(esbuild) {
      esbuild.onLoad(
        { filter: new RegExp(`[\\\\/]load[\\\\/]yaml[\\\\/]${file.replace('.', '\\.')}$`) },
        ({ path }) => {
          const source = readFileSync(path, 'utf8');
          const changed = source.replace(from, () => to);
          if (changed === source) throw new Error(`${file} does not contain ${from}`);
          return { contents: changed, loader: 'ts' };
        },
      );
    },
  };
}

export async function bundleReader(change?: Change): Promise<Reader> {
  const folder = mkdtempSync(join(tmpdir(), 'civic-reader-'));
  try {
    const outfile = join(folder, 'reader.mjs');
    await build({
      absWorkingDir: root,
      stdin: { contents: parts, resolveDir: root },
      plugins: change === undefined ? [] : [changing(change)],
      outfile,
      bundle: true,
      format: 'esm',
      platform: 'node',
      target: 'node20',
      banner: { js: "import{createRequire as r}from'node:module';const require=r(import.meta.url);" },
      logLevel: 'warning',
    });
    return (await import(pathToFileURL(outfile).href)) as Reader;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
