/** A fault at every call of the file system in turn leaves the old or the new, whole, and throws nothing but a DiskError. */
import fs from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { addFile } from '../../src/disk/add-file.ts';
import { DiskError } from '../../src/disk/disk-error.ts';
import { withMark } from '../../src/disk/product-mark.ts';
import { writeNewFiles } from '../../src/disk/write-new-files.ts';
import { writeProduct } from '../../src/disk/write-product.ts';
import { aFolder } from './a-folder.ts';
import { failure, onDisk, withoutLinks } from './faulty-disk.ts';
import type { CallName, Fault } from './faulty-disk.ts';

const record = '- id: 2022-03-15-临河-bcdfgh\n  on: 2022-03-15\n  title: 清明文明祭扫\n';
const [one, two] = ['# 一\n', '# 二\n两行\n'];
const [before, after] = [withMark('短板 3 处\n', 'table'), withMark('短板 2 处\n', 'table')];

interface Operation {
  /** What stands there before. */
  readonly old: Readonly<Record<string, string>>;
  readonly run: (root: string) => unknown;
  /** What it answers when all is well. */
  readonly answer: unknown;
  /** What stands there then. */
  readonly fresh: Readonly<Record<string, string>>;
  /** Written one after the other: a fault in between leaves some, each whole, and they are found taken next time. */
  readonly isSeveral?: true;
}

const operations: Readonly<Record<string, Operation>> = {
  'a record in a folder that must be made': {
    old: { 'civic.yaml': 'town: 镇\n' },
    run: (root) => addFile(root, 'records/activity/一.yaml', new TextEncoder().encode(record)),
    answer: { added: true },
    fresh: { 'records/activity/一.yaml': record },
  },
  'files that must all be new': {
    old: {},
    run: (root) =>
      writeNewFiles(join(root, 'packs/own'), [
        { name: '1.yaml', text: one },
        { name: '2.yaml', text: two },
      ]),
    answer: undefined,
    fresh: { 'packs/own/1.yaml': one, 'packs/own/2.yaml': two },
    isSeveral: true,
  },
  'a new product': {
    old: {},
    run: (root) => writeProduct(join(root, 'r.txt'), '短板 2 处\n', 'table'),
    answer: { written: true },
    fresh: { 'r.txt': after },
  },
  'a product in the place of the old one': {
    old: { 'r.txt': before },
    run: (root) => writeProduct(join(root, 'r.txt'), '短板 2 处\n', 'table'),
    answer: { written: true },
    fresh: { 'r.txt': after },
  },
};

function filesOf(root: string): Readonly<Record<string, string>> {
  const found = fs.readdirSync(root, { recursive: true, withFileTypes: true });
  return Object.fromEntries(
    found
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path.slice(root.length + 1).replaceAll('\\', '/'), fs.readFileSync(path, 'utf8')]),
  );
}

const isHidden = (path: string) => /(?:^|\/)\.[^/]+\.civic-tmp(?:\/|$)/.test(path);

/** Every name bears the old or the new, whole; what else there is has the name of something unfinished. */
function expectOldOrNew({ old, fresh }: Operation, root: string, at: string): void {
  const files = filesOf(root);
  for (const [path, text] of Object.entries(files)) {
    if (!isHidden(path)) expect([old[path], fresh[path]], `${at}: ${path}`).toContain(text);
  }
  for (const path of Object.keys(old)) expect(files[path], `${at}: ${path} is gone`).toBeDefined();
}

/** The process that failed has ended: what it left bears a number that is no process’s. */
function endProcess(folder: string): void {
  for (const entry of fs.readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) endProcess(path);
    fs.renameSync(path, join(folder, entry.name.replace(`-${String(process.pid)}-`, '-999999999-')));
  }
}

/** Whatever was left behind: the next process, on a sound disk, is not kept from anything, and clears it away. */
function expectGoesOn(operation: Operation, root: string, disk: (fault: Fault) => Fault, at: string): void {
  endProcess(root);
  const { thrown } = onDisk(disk(sound), () => {
    operation.run(root);
    // Where all was there already nothing was written, and nothing cleared.
    for (const path of Object.keys(operation.fresh))
      addFile(root, join(dirname(path), 'next'), new TextEncoder().encode('next'));
  });
  expect(thrown, at).toBeUndefined();
  const next = Object.keys(operation.fresh).map((path) => [join(dirname(path), 'next'), 'next']);
  const wanted = { ...operation.old, ...operation.fresh, ...(Object.fromEntries(next) as object) };
  if (operation.isSeveral) expect(wanted, at).toMatchObject(filesOf(root));
  else expect(filesOf(root), at).toEqual(wanted);
  const folders = fs.readdirSync(root, { recursive: true }).map(String);
  expect(folders.filter(isHidden), at).toEqual([]);
}

const sound: Fault = (_, proceed) => proceed();

const codes = ['ENOSPC', 'EIO', 'EACCES'] as const;
const isCleared = (name: CallName) => name === 'closeSync';

/** Once, before the call or after it was carried out; or from then on for ever, as when the disk was pulled out. */
const faults: Readonly<Record<string, (at: number, code: string) => Fault>> = {
  'that is not carried out': (at, code) => (call, proceed) => {
    if (call.n !== at) return proceed();
    // The handle is gone all the same: close is never tried again.
    if (isCleared(call.name)) proceed();
    throw failure(code);
  },
  'that is carried out all the same': (at, code) => (call, proceed) => {
    const value = proceed();
    if (call.n === at) {
      if (call.name === 'openSync') fs.closeSync(value as number);
      throw failure(code);
    }
    return value;
  },
  'and all that follow': (at, code) => (call, proceed) => {
    if (call.n < at) return proceed();
    if (isCleared(call.name)) proceed();
    throw failure(code);
  },
};

const shortWrites: Readonly<Record<string, (length: number) => number>> = {
  nothing: () => 0,
  'a byte': () => 1,
  'half of it': (length) => Math.floor(length / 2),
};

const disks = { 'a disk with hard links': (fault: Fault) => fault, 'one without': withoutLinks };
describe.each(Object.entries(disks))('on %s', (_disk, disk) => {
  describe.each(Object.entries(operations))('%s', (_name, operation) => {
    const run = (fault: Fault) => {
      const root = aFolder(operation.old);
      return { root, ...onDisk(disk(fault), () => operation.run(root)) };
    };

    test('without a fault: the new, and nothing unfinished', () => {
      const { root, calls, value, thrown } = run(sound);
      expect(thrown).toBeUndefined();
      expect(value).toEqual(operation.answer);
      expect(filesOf(root)).toEqual({ ...operation.old, ...operation.fresh });
      // The faulty disk sees every kind of call that changes something.
      const giving = operation.old['r.txt'] === undefined ? 'linkSync' : 'renameSync';
      for (const name of ['openSync', 'writeSync', 'fsyncSync', giving] as const) {
        expect(calls).toContain(name);
      }
    });

    test.each(Object.entries(faults))('a fault at every call in turn, %s', (_, faultAt) => {
      const count = run(sound).calls.length;
      let failed = 0;
      for (let at = 1; at <= count; at += 1) {
        for (const code of codes) {
          const { root, value, thrown, calls } = run(faultAt(at, code));
          const place = `${code} at call ${String(at)}, ${String(calls[at - 1])}`;
          expectOldOrNew(operation, root, place);
          if (thrown === undefined) {
            // Nothing is called taken because of a fault: somebody would write it once more, under another name.
            if (operation.old['r.txt'] === undefined) expect(value, place).toEqual(operation.answer);
            // What is said to be written is there; only an old product that cannot be read stays.
            if (JSON.stringify(value) === JSON.stringify(operation.answer))
              expect(filesOf(root), place).toMatchObject(operation.fresh);
          } else {
            failed += 1;
            expect(thrown, place).toBeInstanceOf(DiskError);
          }
          // What is left behind does not depend on the disk’s words.
          if (code === codes[0]) expectGoesOn(operation, root, disk, place);
        }
      }
      expect(failed).toBeGreaterThan(count);
    });

    test.each(Object.entries(shortWrites))('a disk that takes %s at one write', (_, taken) => {
      const writes = run(sound).calls.filter((name) => name === 'writeSync').length;
      for (let at = 1; at <= writes; at += 1) {
        let n = 0;
        const { root, value, thrown } = run((call, proceed) => {
          if (call.name !== 'writeSync') return proceed();
          n += 1;
          const [handle, bytes, from, length] = call.args;
          return n === at ? proceed(handle, bytes, from, taken(Number(length))) : proceed();
        });
        expectOldOrNew(operation, root, `write ${String(at)}`);
        if (taken(100) === 0) expect(thrown).toBeInstanceOf(DiskError);
        else {
          expect(value).toEqual(operation.answer);
          expect(filesOf(root)).toEqual({ ...operation.old, ...operation.fresh });
        }
        expectGoesOn(operation, root, disk, `write ${String(at)}`);
      }
      expect(writes).toBeGreaterThan(0);
    });
  });
});
