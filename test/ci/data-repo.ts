/** A town's private repository as `examples/ci/` sets it up: the example town in git, civic in a process of its own. */
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { landu } from '../cli/run-civic.ts';

export const ciFolder = fileURLToPath(new URL('../../examples/ci/', import.meta.url));
export const ciText = (name: string): string => readFileSync(join(ciFolder, name), 'utf8');

/** Shows noon of a day where the town is, whatever the machine's clock says. */
const clock = `
const Real = Date;
const now = Real.parse('2022-06-30T04:00:00Z');
globalThis.Date = class extends Real {
  constructor(...given) { given.length > 0 ? super(...given) : super(now); }
  static now() { return now; }
};
`;

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export interface DataRepo {
  readonly folder: string;
  /** A script in the shell a CI server would use; it ends at the first command that fails. */
  readonly shell: (script: string, env?: Readonly<Record<string, string>>) => Ran;
  readonly git: (...args: readonly string[]) => Ran;
  readonly edit: (file: string, from: string, to: string) => void;
  /** Back to what main holds, on a branch of this name. */
  readonly branch: (name: string) => void;
  readonly remove: () => void;
}

/** Makes one; `main` is the bundled program that `npx` and `node_modules/.bin/civic` stand for. */
export function dataRepo(main: string): DataRepo {
  const top = mkdtempSync(join(tmpdir(), 'civic-data-'));
  const folder = join(top, 'town');
  const bin = join(top, 'bin');
  cpSync(landu, folder, { recursive: true });
  for (const made of [bin, join(folder, 'node_modules/.bin'), join(folder, '.githooks'), join(top, 'home')]) {
    mkdirSync(made, { recursive: true });
  }
  const programs = {
    [join(bin, 'clock.mjs')]: clock,
    [join(folder, 'node_modules/.bin/civic')]:
      `#!/bin/sh\nexec node --import='${join(bin, 'clock.mjs')}' '${main}' "$@"\n`,
    // What npx does with a package that is installed; --no-install: it must never ask a registry.
    [join(bin, 'npx')]:
      '#!/bin/sh\n[ "$1" = --no-install ] || exit 97\nshift\nname=$1\nshift\nexec "node_modules/.bin/$name" "$@"\n',
  };
  for (const [path, text] of Object.entries(programs)) {
    writeFileSync(path, text);
    chmodSync(path, 0o755);
  }
  writeFileSync(join(folder, '.githooks/pre-commit'), ciText('pre-commit'));
  chmodSync(join(folder, '.githooks/pre-commit'), 0o755);
  writeFileSync(join(folder, '.gitignore'), ciText('gitignore'));

  const env = {
    PATH: [bin, dirname(process.execPath), process.env.PATH ?? ''].join(delimiter),
    HOME: join(top, 'home'),
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_AUTHOR_NAME: '甲',
    GIT_AUTHOR_EMAIL: 'a@example.invalid',
    GIT_COMMITTER_NAME: '甲',
    GIT_COMMITTER_EMAIL: 'a@example.invalid',
  };
  const run = (
    command: string,
    args: readonly string[],
    more: Readonly<Record<string, string>> = {},
  ): Ran => {
    const { status, stdout, stderr, error } = spawnSync(command, args, {
      cwd: folder,
      env: { ...env, ...more },
      encoding: 'utf8',
      maxBuffer: 2 ** 26,
    });
    if (error !== undefined) throw error;
    return { code: status ?? -1, out: stdout, err: stderr };
  };
  const git = (...args: readonly string[]): Ran => run('git', args);
  const must = (...args: readonly string[]): void => {
    const { code, err } = git(...args);
    if (code !== 0) throw new Error(`git ${args.join(' ')}: ${err}`);
  };
  must('init', '-q', '-b', 'main');
  must('add', '-A');
  must('commit', '-q', '-m', '起点');
  // What a checkout with all its history knows of the server's main branch.
  must('update-ref', 'refs/remotes/origin/main', 'main');
  must('config', 'core.hooksPath', '.githooks');
  return {
    folder,
    git,
    shell: (script, more) => run('bash', ['-e', '-c', script], more),
    edit: (file, from, to) => {
      const path = join(folder, file);
      const text = readFileSync(path, 'utf8');
      if (!text.includes(from)) throw new Error(`${file} does not hold ${from}`);
      writeFileSync(path, text.replace(from, to));
    },
    branch: (name) => {
      must('checkout', '-q', '--force', '-B', name, 'main');
      must('clean', '-qfd');
    },
    remove: () => rmSync(top, { recursive: true, force: true }),
  };
}
