import { describe, expect, test } from 'vitest';
import { findCandidates } from '../../src/cli/ask/find-candidates.ts';
import { flagName } from '../../src/cli/entry/flag-name.ts';
import { entryPlan } from '../../src/enter/answers.ts';
import { recordKindNames } from '../../src/records/index.ts';
import { flags } from '../../src/cli/flags.ts';

const candidates = [
  { id: '临河', names: ['临河社区'], about: '社区' },
  { id: '老鹰岩', names: [], about: '村' },
  { id: '重庆路', names: [] },
  { id: 'S4-17', names: ['道路清扫'] },
  { id: 'road-cleaning-rate', names: ['道路清扫保洁率'] },
];
const found = async (typed: string) => (await findCandidates(candidates, typed)).map(({ id }) => id);

describe('names are found', () => {
  test.each([
    ['', candidates.map(({ id }) => id)],
    ['河社', ['临河']],
    ['lhsq', ['临河']],
    ['linhe', ['临河']],
    ['LYY', ['老鹰岩']],
    ['cql', ['重庆路']],
    ['ｓ４-17', ['S4-17']],
    ['dlqs', ['S4-17', 'road-cleaning-rate']],
    ['road', ['road-cleaning-rate']],
    ['村', ['老鹰岩']],
    ['道路清扫', ['S4-17', 'road-cleaning-rate']],
    ['zzz', []],
    ['社 区', ['临河']],
  ])('by “%s”', async (typed, ids) => {
    expect(await found(typed)).toEqual(ids);
  });
});

test('no option of a field is one of civic’s own', () => {
  const own = new Set([
    '--yes',
    '--dry-run',
    '--help',
    '-h',
    ...['lang', 'town', 'no-color'].flatMap((name) => flags[name as 'lang'].split(', ')),
  ]);
  for (const kind of recordKindNames) {
    const { fields, parts } = entryPlan(kind);
    const names = [...fields.map((field) => flagName(kind, field)), ...parts.map(({ key }) => `--${key}`)];
    expect(names.filter((name) => own.has(name))).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
  }
});
