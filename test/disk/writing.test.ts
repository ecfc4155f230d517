import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { DiskError } from '../../src/disk/disk-error.ts';
import { writeNewFiles } from '../../src/disk/write-new-files.ts';
import { diskOps } from '../../src/disk/write-ops.ts';
import type { WriteOps } from '../../src/disk/write-ops.ts';
import { NameTaken, writeWhole } from '../../src/disk/write-whole.ts';
import { aFolder } from './a-folder.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

/** The disk's error of that code. */
const failure = (code: string) => Object.assign(new Error(`${code}: as the disk says it`), { code });
const fails = (code: string) => () => {
  throw failure(code);
};

function written(change: Partial<WriteOps>, old: string | undefined, mayReplace = old !== undefined) {
  const root = aFolder(old === undefined ? {} : { 'report.md': old });
  const path = join(root, 'report.md');
  let thrown: unknown;
  try {
    writeWhole(path, bytes('新的\n'), mayReplace, { ...diskOps, ...change });
  } catch (error) {
    thrown = error;
  }
  return {
    thrown,
    names: readdirSync(root),
    text: existsSync(path) ? readFileSync(path, 'utf8') : undefined,
  };
}

test('writes a new file and leaves nothing beside it', () => {
  expect(written({}, undefined)).toEqual({ thrown: undefined, names: ['report.md'], text: '新的\n' });
});

test('replaces an old one when it may', () => {
  expect(written({}, '旧的')).toEqual({ thrown: undefined, names: ['report.md'], text: '新的\n' });
});

test('takes a name only when nobody bears it', () => {
  const { thrown, names, text } = written({}, '旧的', false);
  expect(thrown).toBeInstanceOf(NameTaken);
  expect([names, text]).toEqual([['report.md'], '旧的']);
});

test('a disk that takes a byte at a time gets them all', () => {
  const slow: WriteOps['write'] = (handle, part, from) =>
    diskOps.write(handle, part.subarray(0, from + 1), from);
  expect(written({ write: slow }, undefined).text).toBe('新的\n');
  expect(written({ write: slow }, '旧的').text).toBe('新的\n');
});

test('writes an empty file', () => {
  const root = aFolder();
  writeWhole(join(root, 'empty'), bytes(''), false);
  expect(readFileSync(join(root, 'empty'), 'utf8')).toBe('');
});

describe('in several pieces', () => {
  const pieces = ['前', '', '后'].map(bytes);

  test('one stands behind the other', () => {
    const path = join(aFolder(), 'pieces');
    writeWhole(path, pieces, false);
    expect(readFileSync(path, 'utf8')).toBe('前后');
  });

  test.each([
    ['a later one reads back otherwise', (path: string) => writeFileSync(path, '前厚')],
    ['there is less than was written', (path: string) => writeFileSync(path, '前')],
    ['there is more than was written', (path: string) => writeFileSync(path, '前后后')],
  ])('nothing is written when %s', (_, change) => {
    const root = aFolder();
    const read: WriteOps['read'] = (path, from, most) => {
      change(path);
      return diskOps.read(path, from, most);
    };
    expect(() => writeWhole(join(root, 'pieces'), pieces, false, { ...diskOps, read })).toThrow(DiskError);
    expect(readdirSync(root)).toEqual([]);
  });
});

describe.each(['旧的', undefined])('whatever fails, what stood there stands there still (%s)', (old) => {
  const half: WriteOps['write'] = (handle, part, from) => {
    if (from > 0) throw failure('ENOSPC');
    return diskOps.write(handle, part.subarray(0, 3), 0);
  };
  const cases: Readonly<Record<string, readonly [change: Partial<WriteOps>, code: string]>> = {
    'nothing can be created': [{ create: fails('EROFS') }, 'EROFS'],
    'the disk is full at once': [{ write: fails('ENOSPC') }, 'ENOSPC'],
    'the disk is full half-way': [{ write: half }, 'ENOSPC'],
    'the disk takes no more and does not say why': [{ write: () => 0 }, ''],
    'the bytes do not reach the disk': [{ sync: fails('EIO') }, 'EIO'],
    'what was written reads back otherwise': [{ read: () => bytes('旧') }, ''],
    'what was written cannot be read': [{ read: fails('EIO') }, 'EIO'],
    'it cannot take its name': [{ replace: fails('EPERM'), link: fails('EPERM') }, 'EPERM'],
  };
  test.each(Object.entries(cases))('%s', (_, [change, code]) => {
    const answer = written(change, old);
    expect(answer.thrown).toBeInstanceOf(DiskError);
    expect((answer.thrown as DiskError).code).toBe(code);
    expect(answer.text).toBe(old);
    expect(answer.names).toEqual(old === undefined ? [] : ['report.md']);
  });

  test('and a disk that then refuses to remove what is half written says what went wrong first', () => {
    const answer = written({ sync: fails('EIO'), remove: fails('EBUSY') }, old);
    expect((answer.thrown as DiskError).code).toBe('EIO');
    expect(answer.text).toBe(old);
    expect(answer.names.filter((name) => name !== 'report.md')).toEqual([
      expect.stringMatching(/^\.report\.md\..+\.civic-tmp$/),
    ]);
  });
});

test('every handle is closed, also when the disk fails', () => {
  for (const change of [{}, { write: fails('ENOSPC') }, { sync: fails('EIO') }]) {
    const open = new Set<number>();
    const count: Partial<WriteOps> = {
      create: (path) => {
        const handle = diskOps.create(path);
        open.add(handle);
        return handle;
      },
      close: (handle) => {
        diskOps.close(handle);
        open.delete(handle);
      },
    };
    written({ ...count, ...change }, '旧的');
    expect([...open]).toEqual([]);
  }
});

test('the bytes are on the disk before the name is, and the folder is synced last', () => {
  const done: string[] = [];
  const told = <A extends readonly unknown[], R>(name: string, act: (...args: A) => R) => {
    return (...args: A): R => {
      done.push(name);
      return act(...args);
    };
  };
  const ops = Object.fromEntries(
    Object.entries(diskOps).map(([name, act]) => [name, told(name, act as (...args: unknown[]) => unknown)]),
  ) as unknown as WriteOps;
  written(ops, '旧的');
  expect(done.filter((name) => name !== 'stat')).toEqual([
    'create',
    'list',
    'write',
    'sync',
    'close',
    'read',
    'replace',
    'syncFolder',
  ]);
});

test('somebody who creates the file while civic writes keeps it', () => {
  const meanwhile: WriteOps['link'] = (from, to) => {
    writeFileSync(to, '别人的');
    diskOps.link(from, to);
  };
  const { thrown, text, names } = written({ link: meanwhile }, undefined);
  expect(thrown).toBeInstanceOf(NameTaken);
  expect([text, names]).toEqual(['别人的', ['report.md']]);
});

describe('several new files', () => {
  const files = ['units.yaml', 'records/finding/a.yaml', 'civic.yaml'].map((name) => ({
    name,
    text: `# ${name}\n`,
  }));
  const there = (root: string): string[] =>
    readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name }) => name);

  test('are written in their order, so that the last is there only when all are', () => {
    for (let left = 0; left < files.length; left += 1) {
      const root = aFolder();
      let links = 0;
      const link: WriteOps['link'] = (from, to) => {
        if (links === left) throw failure('EIO');
        links += 1;
        diskOps.link(from, to);
      };
      expect(() =>
        writeNewFiles(join(root, 'a'), files, { ...diskOps, link, replace: fails('EIO') }),
      ).toThrow(DiskError);
      expect(there(root).sort()).toEqual(['units.yaml', 'a.yaml', 'civic.yaml'].slice(0, left).sort());
    }
  });

  test('are not begun when one of the names is borne, wherever it is', () => {
    const root = aFolder({ 'records/finding/a.yaml': '# ours\n' });
    expect(writeNewFiles(root, files)).toBe('records/finding/a.yaml');
    expect(there(root)).toEqual(['a.yaml']);
    expect(readFileSync(join(root, 'records/finding/a.yaml'), 'utf8')).toBe('# ours\n');
  });
});
