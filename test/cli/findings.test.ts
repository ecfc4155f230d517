import { cpSync, existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { describe, expect, test } from 'vitest';
import { copyOfTown, emptyFolder, landu, town, type } from './run-civic.ts';

interface FindingsJson {
  readonly on: string;
  readonly tables: {
    readonly counts: {
      readonly rows: readonly Row[];
      readonly total: Row;
    };
    readonly problems: { readonly rows: readonly Row[]; readonly lead: readonly string[] };
  };
}
type Row = Readonly<Record<string, unknown>>;

async function found(line: string, cwd = landu): Promise<FindingsJson['tables']> {
  const { code, out } = await type(`findings ${line} --format json`, { cwd });
  expect(code).toBe(0);
  return (JSON.parse(out) as FindingsJson).tables;
}

describe('civic findings', () => {
  test.each([
    ['2022-04-30', 118, 71],
    ['2022-07-31', 205, 171],
    ['2022-10-31', 296, 270],
    ['2022-12-31', 346, 329],
  ])('counts the year as assess does: at %s found %i, closed %i', async (on, all, closed) => {
    for (const by of ['unit', 'site-kind', 'standard', 'month']) {
      const { counts, problems } = await found(`--on ${on} --by ${by}`);
      expect(counts.total).toMatchObject({ found: all, closed, open: all - closed });
      for (const key of ['found', 'closed', 'open', 'overdue', 'parked', 'sentBack', 'relapsed', 'struck']) {
        const sum = counts.rows.reduce((total, row) => total + Number(row[key]), 0);
        expect(sum, `${by} ${key}`).toBe(counts.total[key]);
      }
      expect(problems.rows).toHaveLength(all + Number(counts.total.struck));
    }
    const { out } = await type(`assess --on ${on} --format json --fail-on none`, { cwd: landu });
    const { problems } = JSON.parse(out) as { problems: Row };
    expect(problems).toMatchObject({ found: all, closed });
  });

  test('narrows by unit, state, source, site and marks', async () => {
    const on = '--on 2022-06-30';
    const every = async (line: string, holds: (row: Row) => boolean) => {
      const { problems } = await found(`${on} ${line}`);
      expect(problems.rows.length, line).toBeGreaterThan(0);
      expect(
        problems.rows.filter((row) => !holds(row)),
        line,
      ).toEqual([]);
      expect(problems.lead[0]).toContain('189');
    };
    await every('--unit 双碾', (row) => row.unit === '双碾');
    await every('--state 待整改,已退回', (row) => ['待整改', '已退回'].includes(String(row.state)));
    await every('--source 上级反馈', (row) => row.source === '上级反馈');
    await every('--site 岚渡主街', (row) => row.site === '岚渡主街');
    await every('--relapse', (row) => JSON.stringify(row.text).includes('反弹'));
    await every('--overdue', (row) => String(row.due) < '2022-06-30' && row.closed === null);
  });

  test('a rate is rounded down, and there is none of nothing', async () => {
    const { counts } = await found('--on 2022-06-30 --state 已核减');
    expect(counts.total).toMatchObject({ found: 0, rate: null, struck: 7 });
    expect((await found('--on 2022-06-30')).counts.total.rate).toBe(79.1);
  });

  test('a problem of an unannounced round does not tell the public which site was drawn', async () => {
    for (const line of ['', '--format markdown', '--format json', '--site 东街公厕']) {
      const { out } = await type(`findings --on 2022-06-30 ${line}`, { cwd: town });
      expect(out).not.toContain('东街公厕 ·');
      expect(out).not.toMatch(/"site": "(东|西)街公厕"/);
      if (line.startsWith('--site')) expect(out).not.toContain('W-3');
    }
    const { out } = await type('findings --on 2022-06-30 --audience internal', { cwd: town });
    expect(out).toContain('街公厕');
  });

  test.each([
    ['--state 完成', '--state'],
    ['--source 网上', '--source'],
    ['--by 颜色', '--by'],
    ['--site 没有这个点', '--site'],
    ['--round 没有', '--round'],
    ['--format doc', '--format'],
  ])('%s is a mistake that says what to type', async (line, option) => {
    const { code, out, err } = await type(`findings --on 2022-06-30 ${line}`, { cwd: landu });
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(option);
    expect(err).not.toContain('    at ');
  });

  test('speaks English', async () => {
    const { out } = await type('findings --on 2022-06-30 --lang en', { cwd: landu });
    expect(out).toContain('Problems');
    expect(out).toContain('189 in all');
  });
});

describe('as a workbook', () => {
  const copyOfLandu = () => {
    const folder = emptyFolder();
    cpSync(landu, folder, {
      recursive: true,
      filter: (path) => !path.includes('/files') && !path.endsWith('/out'),
    });
    return folder;
  };

  test('goes to out/, takes a second name beside one that somebody typed into, and is replaced when nobody did', async () => {
    const cwd = copyOfTown();
    const line = 'findings --on 2022-06-30 --format xlsx';
    expect((await type(line, { cwd })).err).toContain('out/问题清单-2022-06-30.xlsx');
    expect((await type(line, { cwd })).code).toBe(0);
    expect(readdirSync(join(cwd, 'out'))).toEqual(['问题清单-2022-06-30.xlsx']);
    writeFileSync(join(cwd, 'out/问题清单-2022-06-30.xlsx'), '有人改过');
    expect((await type(line, { cwd })).err).toContain('问题清单-2022-06-30-2.xlsx');
    expect(readFileSync(join(cwd, 'out/问题清单-2022-06-30.xlsx'), 'utf8')).toBe('有人改过');
  });

  test('does not follow a link that bears the name out', async () => {
    const cwd = copyOfTown();
    const elsewhere = emptyFolder();
    symlinkSync(elsewhere, join(cwd, 'out'));
    const { code, err } = await type('findings --on 2022-06-30 --format xlsx', { cwd });
    expect(code).toBe(2);
    expect(err).toContain('out 不是普通文件夹');
    expect(readdirSync(elsewhere)).toEqual([]);
  });

  test('a named file that somebody typed into is left, with another name proposed', async () => {
    const cwd = copyOfTown();
    writeFileSync(join(cwd, '表.xlsx'), 'x');
    const { code, err } = await type('findings --on 2022-06-30 -o 表.xlsx', { cwd });
    expect(code).toBe(2);
    expect(err).toContain('-o 表-2.xlsx');
    expect(existsSync(join(cwd, 'out'))).toBe(false);
  });

  test('holds every problem of the JSON', async () => {
    const cwd = copyOfLandu();
    expect((await type('findings --on 2022-06-30 -o a.xlsx', { cwd })).code).toBe(0);
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(readFileSync(join(cwd, 'a.xlsx')).buffer);
    const sheet = workbook.getWorksheet('问题清单')!;
    const ids = sheet
      .getColumn(2)
      .values.flatMap((value) => (typeof value === 'string' && value.startsWith('2022-') ? value : []));
    const { problems } = await found('--on 2022-06-30');
    expect(ids).toEqual(problems.rows.map((row) => row.id));
  });
});
