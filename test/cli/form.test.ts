import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import JSZip from 'jszip';
import { afterAll, describe, expect, test } from 'vitest';
import { readIdentity } from '../../src/enter/form-identity.ts';
import { civic, copyOfTown, emptyFolder, landu, type } from './run-civic.ts';

const day = '--on 2022-06-30';

/** The forms of the example's units, written into a folder of their own. */
async function written(words: string, folder = emptyFolder()): Promise<string> {
  const { code, err } = await type(`form ${words} ${day} -o ${folder}`, { cwd: landu });
  if (code !== 0) throw new Error(err);
  return folder;
}

let monthly: string | undefined;

/** The month's form of 双碾, written once for all who only read it. */
async function monthlyForm(): Promise<string> {
  if (monthly === undefined) {
    monthly = mkdtempSync(join(tmpdir(), 'civic-test-'));
    await written('monthly --unit 双碾', monthly);
  }
  return join(monthly, '填报表-双碾-2022-06.xlsx');
}
afterAll(() => {
  if (monthly !== undefined) rmSync(monthly, { recursive: true, force: true });
});

async function opened(path: string): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(path);
  return workbook;
}

/** A sheet as lines of text, without the cells nobody has filled in yet. */
function asText(sheet: ExcelJS.Worksheet): readonly string[] {
  const lines: string[] = [];
  sheet.eachRow((row) => {
    const cells: string[] = [];
    row.eachCell({ includeEmpty: true }, (cell) => {
      cells.push(cell.isMerged && cell.master !== cell ? '' : cell.text);
    });
    const line = cells.join(' | ').replace(/[ |]+$/, '');
    if (!/^\d+$/.test(line)) lines.push(line);
  });
  return lines;
}

describe('the monthly form of a village', () => {
  test('reads as it did', async () => {
    const book = await opened(await monthlyForm());
    const text = book.worksheets
      .filter(({ name }) => name !== '字典')
      .flatMap((sheet) => [`## ${sheet.name}（${sheet.state}）`, ...asText(sheet), ''])
      .join('\n');
    await expect(text).toMatchFileSnapshot('snapshots/form-双碾.txt');
  });

  test('says what it is on a sheet nobody sees, and is known again by it', async () => {
    const book = await opened(await monthlyForm());
    const sheet = book.getWorksheet('civic')!;
    expect(sheet.state).toBe('veryHidden');
    const rows: string[][] = [];
    sheet.eachRow((row) => rows.push((row.values as string[]).slice(1).map((each) => each ?? '')));
    const identity = readIdentity(rows)!;
    expect(identity.form).toBe('monthly-双碾-2022-06-30');
    expect(identity.sheets.map(({ name }) => name)).toEqual(
      book.worksheets.map(({ name }) => name).filter((name) => !['civic', '字典', '本月应办'].includes(name)),
    );
    for (const { name, given } of identity.sheets) {
      const filled = book.getWorksheet(name)!;
      const headings = (filled.getRow(4).values as string[]).slice(1);
      expect(headings[0]).toBe('序号');
      // What the identity says was given stands in the cells.
      for (const { row, value } of given) {
        expect(asText(filled).some((line) => line.startsWith(`${row} | `) && line.includes(value))).toBe(
          true,
        );
      }
    }
  });

  test('lists the open problems that civic todo lists, and nothing else', async () => {
    const folder = await written('rectification --unit 老鹰岩');
    const book = await opened(join(folder, '填报表-老鹰岩-整改进展-2022-06.xlsx'));
    const ids: string[] = [];
    book.getWorksheet('整改进展')!.eachRow((row, i) => {
      if (i > 6 && row.getCell(2).text !== '') ids.push(row.getCell(2).text);
    });
    const { out } = await type(`todo ${day} --unit 老鹰岩 --within 366 --format json`, { cwd: landu });
    const { tables } = JSON.parse(out) as {
      tables: Record<string, { rows: { kind: string; id: string }[] }>;
    };
    expect(ids).toEqual(tables['老鹰岩']!.rows.filter(({ kind }) => kind === 'problem').map(({ id }) => id));
    expect(ids.length).toBeGreaterThan(2);
  });
});

describe('a sheet to fill in', () => {
  test('locks what is printed, keeps what is typed as text, has one rule a column', async () => {
    const path = await monthlyForm();
    const sheet = (await opened(path)).getWorksheet('指标数据')!;
    const headings = (sheet.getRow(4).values as string[]).slice(1);
    const at = (heading: string, row: number) => sheet.getCell(row, headings.indexOf(heading) + 1);
    expect([4, 5, 6].map((row) => at('数值', row).protection?.locked ?? true)).toEqual([true, true, true]);
    expect(at('指标', 7).protection?.locked ?? true).toBe(true);
    expect(at('指标', 10).protection.locked).toBe(false);
    for (const heading of ['日期', '所属期', '数值']) {
      expect([at(heading, 10).numFmt, at(heading, 10).protection.locked]).toEqual(['@', false]);
    }
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 4 });
    expect(sheet.pageSetup).toMatchObject({
      paperSize: 9,
      orientation: 'landscape',
      fitToWidth: 1,
      printTitlesRow: '4:4',
    });
    const zip = await JSZip.loadAsync(readFileSync(path));
    const parts = Object.keys(zip.files).filter((name) => name.startsWith('xl/worksheets/sheet'));
    for (const part of parts) {
      const xml = await zip.file(part)!.async('string');
      const ranges = [...xml.matchAll(/sqref="([A-Z]+)(\d+):([A-Z]+)(\d+)"/g)].map(([, from, , to]) => [
        from,
        to,
      ]);
      expect(ranges.every(([from, to]) => from === to)).toBe(true);
      expect(new Set(ranges.map(([from]) => from)).size).toBe(ranges.length);
      if (ranges.length > 0) expect(xml).toMatch(/<sheetProtection sheet="1"[^>]*insertRows="0"/);
      expect(xml).not.toContain('hashValue');
      // A list written into its rule ends at 255 characters; longer ones have a name.
      for (const [, list = ''] of xml.matchAll(/<formula1>([^<]*)<\/formula1>/g)) {
        expect(list.replaceAll('&quot;', '"').length).toBeLessThanOrEqual(255);
        if (list.startsWith('civic_list')) {
          expect(await zip.file('xl/workbook.xml')!.async('string')).toContain(`name="${list}"`);
        }
      }
    }
  });
});

describe('files', () => {
  test('the same day gives the same bytes, of one unit and of all, whatever the screen speaks', async () => {
    const all = await written('monthly --all --lang en');
    expect(readdirSync(all)).toHaveLength(29);
    const ofAll = readFileSync(join(all, '填报表-双碾-2022-06.xlsx'));
    expect(ofAll.equals(readFileSync(await monthlyForm()))).toBe(true);
  });

  test('a form somebody typed into stays; one nobody touched is replaced', async () => {
    const folder = await written('finding --unit 双碾');
    const name = '填报表-双碾-问题-2022-06.xlsx';
    await written('finding --unit 双碾', folder);
    expect(readdirSync(folder)).toEqual([name]);
    const path = join(folder, name);
    const book = await opened(path);
    book.getWorksheet('自查发现的问题')!.getCell('C7').value = '渠边垃圾';
    await book.xlsx.writeFile(path);
    const typed = readFileSync(path);
    const { code, out } = await type(`form finding --unit 双碾 ${day} -o ${folder}`, { cwd: landu });
    expect(code).toBe(0);
    expect(out).toContain('-2.xlsx');
    expect(readFileSync(path).equals(typed)).toBe(true);
    expect(readdirSync(folder)).toHaveLength(2);
  });

  test('into out/ of the town, into a folder that is made, never into a file or a folder in nothing', async () => {
    const cwd = copyOfTown();
    expect((await type(`form finding --all ${day}`, { cwd })).code).toBe(0);
    expect(existsSync(join(cwd, 'out'))).toBe(true);
    expect((await type(`form finding --all ${day} -o 发放`, { cwd })).code).toBe(0);
    expect(readdirSync(join(cwd, '发放'))).toEqual(readdirSync(join(cwd, 'out')));
    writeFileSync(join(cwd, '不是文件夹'), '');
    const file = await type(`form finding --all ${day} -o 不是文件夹`, { cwd });
    expect([file.code, file.err]).toEqual([2, expect.stringContaining('不是普通文件夹')]);
    const nowhere = await type(`form finding --all ${day} -o 没有/里面`, { cwd });
    expect([nowhere.code, nowhere.err]).toEqual([2, expect.stringContaining('不存在')]);
  });

  test('names of units that no file may have, and two that look alike', async () => {
    const cwd = copyOfTown();
    const units = readFileSync(join(cwd, 'units.yaml'), 'utf8');
    writeFileSync(
      join(cwd, 'units.yaml'),
      `${units.trimEnd()}\n- id: '../../上级:*?"<>|'\n  type: 村\n- id: 上级\n  type: 村\n- id: '///'\n  type: 村\n`,
    );
    const { code } = await type(`form finding --all ${day} -o 表`, { cwd });
    expect(code).toBe(0);
    const names = readdirSync(join(cwd, '表'));
    for (const name of names) expect(name).toMatch(/^填报表-[\p{L}\p{N}_-]+-2022-06\.xlsx$/u);
    expect(names).toEqual(
      expect.arrayContaining([
        '填报表-上级-问题-2022-06.xlsx',
        '填报表-上级-2-问题-2022-06.xlsx',
        '填报表-单位-问题-2022-06.xlsx',
      ]),
    );
    expect(names).toHaveLength(
      (await type(`form finding --all ${day} -o 表2`, { cwd })).out.match(/\.xlsx/g)!.length,
    );
  });
});

describe('what is not written', () => {
  const refused = async (line: string, cwd = landu) => {
    const { code, out, err } = await type(`form ${line} ${day} -o ${emptyFolder()}`, { cwd });
    expect([code, out]).toEqual([2, '']);
    return err;
  };

  test('a unit nobody knows, nobody’s form, or one and all at once', async () => {
    expect(await refused('monthly --unit 双辗')).toContain('是不是“双碾”');
    expect(await refused('monthly')).toContain('--all');
    expect(await refused('monthly --unit 双碾 --all')).toContain('不能一起写');
    expect((await civic(['form'], { cwd: landu })).code).toBe(2);
  });

  test('kinds that only the office or a superior fills in', async () => {
    expect(await refused('waiver --all')).toContain('civic add waiver');
    expect(await refused('人工认定 --all')).toContain('civic add attestation');
    expect(await refused('notice --all --lang en')).toContain('civic notice');
    expect(await refused('整改进度 --all')).toContain('是不是“整改进展”');
    expect(await refused('cleaning --unit 双碾')).toContain('双碾');
  });

  test('where an unannounced round went: neither drawn sites nor what was seen there', async () => {
    const folder = await written('monthly --unit 临河');
    const book = await opened(join(folder, '填报表-临河-2022-06.xlsx'));
    const { out } = await type(`assess ${day} --unit 临河 --full --audience internal`, { cwd: landu });
    // The round of June went to this street on the 21st; the judgement rests on it.
    expect(out).toContain('2022-06-21 查到不符合');
    const lists = ['字典', 'civic'];
    const text = book.worksheets.filter(({ name }) => !lists.includes(name)).flatMap(asText);
    expect(text.filter((line) => line.includes('2022-06-21'))).toEqual([]);
    // What an announced visit saw in those days stays.
    expect(text.join('\n')).toContain('车站巷，2022-06-23 查到不符合');
  });
});

test('one roster by its name, with its own columns', async () => {
  const folder = await written('志愿组织名册 --unit 文化服务中心');
  const [name = ''] = readdirSync(folder);
  const sheet = (await opened(join(folder, name))).worksheets[0]!;
  expect((sheet.getRow(4).values as string[]).slice(1)).toEqual([
    '序号',
    '日期',
    '备注',
    '组织名称',
    '注册编号',
    '人数',
    '负责人',
  ]);
});

test('what is printed: the files, and how much each unit owes', async () => {
  const folder = emptyFolder();
  const { out } = await type(`form monthly --unit 双碾 ${day} -o ${folder}`, { cwd: landu });
  expect(out).toMatch(/双碾\s+20\s+6\s+8\s+\S*填报表-双碾/);
  const english = await type(`form monthly --unit 双碾 ${day} --lang en -o ${folder}`, { cwd: landu });
  expect(english.out).toContain('1 form;');
});

test('two lines to fill in are not printed on a page of their own', async () => {
  const folder = await written('finding --unit 双碾');
  const [name] = readdirSync(folder).filter((each) => each.endsWith('.xlsx'));
  const sheet = (await opened(join(folder, String(name)))).worksheets.find(
    ({ state }) => state === 'visible',
  );
  expect(sheet?.pageSetup).toMatchObject({ fitToPage: true, fitToHeight: 1 });
});
