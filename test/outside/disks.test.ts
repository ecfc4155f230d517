/** Disks as they are: one that is full, and one that has no hard links. */
import { linkSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { addFile } from '../../src/disk/add-file.ts';
import { DiskError } from '../../src/disk/disk-error.ts';
import { withMark } from '../../src/disk/product-mark.ts';
import { writeProduct } from '../../src/disk/write-product.ts';
import { recordFile } from '../disk/record-file.ts';
import { bundleWriter } from '../disk/writers.ts';
import { mountFat, mountSmallDisk, titled } from './tools.ts';

const small = mountSmallDisk(2 ** 20);
const fat = mountFat();
afterAll(() => {
  for (const disk of [small, fat]) if ('remove' in disk) disk.remove();
});

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => statSync(join(folder, name)).isFile())
    .sort();
}

test.skipIf('why' in small)(
  titled('a disk that fills up: what was acknowledged is whole, nothing else is there', small),
  () => {
    if ('why' in small) throw new Error(small.why);
    const { folder } = small;
    const old = '短板 3 处\n'.repeat(500);
    expect(writeProduct(join(folder, 'r.txt'), old, 'table')).toEqual({ written: true });

    const acknowledged: string[] = [];
    let full: unknown;
    for (let i = 1; i < 1000 && full === undefined; i += 1) {
      const { path, bytes } = recordFile(`r-${String(i)}`);
      try {
        expect(addFile(folder, path, bytes)).toEqual({ added: true });
        acknowledged.push(path);
      } catch (error) {
        full = error;
      }
    }
    expect(full).toBeInstanceOf(DiskError);
    expect(full).toMatchObject({ code: 'ENOSPC' });
    expect(acknowledged.length).toBeGreaterThan(5);

    // To the last byte: no room for a new product either, and the old one stays.
    const rest = join(folder, 'rest');
    const block = Buffer.alloc(4096);
    try {
      for (;;) writeFileSync(rest, block, { flag: 'a' });
    } catch {
      // Full.
    }
    const write = () => writeProduct(join(folder, 'r.txt'), '短板 2 处\n'.repeat(500), 'table');
    expect(write).toThrow(expect.objectContaining({ code: 'ENOSPC' }));
    expect(readFileSync(join(folder, 'r.txt'), 'utf8')).toBe(withMark(old, 'table'));
    expect(filesIn(folder)).toEqual([...acknowledged, 'r.txt', 'rest'].sort());
    for (const name of acknowledged) {
      const { bytes } = recordFile(/([^/]+)\.yaml$/.exec(name)![1]!);
      expect(Buffer.compare(readFileSync(join(folder, name)), bytes), name).toBe(0);
    }

    // With room again it goes on.
    rmSync(rest);
    const next = recordFile('r');
    rmSync(join(folder, acknowledged[0]!));
    expect(addFile(folder, next.path, next.bytes)).toEqual({ added: true });
  },
);

test.skipIf('why' in fat)(
  titled('on a FAT disk eight processes get each name once, and whole', fat),
  async () => {
    if ('why' in fat) throw new Error(fat.why);
    const { folder } = fat;
    writeFileSync(join(folder, 'a'), '');
    expect(() => linkSync(join(folder, 'a'), join(folder, 'b'))).toThrow();
    rmSync(join(folder, 'a'));

    const writers = await bundleWriter();
    try {
      const names = Array.from({ length: 25 }, (_, i) => `new/${String(i)}.yaml`);
      const running = Array.from({ length: 8 }, (_, i) =>
        writers.start({ root: folder, names: { who: `w${String(i)}`, names } }),
      );
      const ended = await Promise.all(running.map((writer) => writer.ended));
      expect(ended.map(({ err }) => err).join('')).toBe('');
      for (const name of names) {
        const winners = ended.flatMap(({ lines }, i) =>
          lines.includes(`added ${name}`) ? [`w${String(i)}`] : [],
        );
        expect(winners, name).toHaveLength(1);
        expect(readFileSync(join(folder, name), 'utf8')).toBe(`${winners[0]!} ${name}\n`);
      }
      expect(filesIn(folder)).toEqual(names.map((name) => join(name)).sort());
    } finally {
      writers.remove();
    }
  },
);
