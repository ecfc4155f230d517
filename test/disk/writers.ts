/** Starts `writer.ts` as processes. */
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { WriterJob } from './writer.ts';

export interface Writer {
  readonly child: ChildProcess;
  /** The lines it acknowledged, whole ones only, and how it ended. */
  readonly ended: Promise<{
    readonly lines: readonly string[];
    readonly code: number | null;
    readonly signal: string | null;
    readonly err: string;
  }>;
}

export interface Writers {
  start(job: WriterJob): Writer;
  remove(): void;
}

export async function bundleWriter(): Promise<Writers> {
  const folder = mkdtempSync(join(tmpdir(), 'civic-writer-'));
  const outfile = join(folder, 'writer.mjs');
  await build({
    entryPoints: [fileURLToPath(new URL('writer.ts', import.meta.url))],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    logLevel: 'warning',
  });
  return {
    start: (job) => {
      const child = spawn(process.execPath, [outfile, JSON.stringify(job)], {
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      const said = { out: '', err: '' };
      child.stdout.setEncoding('utf8').on('data', (text: string) => void (said.out += text));
      child.stderr.setEncoding('utf8').on('data', (text: string) => void (said.err += text));
      const ended: Writer['ended'] = new Promise((resolve) => {
        child.on('close', (code, signal) => {
          // What stands after the last line break was cut off.
          resolve({ lines: said.out.split('\n').slice(0, -1), code, signal, err: said.err });
        });
      });
      return { child, ended };
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
