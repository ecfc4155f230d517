// Peak memory of the whole command on a town-year on disk, in a process of its own.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importParts } from './bundle.mjs';
import { runMeasured } from './measured.mjs';
import { makeTownYear, writeTownYear } from './town-year.mjs';

/** Rows of the table: resident memory against that of an empty Node, and how it grows. */
export async function measureMemory(program, file, sizes, say) {
  const { system } = await importParts(file);
  const nothing = runMeasured(['-e', '0']).rss;
  const peaks = sizes.map((size) => {
    say(`memory at ${String(size)} records`);
    const folder = mkdtempSync(join(tmpdir(), 'civic-bench-'));
    try {
      writeTownYear(makeTownYear(size, system), folder);
      const asked = ['--on', '2022-12-31', '--fail-on', 'none', '--format', 'json'];
      return { size, rss: runMeasured([program, 'assess', '-C', folder, ...asked]).rss };
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
  return peaks.flatMap(({ size, rss }, i) => {
    const part = `${String(size / 1000)}k records`;
    const row = {
      part,
      what: `peak memory of assess: ${String(Math.round(rss))} MB`,
      value: rss / nothing,
      of: '× node -e 0',
    };
    const before = peaks[i - 1];
    if (before === undefined) return [row];
    const grown = {
      part,
      what: 'peak memory, growth',
      value: rss / before.rss,
      of: `× for ${String(size / before.size)} ×`,
    };
    return [row, grown];
  });
}
