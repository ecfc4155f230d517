/** Names of unfinished files, what is left of them, and how a name is taken where there are no hard links. */
import { mkdirSync, readFileSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { addFile } from '../../src/disk/add-file.ts';
import { hiddenName, mintOwner } from '../../src/disk/hidden-name.ts';
import { patiently } from '../../src/disk/patience.ts';
import { diskOps } from '../../src/disk/write-ops.ts';
import type { WriteOps } from '../../src/disk/write-ops.ts';
import { NameTaken, writeWhole } from '../../src/disk/write-whole.ts';
import { aFolder } from './a-folder.ts';
import { failure } from './faulty-disk.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const alive = mintOwner();
const ended = alive.replace(`-${String(process.pid)}-`, '-999999999-');
const elsewhere = `00000000-${String(process.pid)}-0123abcd`;
const named = (owner: string) => basename(hiddenName('a.md', owner));
const twoDaysAgo = Date.now() / 1000 - 2 * 24 * 60 * 60;

describe('names of unfinished files', () => {
  test('are hidden, stand beside the file and are never used twice', () => {
    expect(hiddenName('/t/records/r.yaml', 'x')).toBe(join('/t/records', '.r.yaml.x.civic-tmp'));
    expect(mintOwner()).not.toBe(mintOwner());
  });

  test('fit the disk however long the file’s own is, and stay apart', () => {
    const [one, two] = ['一', '二'].map((end) => hiddenName(`${'字'.repeat(79)}${end}.yaml`, alive));
    for (const name of [one!, two!]) expect(Buffer.byteLength(name)).toBeLessThanOrEqual(143);
    expect(one).not.toBe(two);
    const root = aFolder();
    for (const name of [`2022-03-15-${'岚'.repeat(24)}-bcdfgh.yaml`, `${'n'.repeat(250)}.yaml`])
      expect(addFile(root, name, bytes('x'))).toEqual({ added: true });
  });

  test('are the same for names that some disks take for the same', () => {
    expect(hiddenName('CAFE\u0301.md', 'x')).toBe(hiddenName('caf\u00e9.MD', 'x'));
  });
});

describe('what interrupted writes left', () => {
  test('goes with the next write of any name, when nobody will finish it', () => {
    const root = aFolder({
      [named(ended)]: 'half',
      [named('1')]: 'old',
      [named(elsewhere)]: 'old',
      'kept.civic-tmp': 'somebody’s own',
      '.hidden': 'somebody’s own',
    });
    for (const name of [named('1'), named(elsewhere)]) utimesSync(join(root, name), twoDaysAgo, twoDaysAgo);
    writeWhole(join(root, 'b.md'), bytes('x'), false);
    expect(readdirSync(root).sort()).toEqual(['.hidden', 'b.md', 'kept.civic-tmp']);
  });

  test('stays while its process runs, and for a day when it is another machine’s', () => {
    const names = [named(alive), named(elsewhere), named('1')].sort();
    const root = aFolder(Object.fromEntries(names.map((name) => [name, 'half'])));
    writeWhole(join(root, 'a.md'), bytes('x'), false);
    expect(readdirSync(root).sort()).toEqual([...names, 'a.md']);
  });

  test('hinders nobody when it cannot be looked at or removed', () => {
    const root = aFolder({ [named(ended)]: 'half' });
    const fails = () => {
      throw failure('EIO');
    };
    for (const [name, change] of Object.entries({ a: { list: fails }, b: { remove: fails } }))
      writeWhole(join(root, name), bytes('x'), false, { ...diskOps, ...change });
    expect(readdirSync(root)).toEqual(expect.arrayContaining(['a', 'b', named(ended)]));
  });
});

describe('a name on a disk without hard links', () => {
  const noLinks: WriteOps = {
    ...diskOps,
    link: () => {
      throw failure('EPERM');
    },
  };
  const hold = (root: string, owner: string | undefined): string => {
    const folder = hiddenName(join(root, 'a.md'), 'taking');
    mkdirSync(folder);
    if (owner !== undefined) writeFileSync(join(folder, owner), '');
    return folder;
  };
  const take = (root: string, ops = noLinks) => writeWhole(join(root, 'a.md'), bytes('x'), false, ops);

  test('bears the whole file, and nothing is left beside it', () => {
    const root = aFolder();
    take(root);
    expect(readFileSync(join(root, 'a.md'), 'utf8')).toBe('x');
    expect(readdirSync(root)).toEqual(['a.md']);
  });

  test('is never borne by anything that is not whole', () => {
    const root = aFolder();
    const seen = new Set<string | undefined>();
    const look = () => {
      seen.add(readdirSync(root).includes('a.md') ? readFileSync(join(root, 'a.md'), 'utf8') : undefined);
    };
    const looking = Object.entries(noLinks).map(([name, act]: [string, (...args: unknown[]) => unknown]) => [
      name,
      (...args: unknown[]) => {
        look();
        try {
          return act(...args);
        } finally {
          look();
        }
      },
    ]);
    take(root, Object.fromEntries(looking));
    expect([...seen]).toEqual([undefined, 'x']);
  });

  test('is taken when somebody bears it, also when he came while civic was writing', () => {
    const root = aFolder({ 'a.md': '别人的' });
    expect(() => take(root)).toThrow(NameTaken);
    const other = aFolder();
    const meanwhile: WriteOps['moveFolder'] = (from, to) => {
      writeFileSync(join(other, 'a.md'), '别人的');
      diskOps.moveFolder(from, to);
    };
    expect(() => take(other, { ...noLinks, moveFolder: meanwhile })).toThrow(NameTaken);
    for (const folder of [root, other]) {
      expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe('别人的');
      expect(readdirSync(folder)).toEqual(['a.md']);
    }
  });

  test('is taken when somebody alive holds it, here or on another machine', () => {
    for (const owner of [alive, elsewhere]) {
      const root = aFolder();
      const folder = hold(root, owner);
      expect(() => take(root)).toThrow(NameTaken);
      expect(readdirSync(root)).toEqual([basename(folder)]);
    }
  });

  test('is free when whoever held it is no more, was another machine’s a day ago, or had let go', () => {
    for (const owner of [ended, elsewhere, undefined]) {
      const root = aFolder();
      const folder = hold(root, owner);
      if (owner === elsewhere) utimesSync(join(folder, owner), twoDaysAgo, twoDaysAgo);
      take(root);
      expect(readdirSync(root)).toEqual(['a.md']);
    }
  });

  test('is given back when the file cannot be put there', () => {
    const root = aFolder();
    const replace = () => {
      throw failure('EIO');
    };
    expect(() => take(root, { ...noLinks, replace })).toThrow(expect.objectContaining({ code: 'EIO' }));
    expect(readdirSync(root)).toEqual([]);
    take(root);
    expect(readdirSync(root)).toEqual(['a.md']);
  });
});

describe('a trouble that passes', () => {
  const failing = (times: number, code: string) => {
    let tries = 0;
    return () => {
      tries += 1;
      if (tries <= times) throw failure(code);
      return tries;
    };
  };
  const waited: number[] = [];
  const wait = (milliseconds: number) => void waited.push(milliseconds);

  test('is waited out', () => {
    expect(patiently(failing(3, 'EBUSY'), ['EBUSY'], wait)).toBe(4);
    expect(waited).toEqual([10, 20, 30]);
  });

  test('but not for ever, and another is no reason to wait', () => {
    expect(() => patiently(failing(11, 'EBUSY'), ['EBUSY'], wait)).toThrow('EBUSY');
    expect(patiently(failing(10, 'EBUSY'), ['EBUSY'], wait)).toBe(11);
    waited.length = 0;
    expect(() => patiently(failing(1, 'EIO'), ['EBUSY'], wait)).toThrow('EIO');
    expect(waited).toEqual([]);
  });
});
