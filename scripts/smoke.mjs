// Does the thing that would be published work for somebody who has nothing but Node?
// Packs it, installs it into an empty folder with an empty cache and no network, and runs it on the example town.
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { root, runNpm } from './lib.mjs';

const windows = process.platform === 'win32';
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

const work = mkdtempSync(join(tmpdir(), 'civic-smoke-'));
/** What civic keeps for the next run. */
const kept = join(work, 'kept');

function expect(condition, message) {
  if (!condition) throw new Error(message);
}

/** The caller's environment without npm's own settings, and with this Node first. */
function cleanEnvironment() {
  const env = Object.fromEntries(Object.entries(process.env).filter(([key]) => !/^npm_/i.test(key)));
  const pathKey = Object.keys(env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
  const path = `${dirname(process.execPath)}${delimiter}${env[pathKey] ?? ''}`;
  return { ...env, [pathKey]: path, CIVIC_CACHE: kept };
}

function npm(args, options) {
  const result = runNpm(args, options);
  if (result.error) throw result.error;
  expect(
    result.status === 0,
    `npm ${args[0]} ended with ${result.status}:\n${result.stdout}\n${result.stderr}`,
  );
  return result.stdout;
}

try {
  expect(existsSync(join(root, 'dist/main.js')), 'dist/ is missing: run `npm run build` first');
  const env = cleanEnvironment();
  const packed = join(work, 'packed');
  const home = join(work, 'home');
  mkdirSync(packed);
  mkdirSync(home);
  writeFileSync(join(home, 'package.json'), '{ "private": true }\n');

  const cache = join(work, 'cache');
  const [info] = Object.values(
    JSON.parse(
      npm(['pack', '--json', '--ignore-scripts', '--cache', cache, '--pack-destination', packed], {
        cwd: root,
        env,
      }),
    ),
  );
  const names = info.files.map((file) => file.path);
  for (const wanted of [
    'LICENSE',
    'package.json',
    'bin/civic.js',
    'dist/start.js',
    'dist/main.js',
    'dist/read-book.js',
    'dist/licenses.txt',
    'indicators/schema/units.json',
  ]) {
    expect(names.includes(wanted), `${wanted} is not in the package`);
  }
  const stray = names.find((name) => /^(src|test|node_modules|scripts|examples)\//.test(name));
  expect(stray === undefined, `${stray} must not be in the package`);

  const install = ['install', '--offline', '--ignore-scripts', '--no-audit', '--no-fund'];
  npm([...install, '--cache', join(work, 'empty-cache'), join(packed, info.filename)], { cwd: home, env });

  // A data repository as examples/ci/ sets it up: the lock file is written once, then CI installs what it pins.
  const data = join(work, 'data');
  mkdirSync(join(data, 'tools'), { recursive: true });
  cpSync(join(packed, info.filename), join(data, 'tools', info.filename));
  cpSync(join(root, 'examples/ci/package.json'), join(data, 'package.json'));
  const offline = [
    '--offline',
    '--no-audit',
    '--no-fund',
    '--ignore-scripts',
    '--cache',
    join(work, 'data-cache'),
  ];
  npm(['install', '--package-lock-only', ...offline], { cwd: data, env });
  npm(['ci', ...offline], { cwd: data, env });
  expect(existsSync(join(data, 'node_modules/civic/bin/civic.js')), 'npm ci did not install civic');
  const lock = readFileSync(join(data, 'package-lock.json'), 'utf8');
  expect(
    /"integrity": "sha512-/.test(lock),
    'the lock file of a data repository does not pin what is installed',
  );
  console.log('smoke: npm ci --ignore-scripts in a data repository');

  const example = join(root, 'examples/landu');
  expect(existsSync(example), 'examples/landu is missing');
  const town = join(work, 'landu');
  cpSync(example, town, { recursive: true });

  const command = join(home, 'node_modules', '.bin', windows ? 'civic.cmd' : 'civic');
  const civic = (...args) => {
    const quoted = windows ? args.map((arg) => `"${arg}"`) : args;
    const result = spawnSync(windows ? `"${command}"` : command, quoted, {
      cwd: home,
      env,
      encoding: 'utf8',
      shell: windows,
    });
    if (result.error) throw result.error;
    const shown = `civic ${args.join(' ').replaceAll(work, '…')}`;
    expect(result.status === 0, `${shown} ended with ${result.status}:\n${result.stdout}\n${result.stderr}`);
    const answer = args.includes('xlsx') ? result.stderr : result.stdout;
    expect(answer.trim() !== '', `${shown} printed nothing:\n${result.stderr}`);
    console.log(`smoke: ${shown}`);
    return result.stdout;
  };

  expect(civic('--version') === `${version}\n`, 'civic --version is not the version of package.json');
  civic('--help');
  civic('assess', '-C', town, '--on', '2022-06-30', '--fail-on', 'none');
  const checked = civic('check', '-C', town);
  const keptFiles = readdirSync(kept, { recursive: true, withFileTypes: true }).filter((each) =>
    each.isFile(),
  );
  expect(keptFiles.length > 0, 'nothing was kept for the next run');
  expect(civic('check', '-C', town) === checked, 'what was kept changed the answer');
  for (const { parentPath, name } of keptFiles) writeFileSync(join(parentPath, name), 'damaged');
  expect(civic('check', '-C', town) === checked, 'a damaged file that was kept changed the answer');
  // The bundle leaves out what exceljs never needs here: drawing a workbook shows that it left out no more.
  civic('findings', '-C', town, '--on', '2022-06-30', '--format', 'xlsx');
  const workbook = join(town, 'out', '问题清单-2022-06-30.xlsx');
  expect(
    existsSync(workbook) && readFileSync(workbook).subarray(0, 2).toString() === 'PK',
    'no workbook was written',
  );
} catch (error) {
  process.stderr.write(`smoke: ${error.message}\n`);
  process.exitCode = 1;
} finally {
  rmSync(work, { recursive: true, force: true, maxRetries: 3 });
}
