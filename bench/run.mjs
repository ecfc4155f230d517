// `npm run bench [-- --quick] [--only PART]… [--json FILE]`: see README.md beside this file.
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { root, runNode } from '../scripts/lib.mjs';
import { bundleParts } from './bundle.mjs';
import { measureCheck } from './check.mjs';
import { measureImport } from './import.mjs';
import { measureLedger } from './ledger.mjs';
import { measureLargeFile } from './large-file.mjs';
import { measureMemory } from './memory.mjs';
import { measureMillion } from './million.mjs';
import { measureMistakes } from './mistakes.mjs';
import { measureProblems } from './problems.mjs';
import { measureStages } from './stages.mjs';
import { measureStartup } from './startup.mjs';
import { tableOf } from './table.mjs';

const meaning = `Every figure is a ratio of two things measured in turn in this one run: CPU time (user + system) of
civic against that of Node doing nothing, or of JSON.parse on the same records; wall time where a row says so. So it
hardly depends on the machine; milliseconds do, and are not printed. Medians; still, run it twice before believing a
difference of a tenth.`;

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean' },
    json: { type: 'string' },
    only: { type: 'string', multiple: true },
  },
});
const sizes = values.quick ? [1000, 10_000] : [1000, 10_000, 100_000];
const say = (text) => process.stderr.write(`bench: ${text}\n`);

async function measure(folder) {
  // A copy, so that a build started meanwhile does not change what is measured.
  for (const each of ['bin', 'dist', 'package.json'])
    cpSync(join(root, each), join(folder, each), { recursive: true });
  const program = join(folder, 'bin', 'civic.js');
  const parts = join(folder, 'parts.mjs');
  await bundleParts(parts);
  const { quick } = values;
  const measuring = {
    startup: () => measureStartup(program, quick ? 11 : 21),
    stages: () => measureStages(parts, sizes, 7, say),
    problems: () => measureProblems(parts, quick ? 10_000 : 100_000, 3, say),
    import: () => measureImport(program, folder, quick ? 10_000 : 50_000, 3, say),
    check: () => measureCheck(program, parts, folder, quick ? 1000 : 10_000, 3, say),
    mistakes: () => measureMistakes(program, parts, folder, quick ? 1000 : 10_000, 9, say),
    large: () => measureLargeFile(program, parts, folder, quick ? 10_000 : 100_000, 3, say),
    memory: () => measureMemory(program, parts, sizes, say),
    ledger: () => measureLedger(folder, quick ? 5000 : 50_000, 3, say),
  };
  // Takes minutes and much of the disk: only when it is asked for.
  const asked = { ...measuring, million: () => measureMillion(program, parts, folder, say) };
  const rows = [];
  for (const part of values.only ?? Object.keys(measuring)) {
    if (!Object.hasOwn(asked, part))
      throw new Error(`there is no part ${part}, but ${Object.keys(asked).join(', ')}`);
    say(part);
    rows.push(...(await asked[part]()));
  }
  return rows;
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
