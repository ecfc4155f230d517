/**
 * The fast road of the reader against `yaml`: the same value, the same place, the same diagnostics, whatever the file
 * says. `PROPERTY_RUNS=200000` looks longer than the suite has time for, and prints what was met.
 */
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { validators } from '#validators';
import type { DiagnosticList } from '../../../src/load/diagnostic-list.ts';
import type { Entry } from '../../../src/load/read-yaml.ts';
import { schemas } from '../../../src/load/schemas.ts';
import { bundleReader, noFastRoad } from './bundled-reader.ts';
import type { Change, Reader } from './bundled-reader.ts';
import { cases, signs } from './cases.ts';
import type { Case } from './cases.ts';
import { constructs } from './constructs.ts';

const runs = process.env.PROPERTY_RUNS;
const numRuns = Number(runs ?? 3000);

/** What was read of a file, in a form in which the order of keys counts too. */
interface Read {
  readonly entries: readonly Entry[];
  readonly list: DiagnosticList;
}

function read(reader: Reader, { text, schema, whole }: Case): Read {
  const list = new reader.DiagnosticList();
  const file = reader.cleanText('records/甲.yaml', text);
  if (!whole) return { entries: [...reader.readEntries(file, schema, list)], list };
  const entry = reader.readDocument(file, schema, list);
  return { entries: entry === undefined ? [] : [entry], list };
}

/** Every group in a value, to ask which of them are tainted. */
function groupsIn(value: unknown): readonly unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  return [value, ...Object.values(value).flatMap(groupsIn)];
}

function comparable({ entries, list }: Read): unknown {
  const told = entries.map(({ source, at, value, sound, tainted }) => {
    const { file, ...stretch } = source;
    const bad = groupsIn(value).map((group) => tainted.has(group));
    return { stretch, path: file.path, at, value, keys: JSON.stringify(value), sound, bad };
  });
  return { told, diagnostics: list.all };
}

/** The ways to everything in a value, and some that lead nowhere. */
function waysIn(value: unknown, way: readonly (string | number)[] = []): readonly (string | number)[][] {
  const own = [[...way], [...way, 'nowhere'], [...way, 99]];
  if (typeof value !== 'object' || value === null) return own;
  const steps = Array.isArray(value) ? value.map((_, i) => i) : Object.keys(value);
  return [
    ...own,
    ...steps.flatMap((step) => waysIn((value as Record<string | number, unknown>)[step], [...way, step])),
  ];
}

type Road = 'fast' | 'yaml' | 'refused';

function roadOf(reader: Reader, { entries, list }: Read, { schema, whole }: Case): Road {
  if (list.errors > 0 || entries.length === 0) return 'refused';
  const isFast = entries.every(
    ({ source }) =>
      reader.readBlock(source.file.text, source.start, source.end, schema, !whole) !== undefined,
  );
  return isFast ? 'fast' : 'yaml';
}

let oracle: Reader;
beforeAll(async () => {
  oracle = await bundleReader(noFastRoad);
});

/** Whether two readers tell the same of a file. */
const agree = (one: Read, other: Read): boolean => isDeepStrictEqual(comparable(one), comparable(other));

describe('the fast road and yaml', () => {
  it('tell the same of every file', { timeout: 3_600_000 }, async () => {
    const reader = await bundleReader();
    const met = new Map(Object.keys(constructs).map((name) => [name, { fast: 0, yaml: 0, refused: 0 }]));
    const all = { fast: 0, yaml: 0, refused: 0 };
    fc.assert(
      fc.property(cases, (each) => {
        const [slow, quick] = [read(oracle, each), read(reader, each)];
        if (!agree(slow, quick)) expect(comparable(quick)).toStrictEqual(comparable(slow));
        const road = roadOf(reader, quick, each);
        all[road] += 1;
        for (const name of each.used) met.get(name)![road] += 1;
        return agree(slow, quick);
      }),
      { numRuns },
    );
    if (runs !== undefined) console.table({ all, ...Object.fromEntries(met) });
    expect(all.fast / numRuns).toBeGreaterThanOrEqual(0.5);
    expect(all.yaml / numRuns).toBeGreaterThanOrEqual(0.2);
    expect(all.refused / numRuns).toBeGreaterThanOrEqual(0.1);
    for (const { fast, yaml, refused } of met.values())
      expect(fast + yaml + refused).toBeGreaterThan(numRuns / 200);
  });

  it('tell the same of texts made of signs', { timeout: 3_600_000 }, async () => {
    const reader = await bundleReader();
    let fast = 0;
    fc.assert(
      fc.property(signs, (each) => {
        const [slow, quick] = [read(oracle, each), read(reader, each)];
        if (!agree(slow, quick)) expect(comparable(quick)).toStrictEqual(comparable(slow));
        if (roadOf(reader, quick, each) === 'fast') fast += 1;
        return agree(slow, quick);
      }),
      { numRuns },
    );
    expect(fast / numRuns).toBeGreaterThanOrEqual(0.05);
  });

  it('point at the same places', { timeout: 3_600_000 }, async () => {
    const reader = await bundleReader();
    const [slow, quick] = [oracle.createLocator(), reader.createLocator()];
    let pointed = 0;
    fc.assert(
      fc.property(cases, (each) => {
        for (const { source, value } of read(reader, each).entries) {
          for (const path of waysIn(value)) {
            for (const what of ['key', 'value'] as const) {
              const [one, other] = [quick(source, path, what), slow(source, path, what)];
              if (!isDeepStrictEqual(one, other)) expect([path, what, one]).toEqual([path, what, other]);
            }
            pointed += 1;
          }
        }
      }),
      { numRuns },
    );
    expect(pointed).toBeGreaterThan(numRuns * 5);
  });

  it('calls a shape met only where the validator does', { timeout: 3_600_000 }, async () => {
    const reader = await bundleReader();
    const names = new Map(Object.entries(schemas).map(([name, schema]) => [schema, name]));
    const told = { met: 0, left: 0, wrong: 0 };
    fc.assert(
      fc.property(cases, (each) => {
        const name = names.get(each.schema);
        for (const { value, sound, meets } of name === undefined ? [] : read(reader, each).entries) {
          if (!sound) continue;
          const isRight = validators[name!]!(value);
          told[meets === undefined ? (isRight ? 'left' : 'wrong') : 'met'] += 1;
          if (meets !== undefined) expect([meets === each.schema, isRight]).toEqual([true, true]);
        }
      }),
      { numRuns },
    );
    if (runs !== undefined) console.table(told);
    // Neither may go missing: what is right is seen to be, and enough was wrong.
    expect(told.met).toBeGreaterThan(told.left);
    expect(told.wrong).toBeGreaterThan(numRuns / 20);
  });

  it.each<[string, Change]>([
    [
      'takes a comment for a part of the value',
      {
        file: 'block-lines.ts',
        from: 'if (text.charCodeAt(at - 1) === blank) this.turns = true;',
        to: '',
      },
    ],
    [
      'reads a line of less indentation as a key of the group',
      {
        file: 'read-block.ts',
        from: 'while (lines.column === column) {',
        to: 'while (lines.column >= column - 1 && lines.column > 0) {',
      },
    ],
    [
      'does not hear that a key is there twice',
      { file: 'read-block.ts', from: ' || Object.hasOwn(group, name)', to: '' },
    ],
  ])('are told apart if the fast road %s', async (_, change) => {
    const wrong = await bundleReader(change);
    const found = fc.check(
      fc.property(cases, (each) => agree(read(oracle, each), read(wrong, each))),
      { numRuns: 20_000, seed: 8 },
    );
    expect(found.failed).toBe(true);
  });
});
