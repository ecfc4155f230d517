// What outside tools say of civic: spreadsheets that open its workbooks, disks that are full or have no hard links.
// Each is used where it is; what is not there is named and its tests are skipped. CIVIC_OUTSIDE_INSTALL=1 lets it
// install the missing ones first, as root on a Debian-like machine and for three minutes at most. The Open XML SDK is a
// package of npm and fetched aside, if it can be had; CIVIC_OOXML_VALIDATOR=FILE names one that is there.
// CIVIC_OUTSIDE_REPORT=FILE also writes vitest's results to that file, as JSON.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fetchValidator } from './fetch-validator.mjs';
import { importBundled, root, runNode, toolPath } from './lib.mjs';

const packages = {
  'python3 with openpyxl': ['python3', 'python3-openpyxl'],
  LibreOffice: ['libreoffice-calc'],
  'a FAT disk': ['dosfstools'],
};
const longest = 3 * 60 * 1000;

const { lookForTools } = await importBundled('test/outside/tools.ts');
const isMissing = ([, tool]) => 'why' in tool;

/** Installs packages one after the other, those that are small first, until the time is up. */
function install(names) {
  const end = performance.now() + longest;
  const apt = (...args) => {
    const timeout = Math.floor(end - performance.now());
    if (timeout <= 0) return false;
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const { status } = spawnSync('apt-get', ['-q', ...args], {
      env,
      timeout,
      killSignal: 'SIGTERM',
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    return status === 0;
  };
  if (!apt('update')) console.log('The list of packages could not be updated; trying with the old one.');
  for (const list of names) {
    const done = apt('install', '-y', '--no-install-recommends', ...list);
    console.log(`${done ? 'installed' : 'could not install'}: ${list.join(' ')}`);
  }
}

// Read by test/outside/tools.ts, here and in the tests.
process.env.CIVIC_OOXML_VALIDATOR ??= fetchValidator() ?? '';
let tools = lookForTools();
const wanted = Object.entries(packages)
  .filter(([name]) => tools.some((tool) => tool[0] === name && isMissing(tool)))
  .map(([, list]) => list)
  .sort((a, b) => Number(a.includes('libreoffice-calc')) - Number(b.includes('libreoffice-calc')));
const mayInstall =
  process.env.CIVIC_OUTSIDE_INSTALL === '1' && process.getuid?.() === 0 && existsSync('/etc/debian_version');
if (wanted.length > 0 && mayInstall) {
  install(wanted);
  tools = lookForTools();
}
for (const [name, tool] of tools) console.log(`${name}: ${'why' in tool ? tool.why : 'found'}`);

const folder = mkdtempSync(join(tmpdir(), 'civic-outside-'));
try {
  const report = process.env.CIVIC_OUTSIDE_REPORT ?? join(folder, 'tests.json');
  const args = ['run', '--config', join(root, 'vitest.outside.config.ts')];
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const code =
    runNode(join(root, 'scripts', 'generate.mjs')) || runNode(toolPath('vitest'), [...args, ...reporters]);
  const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync(report, 'utf8'));
  const reasons = tools.filter(isMissing).map(([, tool]) => tool.why);
  const why = reasons.length > 0 ? ` (${reasons.join(', ')})` : '';
  console.log(
    `outside: ${numPassedTests} passed, ${numFailedTests} failed, skipped: ${numPendingTests}${why}`,
  );
  process.exitCode = code;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
