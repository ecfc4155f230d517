/** The program as it ships, in a folder of the test's own: for what only a process of its own can show. */
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { buildReader } from '../support/reader-program.ts';
import { compilePack } from '../../src/load/compile-pack.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

export interface Ended {
  readonly code: number | undefined;
  readonly signal: string | undefined;
  readonly out: string;
  readonly err: string;
}

type Env = Readonly<Record<string, string>>;

export interface Bundle {
  /** The program, for a shell to run by `node`. */
  readonly main: string;
  /** `civic …` in a process of its own; `preload` is code that runs before it. */
  run(argv: readonly string[], env?: Env, preload?: string): Promise<Ended>;
  /** Several commands in one process: what each of them answers. */
  runAll(commands: readonly (readonly string[])[], env: Env): Promise<unknown>;
  remove(): void;
}

/** What `runAll` runs: the same world as the process, but for what is printed. */
const several = `
const { run } = await import(process.argv[1]);
const answers = [];
for (const argv of JSON.parse(process.argv[2])) {
  const said = { out: '', err: '' };
  const sink = (name) => ({ isTTY: false, write: (text) => void (said[name] += text) });
  const { env, platform } = process;
  const world = { argv, env, platform, cwd: process.cwd(), now: () => new Date() };
  answers.push({ code: await run({ ...world, stdout: sink('out'), stderr: sink('err') }), ...said });
}
process.stdout.write(JSON.stringify(answers));
`;

function nodeRuns(args: readonly string[], env: Env): Promise<Ended> {
  const { PATH = '', SystemRoot = '' } = process.env;
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      args,
      { env: { PATH, SystemRoot, ...env }, maxBuffer: 2 ** 26 },
      (error, out, err) =>
        resolve({
          code: error === null ? 0 : typeof error.code === 'number' ? error.code : undefined,
          signal: error?.signal ?? undefined,
          out,
          err,
        }),
    );
  });
}

export async function bundleProgram(): Promise<Bundle> {
  const folder = mkdtempSync(join(tmpdir(), 'civic-program-'));
  const banner =
    "import{createRequire as r}from'node:module';const require=r(import.meta.url);process.env.CIVIC_VERSION='test';";
  await build({
    absWorkingDir: root,
    entryPoints: ['src/cli/main.ts', 'src/cli/run.ts'],
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    chunkNames: '[name]-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    // Only workbooks and questions want them, and no test of processes draws one or is asked one.
    external: ['exceljs', 'jszip', 'inquirer', 'pinyin-pro'],
    target: 'node20',
    banner: { js: banner },
    logLevel: 'warning',
  });
  await buildReader(folder);
  const pack = join(root, 'indicators/county-2022');
  const names = readdirSync(pack).filter((name) => name.endsWith('.yaml'));
  const compiled = compilePack(
    names.map((name) => ({ path: name, text: readFileSync(join(pack, name), 'utf8') })),
  );
  if ('diagnostics' in compiled) throw new Error(JSON.stringify(compiled.diagnostics));
  mkdirSync(join(folder, 'packs'));
  writeFileSync(join(folder, 'packs/county-2022.json'), compiled.json);
  return {
    main: join(folder, 'main.mjs'),
    run: (argv, env = {}, preload = '') => {
      const before = preload === '' ? [] : [`--import=data:text/javascript,${encodeURIComponent(preload)}`];
      return nodeRuns([...before, join(folder, 'main.mjs'), ...argv], env);
    },
    runAll: async (commands, env) => {
      const module = pathToFileURL(join(folder, 'run.mjs')).href;
      const { out, err } = await nodeRuns(
        ['--input-type=module', '-e', several, module, JSON.stringify(commands)],
        env,
      );
      if (out === '') throw new Error(err);
      return JSON.parse(out) as unknown;
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
