/** What a town adds to its pack: it is judged like the pack's own, and changes nothing of it. */
import { expect, test } from 'vitest';
import { assess } from '../../src/assess/assess.ts';
import { extendSystem } from '../../src/load/pack/extend-system.ts';
import { day } from '../support/days.ts';
import { loadFiles, soundFiles, soundSystem } from './fixture.ts';

const file = (path: string, text: string) => ({ path, bytes: new TextEncoder().encode(text) });
const standards = (category: string, number: number, id = 'Z-01') =>
  file(
    'own/9-own.yaml',
    `category: ${category}
number: ${String(number)}
indicators:
  - title: 自加指标
    topics:
      - title: 自加内容
        standards:
          - id: ${id}
            title: 古井有人管
            source: [4.1.2-g]
            show: 看井。
            remedy: 找人管。
            score: { 材料审核: 1 }
            checks:
              - { key: wells, kind: coverage, method: 材料审核, per: set, of: [wells], span: year, records: activity }
              - { key: clean, kind: inspection, method: 材料审核, per: site, of: [水井], span: phase, items: [井台干净] }
`,
  );
const sets = file('own/sets.yaml', '- { id: wells, title: 古井, members: [{ id: 东井 }] }\n');
const sites = file('own/sites.yaml', '- { id: 水井, items: [{ id: 井台干净, look: 没有垃圾 }] }\n');
const base = soundSystem();

test('without own files the pack is what it is', () => {
  expect(extendSystem(base, [])).toEqual({ system: base, diagnostics: [] });
});

test('standards, sets and kinds of site are added, and the pack keeps all it had', () => {
  const { system, diagnostics } = extendSystem(base, [standards('自加项目', 9), sets, sites]);
  expect(diagnostics).toEqual([]);
  expect(system).toMatchObject({
    ...base,
    categories: [...base.categories, { number: 9, title: '自加项目' }],
    sets: [...base.sets, { id: 'wells' }],
    siteKinds: [...base.siteKinds, { id: '水井' }],
    standards: [...base.standards, { id: 'Z-01', at: { file: 'own/9-own.yaml', line: 8 } }],
  });
});

test('a standard may join a category of the pack', () => {
  const { system } = extendSystem(base, [standards('示例项目', 1), sets, sites]);
  expect(system?.categories).toEqual(base.categories);
  expect(system?.standards.at(-1)).toMatchObject({ id: 'Z-01', category: '示例项目' });
});

test('they are judged, and records may name them', () => {
  const { system = base } = extendSystem(base, [standards('自加项目', 9), sets, sites]);
  const activity = file(
    'records/activity/z.yaml',
    '- { on: 2022-05-01, title: 淘井, themes: [志愿服务], unit: 石笋村, covers: [东井] }\n',
  );
  const own = soundFiles.town.filter(({ path }) => path !== 'records/activity/z.yaml');
  const { town, diagnostics } = loadFiles([...own, activity, sets, standards('自加项目', 9)], system);
  expect(diagnostics).toEqual([]);
  const judged = assess(system, town!, { on: day('2022-06-30'), standard: 'Z-01' });
  expect(judged.standards[0]?.checks.map((check) => check.verdict)).toEqual(['met', 'missing']);
  expect(judged.score.categories).toMatchObject([{ number: 9, title: '自加项目', possible: 10_000 }]);
});
