/** `civic ledger` and `civic summary`: what the workbooks hold, as their JSON says it. */
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { within } from '../../src/model/day.ts';
import { landuOn } from '../support/landu.ts';
import type { LedgerJson } from '../support/workbook-json.ts';
import { assessed, copyOfTown, landu, type } from './run-civic.ts';

const read = new Map<string, Promise<LedgerJson>>();

/** The ledger of the example as JSON; each is made once. */
function ledger(line: string): Promise<LedgerJson> {
  const known = read.get(line);
  if (known !== undefined) return known;
  const made = type(`${line} --format json`, { cwd: landu, now: '2023-02-01T04:00:00Z' }).then(
    ({ out, err }) => {
      if (out === '') throw new Error(err);
      return JSON.parse(out) as LedgerJson;
    },
  );
  read.set(line, made);
  return made;
}

function rowsOf(json: LedgerJson, use: string): readonly Readonly<Record<string, unknown>>[] {
  return Object.entries(json.tables)
    .filter(([id]) => id.replace(/^\d+-/, '') === use)
    .flatMap(([, { rows }]) => rows);
}

const said = (cell: unknown): unknown => (cell as { said?: string } | null)?.said ?? cell;

const ownPhase =
  '- id: phase\n  title: 阶段\n  file: 阶段\n  span: phase\n  sheets:\n    - { use: cover, title: 封面 }\n    - { use: problems, title: 问题 }\n';

const phases = [
  ['1', '2022-01-01', '2022-04-30'],
  ['2', '2022-05-01', '2022-07-31'],
  ['3', '2022-08-01', '2022-10-31'],
  ['4', '2022-11-01', '2022-12-31'],
] as const;

describe.each(phases)('the ledger of phase %s', (number, from, to) => {
  it('names every record of its days as listed, or as left out with the reason', async () => {
    const where = rowsOf(await ledger(`ledger --phase ${number} --audience internal`), 'whereabouts');
    const { town } = await landuOn(to);
    const span = { from, to } as Parameters<typeof within>[1];
    // What another record corrects or replaces is in force no more.
    const replaced = new Set(
      town.records.all
        .flatMap(({ on, corrects, supersedes }) => [corrects ?? [], ...(on <= to ? [supersedes ?? []] : [])])
        .flat(),
    );
    const inSpan = town.records.all.filter(({ on, key }) => within(on, span) && !replaced.has(key));
    const all = where.reduce((sum, row) => sum + Number(row.all), 0);
    expect(all).toBe(inSpan.length);
    for (const row of where) {
      expect(Number(row.listed) + Number(row.left)).toBe(row.all);
      expect(row.why === null, String(said(row.kind))).toBe(row.left === 0);
    }
  });

  it('says the figures of the assessment of the same day', async () => {
    const overview = rowsOf(await ledger(`ledger --phase ${number}`), 'overview');
    const count = (group: string, item: string): unknown =>
      overview.find(
        (row) =>
          (row.group as { group: string }).group === group && (row.item as { item: string }).item === item,
      )?.count;
    const { counts, problems } = await assessed(`--phase ${number} --on ${to}`, { cwd: landu });
    expect(count('standards', 'met')).toBe(counts.standards.met);
    expect(count('gaps', 'overdue')).toBe(counts.gaps.overdue);
    expect([count('problems', 'found'), count('problems', 'closed')]).toEqual([
      problems.found,
      problems.closed,
    ]);
  });
});

it('gives wages, codes of pupils and proposals of accountability to the office alone', async () => {
  const [open, internal] = await Promise.all([
    ledger('ledger --phase 4'),
    ledger('ledger --phase 4 --audience internal'),
  ]);
  expect(rowsOf(open, 'ladder')).toEqual([]);
  expect(rowsOf(internal, 'ladder').length).toBeGreaterThan(0);
  const text = JSON.stringify(await ledger('ledger --phase 3'));
  expect(/中学-0\d/.test(text)).toBe(false);
  expect(text.includes('‹5')).toBe(true);
  const codes = rowsOf(await ledger('ledger --phase 3 --audience internal'), 'records').filter(
    ({ code }) => code !== undefined,
  );
  expect(codes.length).toBeGreaterThan(0);
});

it('tells nobody outside where an unannounced visit went', async () => {
  const text = (json: LedgerJson): string => JSON.stringify(rowsOf(json, 'visits'));
  const [open, internal] = await Promise.all([
    ledger('ledger --phase 3'),
    ledger('ledger --phase 3 --audience internal'),
  ]);
  const visits = (json: LedgerJson) =>
    rowsOf(json, 'visits')
      .filter((row) => row.manner === '暗访')
      .map((row) => row.site);
  expect(visits(internal).some((site) => site !== null)).toBe(true);
  expect(visits(open).every((site) => site === null)).toBe(true);
  expect(text(open).length).toBeLessThan(text(internal).length);
});

it('lists the year’s papers in one place, in the ledger of the last phase', async () => {
  const json = await ledger('ledger --phase 4');
  const listed = rowsOf(json, 'records')
    .filter(({ material }) => material !== undefined)
    .map(({ on, title }) => JSON.stringify([on, title]));
  const { cut } = await landuOn('2022-12-31');
  const inForce = cut.recordsOf('evidence').filter(({ on }) => on >= '2022-01-01');
  expect(listed.sort()).toEqual(inForce.map(({ on, title }) => JSON.stringify([on, title])).sort());
  expect(listed.some((paper) => paper.includes('2022-01'))).toBe(true);
});

it('looks over the whole year where a sheet says so, whatever phase the ledger is of', async () => {
  const [four, year] = await Promise.all([ledger('ledger --phase 4'), ledger('summary')]);
  const gaps = (json: LedgerJson) =>
    rowsOf(json, 'gaps').map(({ standard, check, subject, verdict }) => [standard, check, subject, verdict]);
  expect(gaps(four)).toEqual(gaps(year));
  expect(gaps(four).length).toBeGreaterThan(20);
});

it('sorts and groups a sheet as ledgers.yaml says: the batches of the last test, the soonest first', async () => {
  const rows = rowsOf(await ledger('ledger --phase 1'), 'records').filter((row) => 'entries.批次' in row);
  expect(rows.map((row) => row['entries.批次'])).toEqual(['第一批', '第一批', '第一批', '第二批', '第二批']);
  const days = rows.slice(0, 3).map((row) => String(row['entries.期限']));
  expect(days).toEqual([...days].sort());
});

it('counts what a month found apart from what was open before', async () => {
  const json = await ledger('ledger --month 2022-05');
  const [own, all] = Object.entries(json.tables)
    .filter(([id]) => id.endsWith('-counts'))
    .map(([, { total }]) => Number(total?.found));
  const found = (await ledger('summary')).tables;
  const months = Object.values(found).flatMap(({ rows }) => rows.filter(({ group }) => group === '2022-05'));
  expect(own).toBe(months[0]?.found);
  expect(all).toBeGreaterThan(Number(own));
  const days = rowsOf(json, 'problems').map(({ found: day }) => String(day));
  expect(days.filter((day) => day.startsWith('2022-05')).length).toBeGreaterThan(Number(own));
});

it('is of one unit, when asked for', async () => {
  const json = await ledger('ledger --phase 2 --unit 老鹰岩');
  const problems = rowsOf(json, 'problems');
  expect(problems.length).toBeGreaterThan(0);
  expect(
    problems.every((row) => row.unit === '老鹰岩' || JSON.stringify(row.supporting).includes('老鹰岩')),
  ).toBe(true);
});

it('lays out materials: a page a standard, and the matrix counts what stands on the pages', async () => {
  const json = await ledger('ledger --materials --on 2022-08-10');
  const matrix = rowsOf(json, 'submissions');
  const kinds = ['规范文件', '说明报告', '统计表格', '实景图片'];
  const counted = matrix.reduce((sum, row) => sum + kinds.reduce((a, kind) => a + Number(row[kind]), 0), 0);
  expect(rowsOf(json, 'pages')).toHaveLength(counted);
  expect(rowsOf(json, 'labels').reduce((sum, row) => sum + Number(row.papers), 0)).toBe(counted);
});

it('adds up what can be added up: no minutes after which litter was cleared', async () => {
  const { tables } = await ledger('ledger --phase 1');
  const cleaning = Object.values(tables).find(({ rows }) => rows[0] && 'cleared-after' in rows[0]);
  expect(cleaning?.rows.some((row) => typeof row['cleared-after'] === 'number')).toBe(true);
  expect(cleaning?.total).toBe(null);
  const activities = Object.values((await ledger('ledger --phase 2')).tables).find(
    ({ rows }) => rows[0] && 'people' in rows[0] && 'title' in rows[0],
  );
  expect(activities?.total?.people).toBeTypeOf('number');
  // Nobody entered hours of service for them: that is no sum of nought.
  expect(activities?.rows.every(({ hours }) => hours === null)).toBe(true);
  expect(activities?.total?.hours).toBe(null);
});

it('shows the year: figures at the ends of the phases, found and closed by month', async () => {
  const json = await ledger('summary');
  const months = rowsOf(json, 'counts').filter(({ group }) => /^2022-\d\d$/.test(String(group)));
  expect(months.reduce((sum, { found }) => sum + Number(found), 0)).toBe(346);
  const road = rowsOf(json, 'metrics').find(({ metric }) => metric === '道路清扫保洁率');
  const verdicts = Object.entries(road ?? {}).filter(([key]) => key.endsWith('-verdict'));
  expect(verdicts.map(([, verdict]) => verdict)).toEqual(['met', 'unmet', 'met', 'met']);
});

describe('what cannot be made', () => {
  it.each([
    ['ledger', '--phase'],
    ['ledger --phase 1 --month 2022-03', '--phase'],
    ['ledger --phase 9', '9'],
    ['ledger --month 2021-03', '2021-03'],
    ['ledger --month 某月', '某月'],
    ['ledger --phase 1 --unit 老鹰崖', '老鹰岩'],
  ])('%s', async (line, named) => {
    const { code, out, err } = await type(line, { cwd: landu });
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(named);
  });

  it('a phase without records is an honest, empty ledger', async () => {
    const folder = copyOfTown();
    writeFileSync(join(folder, 'ledgers.yaml'), ownPhase);
    const { code, out } = await type('ledger --phase 1 --on 2021-01-02 --format json', { cwd: folder });
    expect(code).toBe(0);
    const json = JSON.parse(out) as LedgerJson;
    expect(rowsOf(json, 'whereabouts')).toEqual([]);
    expect(rowsOf(json, 'problems')).toEqual([]);
    expect((await type('ledger --phase 1 --on 2021-01-02', { cwd: folder })).code).toBe(0);
    expect(readdirSync(join(folder, 'out'))).toEqual(['阶段-2021-01-02.xlsx']);
  });
});

describe('a town’s own ledgers.yaml', () => {
  it('takes the place of the pack’s workbook of the same id', async () => {
    const folder = copyOfTown();
    writeFileSync(
      join(folder, 'ledgers.yaml'),
      '- id: month\n  title: 本镇月报\n  file: 本镇月报\n  span: month\n  sheets:\n    - { use: problems, title: 问题, columns: [id, state] }\n',
    );
    const { code, out } = await type('ledger --month 2022-05 --format json', { cwd: folder });
    expect(code).toBe(0);
    expect(Object.keys((JSON.parse(out) as LedgerJson).tables)).toEqual(['1-problems', '2-whereabouts']);
  });

  it('is told what is wrong with it, where', async () => {
    const folder = copyOfTown();
    writeFileSync(
      join(folder, 'ledgers.yaml'),
      [
        '- id: month',
        '  title: 月报',
        '  file: 月报',
        '  span: month',
        '  sheets:',
        '    - use: problems',
        '      title: 问题',
        '      columns: [id, stat]',
        '      sort: dues',
        '      only: { sourse: [自查] }',
        '    - { use: records, title: 活动, kind: activities }',
        '    - { use: records, title: 活动 }',
        '    - { use: matrix, title: 赶集, check: S8-09/each-par }',
        '',
      ].join('\n'),
    );
    const { code, out } = await type('check', { cwd: folder });
    expect(code).toBe(2);
    expect([...out.matchAll(/ledgers\.yaml:(\d+):\d+/g)].map(([, line]) => line)).toEqual([
      '8',
      '9',
      '10',
      '11',
      '12',
      '13',
    ]);
    for (const meant of ['state', 'due', 'source', 'activity']) expect(out).toContain(meant);
  });
});
