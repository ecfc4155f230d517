// `npm run bench [-- --quick] [-- --json FILE]`: see README.md beside this file.
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { root, runNode } from '../scripts/lib.mjs';
import { bundleParts } from './bundle.mjs';
import { measureImport } from './import.mjs';
import { measureLedger } from './ledger.mjs';
import { measureMemory } from './memory.mjs';
import { measureProblems } from './problems.mjs';
import { measureStages } from './stages.mjs';
import { measureStartup } from './startup.mjs';
import { tableOf } from './table.mjs';

const meaning = `Every figure is a ratio of two things measured in turn in this one run: CPU time (user + system) of
civic against that of Node doing nothing, or of JSON.parse on the same records; wall time where a row says so. So it
hardly depends on the machine; milliseconds do, and are not printed. Medians; still, run it twice before believing a
difference of a tenth.`;

const { values } = parseArgs({ options: { quick: { type: 'boolean' }, json: { type: 'string' } } });
const sizes = values.quick ? [1000, 10_000] : [1000, 10_000, 100_000];
const say = (text) => process.stderr.write(`bench: ${text}\n`);

async function measure(folder) {
  // A copy, so that a build started meanwhile does not change what is measured.
  for (const each of ['bin', 'dist', 'package.json'])
    cpSync(join(root, each), join(folder, each), { recursive: true });
  const program = join(folder, 'bin', 'civic.js');
  const parts = join(folder, 'parts.mjs');
  await bundleParts(parts);
  say('start-up');
  const startup = measureStartup(program, values.quick ? 11 : 21);
  const stages = measureStages(parts, sizes, 3, say);
  const problems = measureProblems(parts, values.quick ? 10_000 : 100_000, 3, say);
  const imported = measureImport(program, folder, values.quick ? 10_000 : 50_000, 3, say);
  const memory = await measureMemory(program, parts, sizes, say);
  const ledger = await measureLedger(folder, values.quick ? 5000 : 50_000, 3, say);
  return [...startup, ...stages, ...problems, ...imported, ...memory, ...ledger];
}

if (runNode('scripts/build.mjs') === 0) {
  const folder = mkdtempSync(join(tmpdir(), 'civic-bench-'));
  try {
    const rows = await measure(folder);
    console.log(`\n${tableOf(rows)}\n\n${meaning}`);
    if (values.json !== undefined)
      writeFileSync(resolve(values.json), `${JSON.stringify({ node: process.version, rows }, null, 2)}\n`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
} else process.exitCode = 1;
