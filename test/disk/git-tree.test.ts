import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readTree, treeAt } from '../../src/disk/git-tree.ts';
import type { Tree } from '../../src/disk/git-tree.ts';
import { aFolder } from './a-folder.ts';

/** What a machine's own settings and a hook's environment must not turn. */
const ownSettings = {
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: '甲',
  GIT_AUTHOR_EMAIL: 'a@example.invalid',
  GIT_COMMITTER_NAME: '甲',
  GIT_COMMITTER_EMAIL: 'a@example.invalid',
};

let top = '';
const git = (...args: string[]): string =>
  execFileSync('git', ['-C', top, '-c', 'commit.gpgsign=false', ...args], {
    env: { PATH: process.env.PATH, ...ownSettings },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  }).trim();

function write(path: string, text: string): void {
  mkdirSync(dirname(join(top, path)), { recursive: true });
  writeFileSync(join(top, path), text);
}

function commit(): string {
  git('add', '-A');
  git('commit', '-q', '--allow-empty', '-m', '改了');
  return git('rev-parse', 'HEAD');
}

beforeEach(() => {
  for (const [name, value] of Object.entries(ownSettings)) vi.stubEnv(name, value);
  top = aFolder();
  git('init', '-q', '-b', 'main');
});
afterEach(() => {
  vi.unstubAllEnvs();
});

function tree(revision = 'main', folder = top): Tree {
  const found = treeAt(folder, revision);
  if (typeof found === 'string') throw new Error(found);
  return found;
}

/** Every file of a revision with its text. */
function texts(revision = 'main', folder = top): Readonly<Record<string, string>> {
  const { root, files } = tree(revision, folder);
  const read = readTree(root, files);
  expect(read.unread).toEqual([]);
  return Object.fromEntries(read.files.map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)]));
}

describe('a revision', () => {
  test('by branch, tag, commit, its beginning or its distance, whatever lies in the folder', () => {
    write('a.yaml', '旧');
    const first = commit();
    git('tag', 'v1');
    git('tag', '-a', 'v1-notes', '-m', '注');
    git('branch', '旧枝');
    write('a.yaml', '新');
    commit();
    write('a.yaml', '还没提交');
    for (const revision of ['v1', 'v1-notes', '旧枝', first, first.slice(0, 8), 'HEAD~1', 'main^'])
      expect(texts(revision), revision).toEqual({ 'a.yaml': '旧' });
    expect(texts('HEAD')).toEqual({ 'a.yaml': '新' });
    unlinkSync(join(top, 'a.yaml'));
    expect(texts()).toEqual({ 'a.yaml': '新' });
  });

  test.each([
    'nowhere',
    '',
    '-h',
    '--help',
    '--git-dir',
    '--output=x',
    'main..HEAD',
    'main:a.yaml',
    'HEAD:',
    'HEAD^{tree}',
    ':/没有',
    '$(touch x)',
    'a b',
    '中文',
    '0'.repeat(40),
    'main\n',
  ])('%j is none', (revision) => {
    write('a.yaml', '甲');
    commit();
    expect(treeAt(top, revision)).toBe('unknown-revision');
  });

  test('is found though its name begins with a dash', () => {
    write('a.yaml', '甲');
    const hash = commit();
    git('update-ref', 'refs/tags/-v1', hash);
    expect(texts('-v1')).toEqual({ 'a.yaml': '甲' });
  });

  test('of a repository without any commit is unknown', () => {
    expect(treeAt(top, 'HEAD')).toBe('unknown-revision');
  });
});

describe('a folder below the top', () => {
  test('holds its own files only, without the way to it', () => {
    write('乡镇 一/civic.yaml', '一');
    write('乡镇 一/records/a.yaml', '记录');
    write('乡镇 一二/civic.yaml', '别的镇');
    write('civic.yaml', '上层');
    commit();
    expect(texts('main', join(top, '乡镇 一'))).toEqual({ 'civic.yaml': '一', 'records/a.yaml': '记录' });
  });

  test('that was not there yet is empty', () => {
    write('other', '');
    commit();
    write('new/civic.yaml', '');
    expect(tree('main', join(top, 'new'))).toMatchObject({ files: [], others: [] });
  });
});

describe('files', () => {
  test('of any name and content come as they were committed, in the order of their paths', () => {
    write('记录 “甲”/六月 打扫\t“新”.yaml', '甲\r\n乙\r\n');
    write('empty.yaml', '');
    write('b\\c.yaml', '反斜杠');
    write('line\nfeed.yaml', '换行');
    write('binary', '\u0000\n\u0000 blob 3\n');
    commit();
    // What git would make of line ends on this machine is not what was committed.
    git('config', 'core.autocrlf', 'true');
    const all = texts();
    expect(all).toEqual({
      '记录 “甲”/六月 打扫\t“新”.yaml': '甲\r\n乙\r\n',
      'empty.yaml': '',
      'b\\c.yaml': '反斜杠',
      'line\nfeed.yaml': '换行',
      binary: '\u0000\n\u0000 blob 3\n',
    });
    expect(Object.keys(all)).toEqual(Object.keys(all).sort());
  });

  test('of one content are each read', () => {
    write('a.yaml', '一样');
    write('b.yaml', '一样');
    commit();
    expect(texts()).toEqual({ 'a.yaml': '一样', 'b.yaml': '一样' });
  });

  test('spelt with decomposed characters come composed, as people write them', () => {
    write('e\u0301.yaml', '');
    commit();
    expect(tree().files.map(({ path }) => path)).toEqual(['\u00E9.yaml']);
  });

  test('that are hidden, products or packages are left alone, in this folder only', () => {
    for (const path of ['.github/x.yaml', 'a/.b/c', 'out/x', 'node_modules/x', 'records/out/x', 'out.yaml'])
      write(path, '');
    commit();
    expect(tree().files.map(({ path }) => path)).toEqual(['out.yaml', 'records/out/x']);
  });

  test('that are links or other repositories are named and not followed', () => {
    write('a.yaml', '甲');
    const hash = commit();
    symlinkSync('a.yaml', join(top, 'link.yaml'));
    commit();
    git('update-index', '--add', '--cacheinfo', `160000,${hash},别的库`);
    git('commit', '-q', '-m', '库中库');
    const { files, others } = tree();
    expect(files.map(({ path }) => path)).toEqual(['a.yaml']);
    expect(others).toEqual([
      { path: 'link.yaml', why: 'link' },
      { path: '别的库', why: 'not-regular' },
    ]);
  });

  test('whose content is not there are named, and the others are read', () => {
    write('a.yaml', '甲');
    write('b.yaml', '乙');
    write('c.yaml', '丙');
    commit();
    const { root, files } = tree();
    const object = files[1]?.object ?? '';
    rmSync(join(top, '.git/objects', object.slice(0, 2), object.slice(2)), { force: true });
    const { files: read, unread } = readTree(root, files);
    expect(read.map(({ path }) => path)).toEqual(['a.yaml', 'c.yaml']);
    expect(unread).toEqual([{ path: 'b.yaml', why: 'denied' }]);
  });

  test('larger than any list of records are named and not read', () => {
    write('a.yaml', '甲');
    commit();
    const { root, files } = tree();
    const [file] = files;
    const big = { path: 'big.yaml', object: file?.object ?? '', size: 1e12 };
    const { files: read, unread } = readTree(root, [big, ...files]);
    expect(read.map(({ path }) => path)).toEqual(['a.yaml']);
    expect(unread).toEqual([{ path: 'big.yaml', why: 'too-big' }]);
  });

  test('none at all', () => {
    commit();
    const { root, files } = tree();
    expect(readTree(root, files)).toEqual({ files: [], unread: [] });
  });
});

test('a hook’s environment, made for another folder, is not heard', () => {
  write('a.yaml', '甲');
  commit();
  for (const name of [
    'GIT_DIR',
    'GIT_WORK_TREE',
    'GIT_INDEX_FILE',
    'GIT_PREFIX',
    'GIT_OBJECT_DIRECTORY',
    'GIT_COMMON_DIR',
  ])
    vi.stubEnv(name, join(top, 'nowhere'));
  expect(texts()).toEqual({ 'a.yaml': '甲' });
});

describe('why there is none to read', () => {
  test('the folder is in no repository', () => {
    const folder = aFolder();
    // Whoever keeps the temporary folder in a repository of his own.
    vi.stubEnv('GIT_CEILING_DIRECTORIES', dirname(folder));
    expect(treeAt(folder, 'main')).toBe('no-repository');
  });

  test('the repository has no folder', () => {
    git('clone', '-q', '--bare', top, join(top, 'bare.git'));
    expect(treeAt(join(top, 'bare.git'), 'main')).toBe('no-repository');
  });

  test('git is not installed', () => {
    vi.stubEnv('PATH', aFolder());
    expect(treeAt(top, 'main')).toBe('no-git');
  });

  test('the folder is another user’s', () => {
    write('a.yaml', '甲');
    commit();
    vi.stubEnv('GIT_TEST_ASSUME_DIFFERENT_OWNER', '1');
    expect(treeAt(top, 'main')).toBe('not-trusted');
  });
});

test('nothing is written', () => {
  write('a.yaml', '甲');
  commit();
  const before = git('status', '--porcelain', '--ignored');
  texts();
  expect(git('status', '--porcelain', '--ignored')).toBe(before);
  expect(git('stash', 'list')).toBe('');
});
