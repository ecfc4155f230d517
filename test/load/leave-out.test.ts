/** `--leave-out-bad`: wrong records stay out and are counted; what rests on them stays out too. */
import { expect, test } from 'vitest';
import type { TownOptions } from '../../src/load/load-town.ts';
import { foundAs, loadFiles, soundFiles, soundSystem } from './fixture.ts';

const system = soundSystem();
const sound = loadFiles(soundFiles.town, system).town?.records.all.length ?? 0;

/** Loads the sound town with files added or replaced. */
function load(files: Readonly<Record<string, string | Uint8Array>>, options: TownOptions = {}) {
  const own = Object.entries(files).map(([path, content]) => ({
    path,
    bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content,
  }));
  const rest = soundFiles.town.filter(({ path }) => !Object.hasOwn(files, path));
  const { town, diagnostics, leftOut } = loadFiles([...rest, ...own], system, options);
  return { town, leftOut, found: diagnostics.map(foundAs), codes: diagnostics.map(({ code }) => code) };
}

const bad = { leaveOutBad: true };
const good = '- { on: 2022-03-20, title: 清扫河道, themes: [志愿服务], unit: 石笋村 }\n';
const typo = '- { on: 2022-03-21, title: 清扫水渠, themes: [志愿服务], unit: 石笋树 }\n';
const path = 'records/activity/z.yaml';

test('unasked, one wrong record leaves no town', () => {
  const { town, leftOut, codes } = load({ [path]: good + typo });
  expect([town, leftOut, codes]).toEqual([undefined, 0, ['unknown-unit']]);
});

test('a wrong record is left out, counted and still reported', () => {
  const { town, leftOut, codes } = load({ [path]: good + typo }, bad);
  expect(town?.records.all).toHaveLength(sound + 1);
  expect([leftOut, codes]).toEqual([1, ['unknown-unit']]);
});

test.each([
  ['YAML that cannot be read', '- { on: 2022-03-21, title: 清扫水渠\n', 1],
  ['an unknown key', '- { on: 2022-03-21, titel: 清扫水渠, themes: [志愿服务], unit: 石笋村 }\n', 1],
  ['an impossible day', '- { on: 2022-02-30, title: 清扫水渠, themes: [志愿服务], unit: 石笋村 }\n', 1],
  ['a mark that turns the direction of writing', typo.replace('石笋树', '石笋\u202E村'), 1],
  ['a dash gone wrong', '-{ on: 2022-03-21 }\n', 1],
  ['another document', '---\n', 0],
])('%s costs its own record and no other', (_, text, lost) => {
  const { town, leftOut, found } = load({ [path]: good + text + good.replaceAll('河道', '山路') }, bad);
  expect(town?.records.all).toHaveLength(sound + 2);
  expect(leftOut).toBe(lost);
  expect(found).toHaveLength(1);
});

test('a warning leaves nothing out', () => {
  const { town, leftOut, codes } = load({ [path]: good.replace('河道', '河\u200B道') }, bad);
  expect(town?.records.all).toHaveLength(sound + 1);
  expect([leftOut, codes]).toEqual([0, ['invisible-character']]);
});

test('a harmless character does not hide a mistake of the same line', () => {
  const { town, codes } = load({ [path]: good.replace('清扫河道', "'清扫河\u200B道") });
  expect(town).toBeUndefined();
  expect(codes).toContain('yaml-syntax');
});

const finding = (unit: string) =>
  `{ id: F-9, on: 2022-03-10, text: 后门有垃圾, unit: ${unit}, source: 自查 }\n`;
const course =
  '- { on: 2022-03-11, finding: F-9, event: 反馈, by: 丁 }\n- { on: 2022-03-12, finding: F-9, event: 复查通过, by: 乙主任 }\n';

test.each([
  ['named wrongly', finding('石笋树')],
  ['of no readable shape', finding("'石笋村")],
  ['of a wrong shape', finding('[石笋村]')],
])('what rests on a left-out problem (%s) goes with it and is not called unknown', (_, text) => {
  const files = { 'records/finding/z.yaml': text, 'records/rectification/z.yaml': course };
  expect(load(files).found).toHaveLength(1);
  const { town, leftOut, found } = load(files, bad);
  expect(found).toHaveLength(1);
  expect(leftOut).toBe(3);
  expect(town?.records.all).toHaveLength(sound);
});

test('of two records with one id the first stays', () => {
  const files = { [path]: '- { id: A-2, on: 2022-03-20, title: 乙, themes: [志愿服务], unit: 石笋村 }\n' };
  const { town, leftOut, codes } = load(files, bad);
  expect([leftOut, codes]).toEqual([1, ['duplicate-id']]);
  expect(town?.records.all.find((record) => record.key === 'A-2')).toMatchObject({ title: '普法改' });
});

test('a file that cannot be decoded counts as one, and what may have been in it is not called unknown', () => {
  const files = {
    'records/finding/z.yaml': Uint8Array.of(0x2d, 0x20, 0xd6, 0xd0, 0xce, 0xc4),
    'records/rectification/z.yaml': course,
  };
  const { leftOut, codes } = load(files, bad);
  expect(codes).toEqual(['gbk']);
  expect(leftOut).toBeGreaterThanOrEqual(1);
});

test('a file of records in no known place counts too', () => {
  const { leftOut, codes, town } = load({ 'records/活动/a.yaml': good }, bad);
  expect([leftOut, codes]).toEqual([1, ['unknown-record-kind']]);
  expect(town?.records.all).toHaveLength(sound);
});

test('errors in the settings still leave no town', () => {
  const zones = '- { id: 一片区, unit: 无名, stretches: [主街], duties: [清扫], cleaners: 4 }\n';
  expect(load({ 'zones.yaml': zones }, bad).town).toBeUndefined();
});

test('an event left out makes later ones of its problem neither impossible nor counted', () => {
  const files = {
    'records/finding/z.yaml': finding('石笋村'),
    'records/rectification/z.yaml': course.replace('event: 反馈', 'event: 反映'),
  };
  const { found, leftOut, town } = load(files, bad);
  expect(found).toEqual(['records/rectification/z.yaml:1 unknown-word']);
  expect(leftOut).toBe(1);
  expect(town?.records.all).toHaveLength(sound + 2);
});
