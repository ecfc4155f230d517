/** What is in order is not complained of, and the order of files changes nothing. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compilePack } from '../../src/load/compile-pack.ts';
import { loadSystem } from '../../src/load/load-system.ts';
import { revivePack } from '../../src/load/revive-pack.ts';
import { byDiagnosticPlace } from '../../src/model/diagnostic.ts';
import { allFixtures, foundAs, loadFiles, soundFiles, soundSystem } from './fixture.ts';

const system = soundSystem();

test('the sound pack and town are not complained of', () => {
  expect(loadSystem(soundFiles.pack).diagnostics).toEqual([]);
  const { town, diagnostics, leftOut } = loadFiles(soundFiles.town, system);
  expect(diagnostics).toEqual([]);
  expect(leftOut).toBe(0);
  expect(town?.records.all).toHaveLength(32);
});

test('a pack compiled to JSON and revived is the same pack', () => {
  const decoder = new TextDecoder();
  const compiled = compilePack(
    soundFiles.pack.map(({ path, bytes }) => ({ path, text: decoder.decode(bytes) })),
  );
  if (!('json' in compiled)) throw new Error('the sound pack does not compile');
  expect(revivePack(JSON.parse(compiled.json))).toEqual(system);
});

test('former names are read as present ones, figures as they were written', () => {
  const { town } = loadFiles(soundFiles.town, system);
  const activity = town?.records.all.find((record) => record.kind === 'activity');
  expect(activity).toMatchObject({ unit: '临河社区', filed: '2022-03-07', key: 'records/activity/a.yaml#1' });
  const roster = town?.records.all.find((record) => record.kind === 'roster');
  expect(roster).toMatchObject({
    filed: '2022-04-01',
    entries: [
      { 编号: '012', 人数: '1.50' },
      { 编号: '123456789012345678', 人数: 3, 备注: '无' },
    ],
  });
});

const fixtures = allFixtures();

test('the order of files does not matter', () => {
  const town = loadFiles(soundFiles.town, system);
  fc.assert(
    fc.property(fc.shuffledSubarray([...soundFiles.town], { minLength: soundFiles.town.length }), (files) => {
      expect(loadFiles(files, system)).toEqual(town);
    }),
    { numRuns: 20 },
  );
});

test('the order of wrong files does not matter either', () => {
  const shuffled = fc
    .constantFrom(...fixtures)
    .chain(({ base, files }) =>
      fc.tuple(fc.constant({ base, files }), fc.shuffledSubarray([...files], { minLength: files.length })),
    );
  fc.assert(
    fc.property(shuffled, ([{ base, files }, other]) => {
      const load = (each: typeof files) =>
        base === 'pack' ? loadSystem(each).diagnostics : loadFiles(each, system).diagnostics;
      expect(load(other)).toEqual(load(files));
    }),
    { numRuns: 150 },
  );
});

test('all mistakes of one run come together, by place', () => {
  // Fixtures that only add records whose mistakes have nothing to do with each other, all in one town.
  const chosen = fixtures.filter(({ name }) =>
    /\/(?:yaml-colons|yaml-indent|full-width|tab|invisible-character|unknown-word|impossible-day|cells)$/.test(
      name,
    ),
  );
  expect(chosen).toHaveLength(8);
  const sound = new Set(soundFiles.town.map(({ path }) => path));
  const rename = (path: string, i: number) => path.replace(/([^/]+)$/, `${String(i)}-$1`);
  const added = chosen.flatMap(({ files }, i) =>
    files
      .filter(({ path }) => path.startsWith('records/') && !sound.has(path))
      .map(({ path, bytes }) => ({ path: rename(path, i), bytes })),
  );
  const expected = chosen.flatMap((fixture, i) =>
    fixture.expected
      .filter((line) => line.startsWith('records/'))
      .map((line) => line.replace(/^[^:]+/, (path) => rename(path, i))),
  );
  const { diagnostics } = loadFiles([...soundFiles.town, ...added], system);
  expect(diagnostics.map(foundAs).sort()).toEqual(expected.sort());
  expect([...diagnostics].sort(byDiagnosticPlace)).toEqual(diagnostics);
});
