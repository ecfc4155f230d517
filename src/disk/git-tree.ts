/** Reads a folder as it was at a git revision: nothing is checked out, nothing written, nothing fetched. */
import { spawnSync } from 'node:child_process';
import { errorCode } from './disk-error.ts';
import { largestFile } from './read-files.ts';
import type { ReadFile } from './read-files.ts';
import { isLeftAlone } from './walk-folder.ts';
import type { UnreadFile } from './walk-folder.ts';

/**
 * Why there is nothing to read: git is not installed, the folder is in no repository or in another user's (as in many
 * containers), or nothing goes by that name.
 */
export type NoRevision = 'no-git' | 'no-repository' | 'not-trusted' | 'unknown-revision';

/** A regular file of a revision. */
export interface TreeFile {
  readonly path: string;
  readonly size: number;
  /** What git keeps its content under. */
  readonly object: string;
}

export interface Tree {
  /** Of the repository. */
  readonly root: string;
  readonly files: readonly TreeFile[];
  /** Links, which are not followed, and repositories within. */
  readonly others: readonly UnreadFile[];
}

/** A hook is called with these set, for another folder than ours (`git rev-parse --local-env-vars`). */
const ofAnotherFolder = [
  'GIT_DIR',
  'GIT_COMMON_DIR',
  'GIT_WORK_TREE',
  'GIT_IMPLICIT_WORK_TREE',
  'GIT_INDEX_FILE',
  'GIT_PREFIX',
  'GIT_OBJECT_DIRECTORY',
  'GIT_ALTERNATE_OBJECT_DIRECTORIES',
  'GIT_GRAFT_FILE',
  'GIT_SHALLOW_FILE',
];

function git(folder: string, args: readonly string[], input = '', mostOut = 64 * 1024 * 1024) {
  const env = { ...process.env, LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0', GIT_NO_LAZY_FETCH: '1' };
  const own = Object.fromEntries(Object.entries(env).filter(([name]) => !ofAnotherFolder.includes(name)));
  return spawnSync('git', ['-C', folder, ...args], {
    env: own,
    input,
    maxBuffer: mostOut,
    windowsHide: true,
  });
}

const decoder = new TextDecoder();

/** One line that git answers; undefined when it answers with a failure. */
function line(folder: string, args: readonly string[]): string | undefined {
  const { status, stdout } = git(folder, args);
  return status === 0 ? decoder.decode(stdout).replace(/\n$/, '') : undefined;
}

/** `<mode> <type> <object> <size>\t<path>` */
const entryForm = /^(\d{6}) (\w+) ([0-9a-f]+) +(\d+|-)\t([^]+)$/;

function sorted(entries: readonly string[], prefix: string): Pick<Tree, 'files' | 'others'> {
  const files: TreeFile[] = [];
  const others: UnreadFile[] = [];
  for (const entry of entries) {
    const [, mode = '', type, object = '', size, whole = ''] = entryForm.exec(entry) ?? [];
    if (!whole.startsWith(prefix)) continue;
    const path = whole.slice(prefix.length).normalize('NFC');
    if (path === '' || isLeftAlone(path)) continue;
    if (type === 'blob' && mode !== '120000') files.push({ path, size: Number(size), object });
    else others.push({ path, why: mode === '120000' ? 'link' : 'not-regular' });
  }
  const byPath = (a: { path: string }, b: { path: string }): number => (a.path < b.path ? -1 : 1);
  return { files: files.sort(byPath), others: others.sort(byPath) };
}

/** What a folder held at a revision, whatever git calls it: a branch, a tag, a commit. */
export function treeAt(folder: string, revision: string): Tree | NoRevision {
  const inside = git(folder, ['rev-parse', '--show-prefix']);
  if (errorCode(inside.error) === 'ENOENT') return 'no-git';
  if (inside.status !== 0 && decoder.decode(inside.stderr).includes('safe.directory')) return 'not-trusted';
  const root = line(folder, ['rev-parse', '--show-toplevel']);
  if (inside.status !== 0 || root === undefined) return 'no-repository';
  const prefix = decoder.decode(inside.stdout).replace(/\n$/, '');
  // A revision that begins with a dash would be taken for an option.
  const named = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`];
  const commit = line(folder, named);
  if (commit === undefined) return 'unknown-revision';
  // Asked from the top, so that a folder which was not there yet is empty and not an error.
  const listed = git(root, ['ls-tree', '-r', '-z', '-l', '--full-tree', commit]);
  if (listed.error !== undefined || listed.status !== 0)
    throw listed.error ?? new Error(decoder.decode(listed.stderr));
  return { root, ...sorted(decoder.decode(listed.stdout).split('\0'), prefix) };
}

const newline = 10;

/** The contents of files of a revision, in one call however many there are. */
export function readTree(
  root: string,
  files: readonly TreeFile[],
): { readonly files: readonly ReadFile[]; readonly unread: readonly UnreadFile[] } {
  const wanted = files.filter(({ size }) => size <= largestFile);
  const unread: UnreadFile[] = files.flatMap(({ path, size }) =>
    size > largestFile ? { path, why: 'too-big' } : [],
  );
  const bytes = wanted.reduce((sum, { size }) => sum + size + 128, 1024);
  const asked = wanted.map(({ object }) => `${object}\n`).join('');
  const { stdout, error, status, stderr } = git(root, ['cat-file', '--batch'], asked, bytes);
  if (error !== undefined || status !== 0) throw error ?? new Error(decoder.decode(stderr));
  const read: ReadFile[] = [];
  let at = 0;
  for (const { path, size } of wanted) {
    // `<object> blob <size>`, or `<object> missing` where a partial clone never fetched it.
    const end = stdout.indexOf(newline, at);
    const head = decoder.decode(stdout.subarray(at, end));
    at = end + 1;
    if (!head.endsWith(` blob ${String(size)}`)) {
      unread.push({ path, why: 'denied' });
      continue;
    }
    read.push({ path, bytes: new Uint8Array(stdout.subarray(at, at + size)) });
    at += size + 1;
  }
  return { files: read, unread };
}
