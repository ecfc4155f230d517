// Shared by the scripts in this folder. Plain Node, no shell: everything here must also work on Windows.
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** What a bundle of CommonJS packages needs in an ES module: their `require('node:…')` has to work. */
export const requireBanner =
  "import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);";

/** The JavaScript file behind a package's command, so that it can be run by this very Node. */
export function toolPath(packageName, command = packageName) {
  const folder = join(root, 'node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : bin[command]);
}

/** Runs a JavaScript file with this Node in the repository's root; answers its exit code. */
export function runNode(file, args = [], env = {}) {
  const result = spawnSync(process.execPath, [file, ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  if (result.error) throw result.error;
  return result.status ?? 1;
}

/** Runs npm and answers its result with text output. */
export function runNpm(args, { cwd, env, timeout }) {
  const besideNode = join(dirname(process.execPath), 'node_modules', 'npm', 'bin', 'npm-cli.js');
  const cli = process.env.npm_execpath ?? (existsSync(besideNode) ? besideNode : undefined);
  const options = { cwd, env, timeout, encoding: 'utf8' };
  if (cli !== undefined) return spawnSync(process.execPath, [cli, ...args], options);
  const windows = process.platform === 'win32';
  return spawnSync(windows ? 'npm.cmd' : 'npm', windows ? args.map((arg) => `"${arg}"`) : args, {
    ...options,
    shell: windows,
  });
}

/** Bundles one TypeScript file and imports the result. */
export async function importBundled(entry) {
  const folder = mkdtempSync(join(tmpdir(), 'civic-build-'));
  try {
    const outfile = join(folder, 'module.mjs');
    await build({
      absWorkingDir: root,
      entryPoints: [entry],
      outfile,
      bundle: true,
      format: 'esm',
      platform: 'node',
      target: 'node20',
      banner: { js: requireBanner },
      logLevel: 'warning',
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Folders of the packages whose code is in the outputs of an esbuild run (one package may be there in two versions). */
export function packagesIn(metafile) {
  const folders = new Set();
  for (const output of Object.values(metafile.outputs)) {
    for (const path of Object.keys(output.inputs)) {
      const folder = /^.*node_modules\/(@[^/]+\/)?[^/]+/.exec(path)?.[0];
      if (folder !== undefined) folders.add(folder);
    }
  }
  return [...folders];
}

const readText = (path) => readFileSync(path, 'utf8').replaceAll('\r\n', '\n').trim();

/** Some packages have their licence only as the last section of their readme. */
function licenceInReadme(folder) {
  const readme = readdirSync(join(root, folder)).find((entry) => /^readme/i.test(entry));
  return readme && /^#+ licen[cs]e[\s\S]*/im.exec(readText(join(root, folder, readme)))?.[0];
}

/** A few come without it, though their licence wants to travel: those lie here, taken from where they are developed. */
function licenceKeptHere(name) {
  const file = join(root, 'scripts/licences', `${name}.txt`);
  return existsSync(file) ? readText(file) : undefined;
}

/** One text with the licences of the packages in the given folders. */
export function licenceText(folders) {
  const parts = new Map();
  for (const folder of folders) {
    const { name, version, license } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
    const file = readdirSync(join(root, folder)).find((entry) => /^licen[cs]e/i.test(entry));
    const text =
      file === undefined
        ? (licenceInReadme(folder) ?? licenceKeptHere(name))
        : readText(join(root, folder, file));
    if (text === undefined) throw new Error(`the bundled package ${name} comes without its licence`);
    parts.set(`${name} ${version}`, `${name} ${version} (${license})\n\n${text}\n`);
  }
  const sorted = [...parts.keys()].sort().map((key) => parts.get(key));
  return `civic contains code of these packages.\n\n${sorted.join(`\n${'-'.repeat(80)}\n\n`)}`;
}

/** Writes a file only when its text differs, so that watchers stay calm. */
export function writeIfChanged(file, text) {
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return;
  writeFileSync(file, text);
}

/** Whether the given module is the one that was started. */
export function isMain(meta) {
  return process.argv[1] !== undefined && meta.url === pathToFileURL(realpathSync(process.argv[1])).href;
}
