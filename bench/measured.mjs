// Runs Node as a process of its own and says what it used.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from '../scripts/lib.mjs';

const preload = fileURLToPath(new URL('usage.cjs', import.meta.url));

/** Runs `node ...args`; answers CPU (user + system, ms), peak memory (MB) and what it printed. Nothing is kept unless `env` says where; `ends`: its exit code. */
export function runMeasured(args, env = { CIVIC_CACHE: 'off' }, ends = 0) {
  const folder = mkdtempSync(join(tmpdir(), 'civic-bench-'));
  const usage = join(folder, 'usage.json');
  try {
    const { status, stdout, stderr, error } = spawnSync(process.execPath, ['-r', preload, ...args], {
      cwd: root,
      env: { ...process.env, ...env, NODE_OPTIONS: '', CIVIC_BENCH_USAGE: usage },
      encoding: 'utf8',
      maxBuffer: 1 << 30,
    });
    if (error) throw error;
    if (status !== ends) throw new Error(`node ${args.join(' ')} ended with ${String(status)}: ${stderr}`);
    return { ...JSON.parse(readFileSync(usage, 'utf8')), stdout };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
