/** What is only checked is read as what is judged is, though less of it is kept: nobody may hear less for that. */
import { expect, test } from 'vitest';
import { keep, emptyDraft } from '../../src/load/town/draft.ts';
import { textOfItsOwn } from '../../src/load/text-of-its-own.ts';
import { allFixtures, loadFiles, soundFiles, soundSystem } from './fixture.ts';

const system = soundSystem();
const fixtures = allFixtures().filter(({ base }) => base === 'town');

test.each(fixtures)('$name is told the same of', ({ files }) => {
  const kept = loadFiles(files, system);
  const checked = loadFiles(files, system, { checkOnly: true });
  expect(checked.diagnostics).toEqual(kept.diagnostics);
  expect(checked.town).toBeUndefined();
});

test('of what is sound nothing is kept but what links it', () => {
  const { town, diagnostics } = loadFiles(soundFiles.town, system);
  expect(diagnostics).toEqual([]);
  const kinds = new Set(town?.records.all.map(({ kind }) => kind));
  expect(kinds.size).toBeGreaterThanOrEqual(15);
  const draft = emptyDraft('links');
  const source = { file: { path: '', text: '' }, start: 0, end: 0, line: 1 };
  for (const record of town?.records.all ?? []) {
    const { linked, record: whole } = keep(record, source, draft);
    expect(whole).toBeUndefined();
    // Whatever is kept is as it was, and the proof of it is not.
    expect(record).toMatchObject(linked);
    expect(linked).not.toHaveProperty('files');
    expect(linked).not.toHaveProperty('note');
  }
});

test.each(['', '甲', 'files/a.jpg', '2022-03-15-临河社区-abcdef', '😀'.repeat(20)])(
  'a text of its own is the text: %s',
  (text) => {
    expect(textOfItsOwn(text)).toBe(text);
  },
);
