import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findUpward, folderExists } from '../../src/disk/find-town.ts';
import { readFiles, readRegular } from '../../src/disk/read-files.ts';
import { walkFolder } from '../../src/disk/walk-folder.ts';
import { aFolder, makePipe } from './a-folder.ts';

const posix = process.platform !== 'win32';
const text = (bytes: unknown) => new TextDecoder().decode(bytes as Uint8Array);
const paths = (found: { readonly files: readonly { readonly path: string }[] }) =>
  found.files.map(({ path }) => path);

test('walks all regular files in the order of their paths, with their sizes', () => {
  const root = aFolder({ 'b.yaml': '12', 'a/z.yaml': '1', 'a/b/c.yaml': '', 'Z.txt': '123' });
  const found = walkFolder(root);
  expect(found.files.map(({ path, size }) => [path, size])).toEqual([
    ['Z.txt', 3],
    ['a/b/c.yaml', 0],
    ['a/z.yaml', 1],
    ['b.yaml', 2],
  ]);
  expect(found.others).toEqual([]);
});

test('leaves alone what is hidden, and the folders of products and packages at the top only', () => {
  const root = aFolder({
    '.git/a.yaml': '',
    '.x.yaml': '',
    'out/a.yaml': '',
    'node_modules/a.yaml': '',
    'records/out/a.yaml': '',
    'a.yaml': '',
  });
  expect(paths(walkFolder(root))).toEqual(['a.yaml', 'records/out/a.yaml']);
});

test('names are composed, however the disk spells them, and the file is still found', () => {
  const root = aFolder({ ['cafe\u0301.yaml']: 'x' });
  const { files } = walkFolder(root);
  expect(files.map(({ path }) => path)).toEqual(['caf\u00e9.yaml']);
  expect(readFiles(files).files.map(({ bytes }) => text(bytes))).toEqual(['x']);
});

test.runIf(posix)('a link is named, never followed: in the town, out of it, round in circles', () => {
  const elsewhere = aFolder({ 'secret.yaml': 'password' });
  const root = aFolder({ 'a.yaml': 'x' });
  symlinkSync(join(elsewhere, 'secret.yaml'), join(root, 'file.yaml'));
  symlinkSync(elsewhere, join(root, 'folder'));
  symlinkSync(root, join(root, 'circle'));
  symlinkSync(join(root, 'a.yaml'), join(root, 'inside.yaml'));
  symlinkSync(join(root, 'nothing'), join(root, 'torn.yaml'));
  const found = walkFolder(root);
  expect(paths(found)).toEqual(['a.yaml']);
  expect(found.others).toEqual(
    ['circle', 'file.yaml', 'folder', 'inside.yaml', 'torn.yaml'].map((path) => ({ path, why: 'link' })),
  );
});

test.runIf(posix)('a pipe is named, and nothing waits for it', () => {
  const root = aFolder({ 'a.yaml': 'x' });
  makePipe(join(root, 'pipe.yaml'));
  expect(walkFolder(root).others).toEqual([{ path: 'pipe.yaml', why: 'not-regular' }]);
  expect(readRegular(join(root, 'pipe.yaml'))).toBe('not-regular');
});

test('reads a file whole', () => {
  const root = aFolder({ 'a.yaml': '一二三\n', 'empty.yaml': '' });
  expect(text(readRegular(join(root, 'a.yaml')))).toBe('一二三\n');
  expect(readRegular(join(root, 'empty.yaml'))).toEqual(new Uint8Array(0));
});

test('a folder is no file, a file that is not there cannot be read', () => {
  const root = aFolder({ 'a/b.yaml': '' });
  if (posix) expect(readRegular(join(root, 'a'))).toBe('not-regular');
  expect(readRegular(join(root, 'c'))).toBe('denied');
});

test.runIf(posix)('a file that became a link after the walk is not followed', () => {
  const elsewhere = aFolder({ 'secret.yaml': 'password' });
  const root = aFolder();
  symlinkSync(join(elsewhere, 'secret.yaml'), join(root, 'a.yaml'));
  expect(readRegular(join(root, 'a.yaml'))).toBe('link');
});

test('a file larger than any list of records is not read', () => {
  const root = aFolder({ 'a.yaml': '12345', 'b.yaml': '1234' });
  const { files, unread } = readFiles(walkFolder(root).files, 4);
  expect(files.map(({ path }) => path)).toEqual(['b.yaml']);
  expect(unread).toEqual([{ path: 'a.yaml', why: 'too-big' }]);
});

test('what is not ours to read is named, and the rest is read', () => {
  const root = aFolder({ 'a.yaml': 'a', 'b.yaml': 'b' });
  const { files } = walkFolder(root);
  const gone = files.map((file) => (file.path === 'a.yaml' ? { ...file, onDisk: join(root, 'gone') } : file));
  const answer = readFiles(gone);
  expect(answer.files.map(({ path }) => path)).toEqual(['b.yaml']);
  expect(answer.unread).toEqual([{ path: 'a.yaml', why: 'denied' }]);
});

test('a folder that cannot be walked is the disk’s fault, with its name', () => {
  const root = aFolder();
  expect(() => walkFolder(join(root, 'gone'))).toThrow(
    expect.objectContaining({ name: 'DiskError', code: 'ENOENT', path: join(root, 'gone') }),
  );
});

test('the town is the nearest folder, going up, that holds the marker', () => {
  const root = aFolder({ 'civic.yaml': '', 'a/b/c.txt': '', 'inner/civic.yaml': '', 'inner/d/e.txt': '' });
  expect(findUpward(root, 'civic.yaml')).toBe(root);
  expect(findUpward(join(root, 'a/b'), 'civic.yaml')).toBe(root);
  expect(findUpward(join(root, 'inner/d'), 'civic.yaml')).toBe(join(root, 'inner'));
});

test('a folder of that name is no marker, and where there is none there is no town', () => {
  const root = aFolder({ 'a/b.txt': '' });
  mkdirSync(join(root, 'a/no-such-marker.yaml'));
  expect(findUpward(join(root, 'a'), 'no-such-marker.yaml')).toBeUndefined();
});

test('whether a folder is there', () => {
  const root = aFolder({ 'a.txt': '' });
  expect(folderExists(root)).toBe(true);
  for (const name of ['a.txt', 'gone', 'a.txt/inside', 'n'.repeat(300)]) {
    expect(folderExists(join(root, name)), name).toBe(false);
  }
  if (posix) {
    symlinkSync(join(root, 'loop'), join(root, 'loop'));
    expect(folderExists(join(root, 'loop'))).toBe(false);
  }
});
