import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { describe, expect, test } from 'vitest';
import { readMonth } from '../../src/cli/options/parse-month.ts';
import { copyOfTown, emptyFolder, landu, town, type } from './run-civic.ts';

type Row = Readonly<Record<string, unknown>>;
interface CleaningJson {
  readonly on: string;
  readonly tables: Readonly<
    Record<
      string,
      { readonly rows: readonly Row[]; readonly total: Row | null; readonly notes: readonly string[] }
    >
  >;
}

async function sheet(line: string, cwd: string): Promise<CleaningJson['tables']> {
  const { code, out, err } = await type(`cleaning ${line} --format json`, { cwd });
  expect([code, err]).toEqual([0, expect.any(String)]);
  return (JSON.parse(out) as CleaningJson).tables;
}

describe('for whom', () => {
  const inside = /号|2300|2,300|2200|元|岚渡创建〔2022〕31号|更换|计扣/;

  test.each(['', '--format markdown', '--format json', '--lang en'])(
    'the public reads no name, wage, amount or replacement: %s',
    async (format) => {
      const line = `cleaning --month 2022-09 --on 2022-12-31 ${format}`;
      const { code, out } = await type(line, { cwd: landu });
      const body = out
        .replaceAll(/人员考核.*--audience internal[^"\n]*/g, '')
        .replaceAll(/或限时未定标，?\s*都不计扣/g, '');
      expect(code).toBe(0);
      expect(body).toContain('三区');
      expect(body).not.toMatch(inside);
      expect(out).toContain('--audience internal');
    },
  );

  test('neither does the public workbook, which has another name than the one to sign', async () => {
    const cwd = copyOfTown();
    for (const audience of ['public', 'internal']) {
      const line = `-C ${cwd} cleaning --month 2022-06 --on 2022-06-30 --format xlsx --audience ${audience}`;
      expect((await type(line, { cwd })).code).toBe(0);
    }
    expect(readdirSync(join(cwd, 'out')).sort()).toEqual([
      '保洁考核-2022-06-2022-06-30.xlsx',
      '保洁考核-2022-06-内部-2022-06-30.xlsx',
    ]);
    const file = join(emptyFolder(), 'a.xlsx');
    const texts = async (audience: string) => {
      const line = `cleaning --month 2022-09 --on 2022-12-31 -o ${file} --audience ${audience}`;
      expect((await type(line, { cwd: landu })).code).toBe(0);
      const workbook = new ExcelJS.Workbook();
      await workbook.xlsx.load(readFileSync(file).buffer);
      const found: string[] = [];
      workbook.eachSheet((each) => each.eachRow((row) => found.push(JSON.stringify(row.values))));
      return found.join('\n');
    };
    const open = await texts('public');
    expect(open).not.toMatch(/号岗|区\d号|2300|保洁员签名/);
    expect(open).toContain('湖畔小镇');
    const own = await texts('internal');
    expect(own).toMatch(/"三区4号",6,0,6,0,2300,120,100,100,2200,100/);
    for (const signer of ['保洁员签名', '创建办：', '财政所：', '分管领导：']) expect(own).toContain(signer);
  });
});

describe('the month', () => {
  test.each([
    ['2022-05', '2022-05'],
    ['2022-5', '2022-05'],
    ['2022年5月', '2022-05'],
    ['2022 年 05 月份', '2022-05'],
    ['2022/5', '2022-05'],
    ['2022.12', '2022-12'],
    ['２０２２０５', '2022-05'],
    ['2022-13', undefined],
    ['2022-00', undefined],
    ['5月', undefined],
    ['2022-05-01', undefined],
  ])('%s is %s', (typed, month) => {
    expect(readMonth(typed)).toBe(month);
  });

  test('typed the Chinese way, and by default the month of the cut-off day', async () => {
    const typed = await type('cleaning --on 2022-06-30 --month 2022年5月 --lang en');
    expect([typed.code, typed.out.includes('Cleaning team, 2022-05')]).toEqual([0, true]);
    const byDefault = await type('cleaning --on 2022-06-30 --lang en');
    expect([byDefault.code, byDefault.out.includes('Cleaning team, 2022-06')]).toEqual([0, true]);
  });

  test.each([
    ['--month 2022-07 --on 2022-06-30', '2022-06 或更早'],
    ['--month 2021-12', '2022-01 到 2022-12'],
    ['--month 2023-01', '2022-01 到 2022-12'],
    ['--on 2021-12-31', '2022-01 到 2022-12'],
    ['--month 2022-13', '2022-05'],
    ['--month 五月', '2022-05'],
    ['--month 2022-05 --format doc', '--format'],
    ['--month 2022-05 --audience 所有人', '--audience'],
    ['--month 2022-05 --on 昨天', '--on'],
  ])('%s is a mistake that says what to type', async (line, said) => {
    const { code, out, err } = await type(`cleaning ${line}`);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(said);
    expect(err).not.toContain('    at ');
    const english = await type(`cleaning ${line} --lang en`);
    expect([english.code, english.out]).toEqual([2, '']);
    expect(english.err).not.toMatch(/请|不是/);
  });

  test('the month of the first day has begun, the day before it has not', async () => {
    const part = await type('cleaning --month 2022-06 --on 2022-06-01');
    expect([part.code, part.out.includes('本月还没有完')]).toEqual([0, true]);
    expect((await type('cleaning --month 2022-06 --on 2022-05-31')).code).toBe(2);
  });
});

describe('a town that has set nothing', () => {
  test('without zones it says where they are written', async () => {
    const { code, out } = await type('cleaning --on 2022-06-30 --audience internal', { cwd: town });
    expect(code).toBe(0);
    for (const said of ['zones.yaml', '未定标', '月工资标准未定标', '每次计扣未定标', '先登记保洁员名册'])
      expect(out).toContain(said);
  });

  test('a month nobody checked is not a clean one', async () => {
    const cwd = copyOfTown();
    const zone = '- { id: 一区, unit: 创建办, stretches: [主街], duties: [清扫], cleaners: 2 }\n';
    writeFileSync(join(cwd, 'zones.yaml'), zone + zone.replace('一区', '二区'));
    const { zones } = await sheet('--on 2022-06-30', cwd);
    expect(zones!.rows[0]).toMatchObject({
      checks: 0,
      found: null,
      inTime: null,
      late: null,
      attendance: null,
    });
    expect(zones!.notes[0]).toContain('不等于没有问题');
    mkdirSync(join(cwd, 'records/cleaning'), { recursive: true });
    writeFileSync(
      join(cwd, 'records/cleaning/a.yaml'),
      '- { on: 2022-06-03, zone: 二区, by: 甲, found: 纸屑, cleared: false }\n',
    );
    const looked = await sheet('--on 2022-06-30', cwd);
    expect(looked.zones!.rows.map((row) => [row.checks, row.late, row.unknown])).toEqual([
      [0, null, null],
      [1, 0, 1],
    ]);
    expect(looked.zones!.total).toMatchObject({ checks: 1, found: null });
    expect(looked.zones!.notes[0]).toMatch(/^一区本月没有检查记录/);
    expect(looked.office!.rows[0]!.points).toMatchObject({ said: '未定标' });
  });
});
