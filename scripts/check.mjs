// Everything that must hold before a change lands, in the order in which it fails fastest. Stops at the first failure.
// CIVIC_TEST_REPORT=FILE also writes vitest's results to that file, as JSON.
import { performance } from 'node:perf_hooks';
import { join } from 'node:path';
import { root, runNode, toolPath } from './lib.mjs';

const script = (name) => [join(root, 'scripts', `${name}.mjs`)];
const report = process.env.CIVIC_TEST_REPORT;
const reporters = report ? ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`] : [];

const steps = [
  ['format', [toolPath('prettier'), '--check', '--log-level', 'warn', '.']],
  ['generate', script('generate')],
  ['lint', [toolPath('eslint'), '--max-warnings', '0', '.']],
  ['types', [toolPath('typescript', 'tsc'), '-p', 'tsconfig.json']],
  ['types of the pure folders', [toolPath('typescript', 'tsc'), '-p', 'tsconfig.core.json']],
  [
    'architecture',
    [toolPath('dependency-cruiser', 'depcruise'), 'src', '--config', '.dependency-cruiser.cjs'],
  ],
  ['unused', [toolPath('knip'), '--no-config-hints']],
  ['tests', [toolPath('vitest'), 'run', ...reporters]],
  ['build', script('build')],
  ['publint', [toolPath('publint'), '--strict']],
  ['smoke', script('smoke')],
];

const seconds = (since) => ((performance.now() - since) / 1000).toFixed(1);
const start = performance.now();
for (const [name, [file, ...args]] of steps) {
  const began = performance.now();
  const code = runNode(file, args);
  if (code !== 0) {
    console.error(`✗ ${name} failed (exit ${code}) after ${seconds(began)} s`);
    process.exitCode = 1;
    break;
  }
  console.log(`✓ ${name} ${seconds(began)} s`);
}
console.log(`${process.exitCode ? 'stopped' : 'all done'} after ${seconds(start)} s`);
