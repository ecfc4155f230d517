import {
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { changedSince, contentsDigest, listingDigest } from '../../src/disk/folder-digest.ts';
import { readFiles } from '../../src/disk/read-files.ts';
import { walkFolder } from '../../src/disk/walk-folder.ts';

let root: string;
const write = (name: string, text: string): void => writeFileSync(join(root, name), text);
const digests = (more = '') => {
  const found = walkFolder(root);
  return {
    listing: listingDigest(found, more),
    contents: contentsDigest(found, readFiles(found.files).files, more),
  };
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'civic-digest-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  write('a.yaml', '一');
  write('b.yaml', '二');
});

/** Both digests after a change; whether each is another. */
function changedBy(change: () => void): { listing: boolean; contents: boolean } {
  const before = digests();
  // Of a change within the same step of the disk’s clock only the contents tell.
  const { ctimeMs } = statSync(join(root, 'a.yaml'));
  while (Date.now() <= ctimeMs + 20);
  change();
  const after = digests();
  return { listing: before.listing !== after.listing, contents: before.contents !== after.contents };
}

const another = { listing: true, contents: true };

test.each([
  ['a file with other bytes, as many as before', () => write('a.yaml', '三')],
  ['a file with more bytes', () => write('a.yaml', '一二')],
  ['a file more', () => write('c.jpg', '')],
  ['a file less', () => rmSync(join(root, 'b.yaml'))],
  ['a file with another name', () => renameSync(join(root, 'b.yaml'), join(root, 'c.yaml'))],
  [
    'bytes that passed from one file to the next',
    () => {
      write('a.yaml', '');
      write('b.yaml', '一二');
    },
  ],
  [
    'two files that changed names',
    () => {
      renameSync(join(root, 'a.yaml'), join(root, 'c.yaml'));
      renameSync(join(root, 'b.yaml'), join(root, 'a.yaml'));
      renameSync(join(root, 'c.yaml'), join(root, 'b.yaml'));
    },
  ],
])('%s: another folder', (_, change) => {
  expect(changedBy(change)).toEqual(another);
});

test.runIf(process.platform !== 'win32')('a link, which is not read: another folder', () => {
  expect(changedBy(() => symlinkSync('a.yaml', join(root, 'c.yaml')))).toEqual(another);
});

test('other bytes under the old time are seen by when the disk was written', () => {
  const { atime, mtime } = statSync(join(root, 'a.yaml'));
  const change = () => {
    write('a.yaml', '三');
    utimesSync(join(root, 'a.yaml'), atime, mtime);
  };
  expect(changedBy(change)).toEqual(another);
});

test('a file that was written again with the same bytes is the same only by its contents', () => {
  expect(changedBy(() => write('a.yaml', '一'))).toEqual({ listing: true, contents: false });
  expect(changedBy(() => mkdirSync(join(root, 'empty')))).toEqual({ listing: false, contents: false });
});

test('what else decides an answer decides both', () => {
  expect(digests('1')).not.toEqual(digests('2'));
  expect(digests('1').listing).not.toBe(digests('2').listing);
  expect(digests('1').contents).not.toBe(digests('2').contents);
});

test('just before a moment means: perhaps after it', () => {
  const found = walkFolder(root);
  const latest = Math.max(...found.files.flatMap(({ changed, modified }) => [changed, modified]));
  expect(changedSince(found, latest)).toBe(true);
  expect(changedSince(found, latest + 2000)).toBe(true);
  expect(changedSince(found, latest + 2001)).toBe(false);
});
