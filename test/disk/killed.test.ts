/** kill -9 at any moment, and many processes at once: no acknowledged record is lost or doubled, none is torn. */
import { cpSync, existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPack } from '../../src/cli/open-pack.ts';
import { addFile } from '../../src/disk/add-file.ts';
import { withMark } from '../../src/disk/product-mark.ts';
import { readFiles } from '../../src/disk/read-files.ts';
import { walkFolder } from '../../src/disk/walk-folder.ts';
import { writeProduct } from '../../src/disk/write-product.ts';
import { loadTown } from '../../src/load/load-town.ts';
import { town } from '../cli/run-civic.ts';
import { aFolder } from './a-folder.ts';
import { onDisk, withoutLinks } from './faulty-disk.ts';
import type { Fault } from './faulty-disk.ts';
import { recordFile } from './record-file.ts';
import { bundleWriter } from './writers.ts';
import type { Writers } from './writers.ts';

let writers: Writers;
beforeAll(async () => {
  writers = await bundleWriter();
}, 60_000);
afterAll(() => writers.remove());

const disks = { 'with hard links': false, 'without them': true };

function aTown(): string {
  const root = aFolder();
  cpSync(town, root, { recursive: true });
  return root;
}

/** What a town's folder loads: errors, and the ids of the records that `recordFile` makes, one for each that is there. */
async function load(root: string): Promise<{ errors: readonly unknown[]; ids: readonly string[] }> {
  const found = walkFolder(root);
  const { files, unread } = readFiles(found.files.filter(({ path }) => path.endsWith('.yaml')));
  const { system } = await openPack(files);
  if (system === undefined) throw new Error('the pack of the small town does not load');
  const facts = new Map(found.files.map(({ path, size }) => [path, { size }]));
  const loaded = loadTown(files, facts, system);
  const errors = loaded.diagnostics.filter(({ severity }) => severity === 'error');
  const ids = (loaded.town?.records ?? []).flatMap(({ id }) => (id?.startsWith('r') ? [id] : []));
  return { errors: [...errors, ...unread, ...found.others], ids: ids.sort() };
}

function leftovers(root: string): readonly string[] {
  return readdirSync(root, { recursive: true })
    .map(String)
    .filter((name) => name.includes('civic-tmp'));
}

/** Every acknowledged record is there once; every record that is there is whole. */
async function expectKept(root: string, acknowledged: readonly string[]): Promise<readonly string[]> {
  const { errors, ids } = await load(root);
  expect(errors).toEqual([]);
  expect(new Set(ids).size).toBe(ids.length);
  expect(acknowledged.filter((id) => !ids.includes(id))).toEqual([]);
  for (const id of ids) {
    const wanted = recordFile(id);
    expect(Buffer.compare(readFileSync(join(root, wanted.path)), wanted.bytes), id).toBe(0);
  }
  return ids;
}

/** The same numbers every time, from 0 to below 1. */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const rounds = 16;

test.each(Object.entries(disks))(
  'processes killed at random moments, on a disk %s',
  async (_, isWithoutLinks) => {
    const root = aTown();
    const random = numbersFrom(20220315);
    const acknowledged: string[] = [];
    let killed = 0;
    for (let round = 1; round <= rounds; round += 1) {
      const running = ['a', 'b'].map((name) =>
        writers.start({
          root,
          isWithoutLinks,
          records: { who: `r${String(round)}${name}`, count: Number.MAX_SAFE_INTEGER },
        }),
      );
      // Sometimes while the first record is written, sometimes after a few.
      if (round % 4 !== 0)
        await Promise.all(running.map(({ child }) => new Promise((go) => child.stdout!.once('data', go))));
      for (const { child } of running) {
        await sleep(random() * 60);
        child.kill('SIGKILL');
      }
      for (const { ended } of running) {
        const { lines, signal, err } = await ended;
        expect([signal, err]).toEqual(['SIGKILL', '']);
        acknowledged.push(...lines);
        killed += 1;
      }
    }
    expect(acknowledged.length).toBeGreaterThan(rounds);
    const ids = await expectKept(root, acknowledged);
    // A process that was killed had one record in hand at most, written and not yet acknowledged.
    expect(ids.length).toBeLessThanOrEqual(acknowledged.length + killed);
    expect(addFile(root, recordFile('r-last').path, recordFile('r-last').bytes)).toEqual({ added: true });
    expect(leftovers(root)).toEqual([]);
  },
  120_000,
);

test.each(Object.entries(disks))(
  'eight processes write fifty records each, on a disk %s',
  async (_, isWithoutLinks) => {
    const root = aTown();
    const running = Array.from({ length: 8 }, (__, i) =>
      writers.start({ root, isWithoutLinks, records: { who: `r${String(i)}`, count: 50 } }),
    );
    const ended = await Promise.all(running.map((writer) => writer.ended));
    expect(ended.map(({ code, err }) => [code, err])).toEqual(ended.map(() => [0, '']));
    const acknowledged = ended.flatMap(({ lines }) => lines).sort();
    expect(acknowledged).toHaveLength(400);
    expect(await expectKept(root, acknowledged)).toEqual(acknowledged);
    expect(leftovers(root)).toEqual([]);
  },
  120_000,
);

test.each(Object.entries(disks))(
  'eight processes want the same names: one gets each, the others are told, on a disk %s',
  async (_, isWithoutLinks) => {
    const root = aFolder();
    const names = Array.from({ length: 25 }, (__, i) => `new/${String(i)}.yaml`);
    const running = Array.from({ length: 8 }, (__, i) =>
      writers.start({ root, isWithoutLinks, names: { who: `w${String(i)}`, names } }),
    );
    const ended = await Promise.all(running.map((writer) => writer.ended));
    expect(ended.map(({ code, err }) => [code, err])).toEqual(ended.map(() => [0, '']));
    for (const name of names) {
      const winners = ended.flatMap(({ lines }, i) =>
        lines.includes(`added ${name}`) ? [`w${String(i)}`] : [],
      );
      expect(winners, name).toHaveLength(1);
      expect(
        ended.filter(({ lines }) => lines.includes(`taken ${name}`)),
        name,
      ).toHaveLength(7);
      expect(readFileSync(join(root, name), 'utf8')).toBe(`${winners[0]!} ${name}\n`);
    }
    expect(leftovers(root)).toEqual([]);
  },
  120_000,
);

const [before, after] = [withMark('短板 3 处\n', 'table'), withMark('短板 2 处\n', 'table')];
const one = recordFile('r-1');
const aRecord = {
  job: { records: { who: 'r', count: 1 } },
  old: {},
  path: one.path,
  texts: [undefined, new TextDecoder().decode(one.bytes)],
  again: (root: string): unknown => addFile(root, one.path, one.bytes),
};
const jobs = {
  'a record in a folder that must be made': { ...aRecord, isWithoutLinks: false },
  'the same on a disk without hard links': { ...aRecord, isWithoutLinks: true },
  'a product in the place of the old one': {
    job: { product: '短板 2 处\n' },
    isWithoutLinks: false,
    old: { 'r.txt': before },
    path: 'r.txt',
    texts: [before, after],
    again: (root: string): unknown => writeProduct(join(root, 'r.txt'), '短板 2 处\n', 'table'),
  },
};

// Windows does not tell a process that ended itself from one that failed.
test.skipIf(process.platform === 'win32').each(Object.entries(jobs))(
  'killed before every call of the file system: %s',
  async (_, { job, isWithoutLinks, old, path, texts, again }) => {
    const run = async (killedAt: number) => {
      const root = aFolder(old);
      const read = () => (existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : undefined);
      const { signal, lines, err } = await writers.start({ root, isWithoutLinks, killedAt, ...job }).ended;
      const place = `call ${String(killedAt)}`;
      const text = read();
      expect(err).toBe('');
      expect(texts, place).toContain(text);
      if (lines.length > 0) expect(text, place).toBe(texts[1]);
      // Whoever comes next is not kept from the name, and clears away what is left.
      const sound: Fault = (__, proceed) => proceed();
      const { thrown } = onDisk(isWithoutLinks ? withoutLinks(sound) : sound, () => {
        again(root);
        addFile(root, `${path}-next`, one.bytes);
      });
      expect([thrown, read(), leftovers(root)], place).toEqual([undefined, texts[1], []]);
      return { signal, text };
    };
    const seen: (string | undefined)[] = [];
    for (let at = 1, isKilled = true; isKilled; at += 4) {
      const answers = await Promise.all([0, 1, 2, 3].map((i) => run(at + i)));
      seen.push(...answers.map(({ text }) => text));
      isKilled = answers.every(({ signal }) => signal !== null);
    }
    expect(seen.length).toBeGreaterThan(10);
    expect(new Set(seen)).toEqual(new Set(texts));
  },
  120_000,
);
