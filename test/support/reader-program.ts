/** Builds the program that reads files in a process of its own, once for all tests: it cannot run from its sources. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { TestProject } from 'vitest/node';

const root = fileURLToPath(new URL('../../', import.meta.url));

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where that program lies. */
    readerProgram: string;
  }
}

/** Builds it into a folder, under the name by which civic looks for it, and answers its path. */
export async function buildReader(folder: string): Promise<string> {
  const outfile = join(folder, 'read-book.js');
  await build({
    absWorkingDir: root,
    entryPoints: ['src/cli/reading/child.ts'],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    banner: { js: "import{createRequire as r}from'node:module';const require=r(import.meta.url);" },
    logLevel: 'warning',
  });
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  return outfile;
}

export default async function setup({ provide }: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'civic-reader-'));
  provide('readerProgram', await buildReader(folder));
  return () => rmSync(folder, { recursive: true, force: true });
}
