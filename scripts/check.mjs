// Everything that must hold before a change lands, in the order in which it fails fastest. Stops at the first failure.
// CIVIC_TEST_REPORT=FILE also writes vitest's results to that file, as JSON.
import { performance } from 'node:perf_hooks';
import { join } from 'node:path';
import { root, toolPath } from './lib.mjs';
import { startNode } from './start-node.mjs';

const script = (name) => [join(root, 'scripts', `${name}.mjs`)];
const report = process.env.CIVIC_TEST_REPORT;
const reporters = report ? ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`] : [];

/** One stage after the other; in a stage, rows of steps side by side. */
const stages = [
  [[['generate', script('generate')]]],
  [
    // As long as all the others beside it: none of them uses a second processor.
    [['lint', [toolPath('eslint'), '--max-warnings', '0', '.']]],
    [
      ['format', [toolPath('prettier'), '--check', '--log-level', 'warn', '.']],
      ['types', [toolPath('typescript', 'tsc'), '-p', 'tsconfig.json']],
      ['types of the pure folders', [toolPath('typescript', 'tsc'), '-p', 'tsconfig.core.json']],
      [
        'architecture',
        [toolPath('dependency-cruiser', 'depcruise'), 'src', '--config', '.dependency-cruiser.cjs'],
      ],
      ['unused', [toolPath('knip'), '--no-config-hints']],
    ],
  ],
  [[['tests', [toolPath('vitest'), 'run', ...reporters]]]],
  [
    [
      ['build', script('build')],
      ['publint', [toolPath('publint'), '--strict']],
      ['smoke', script('smoke')],
    ],
  ],
];

const seconds = (since) => ((performance.now() - since) / 1000).toFixed(1);
const start = performance.now();

/** Runs the steps of a row until one fails; answers whether none did. `aside`: what they say is shown when they end. */
async function runRow(row, aside, ended) {
  for (const [name, [file, ...args]] of row) {
    if (ended.aborted) return false;
    const began = performance.now();
    const { code, said } = await startNode(file, args, { aside, ended });
    if (ended.aborted) return false;
    process.stdout.write(said);
    if (code !== 0) {
      console.error(`✗ ${name} failed (exit ${code}) after ${seconds(began)} s`);
      return false;
    }
    console.log(`✓ ${name} ${seconds(began)} s`);
  }
  return true;
}

/** Runs the rows of a stage side by side; the first failure ends all of them. */
async function runStage(rows) {
  const ending = new AbortController();
  const results = await Promise.all(
    rows.map(async (row) => {
      const held = await runRow(row, rows.length > 1, ending.signal);
      if (!held) ending.abort();
      return held;
    }),
  );
  return results.every(Boolean);
}

for (const stage of stages) {
  if (await runStage(stage)) continue;
  process.exitCode = 1;
  break;
}
console.log(`${process.exitCode ? 'stopped' : 'all done'} after ${seconds(start)} s`);
