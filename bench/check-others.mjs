// Other linters, each as somebody would call it over all records of the town it stands in; found or fetched when asked.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from '../scripts/lib.mjs';
import { schemaFolder } from './check-schemas.mjs';

const all = 'records/**/*.yaml';
const script = fileURLToPath(new URL('check.py', import.meta.url));
const packages = { '@stoplight/spectral-cli': '6.16.3', 'ajv-cli': '5.0.0' };

/** Where npm puts the linters, outside what civic depends on; undefined when they cannot be had. */
function fetchPackages() {
  const prefix = join(root, 'node_modules/.cache/bench-linters');
  const wanted = Object.entries(packages);
  if (wanted.every(([name]) => existsSync(join(prefix, 'node_modules', name)))) return prefix;
  mkdirSync(prefix, { recursive: true });
  const names = wanted.map(([name, version]) => `${name}@${version}`);
  const flags = ['--ignore-scripts', '--no-audit', '--no-fund', '--no-save', '--prefix', prefix];
  const { status } = spawnSync('npm', ['install', ...flags, ...names], { stdio: 'ignore', timeout: 180_000 });
  return status === 0 ? prefix : undefined;
}

const has = (python, module) => spawnSync(python, ['-c', `import ${module}`]).status === 0;

/** The linters there are: the commands of each, and how often it is worth being run; names those there are not. */
export function findLinters(python, say) {
  const prefix = fetchPackages();
  const bin = (name) => [process.execPath, join(prefix ?? '', 'node_modules/.bin', name)];
  const linters = [
    {
      name: 'spectral',
      there: prefix !== undefined,
      commands: [[...bin('spectral'), 'lint', all, '-r', 'spectral.json']],
      atMost: 1,
      // It takes minutes.
      once: true,
    },
    {
      name: 'yamllint + jsonschema',
      there: has(python, 'yamllint, yaml, jsonschema'),
      commands: [
        [python, '-m', 'yamllint', '-d', '{rules: {key-duplicates: enable}}', 'records'],
        [python, script, schemaFolder],
      ],
      atMost: 1,
    },
    {
      name: 'ajv-cli',
      there: prefix !== undefined,
      commands: [[...bin('ajv'), 'validate', '--strict=false', '-s', 'ajv.json', '-d', all]],
      atMost: 0.5,
    },
  ];
  for (const { name, there } of linters)
    if (!there) say(`check: left out, there is no ${name} and it could not be fetched`);
  return linters.filter(({ there }) => there);
}
