/** The small town in a git repository of its own. */
import { execFileSync } from 'node:child_process';
import { copyOfTown } from './run-civic.ts';

const env = {
  PATH: process.env.PATH,
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: '甲',
  GIT_AUTHOR_EMAIL: 'a@example.invalid',
  GIT_COMMITTER_NAME: '甲',
  GIT_COMMITTER_EMAIL: 'a@example.invalid',
};

export function git(folder: string, ...args: readonly string[]): string {
  return execFileSync('git', ['-C', folder, '-c', 'commit.gpgsign=false', ...args], {
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  }).trim();
}

export function commit(folder: string): void {
  git(folder, 'add', '-A');
  git(folder, 'commit', '-q', '-m', '改了');
}

/** A copy of the small town, committed on `main`. */
export function townInGit(): string {
  const folder = copyOfTown();
  git(folder, 'init', '-q', '-b', 'main');
  commit(folder);
  return folder;
}
