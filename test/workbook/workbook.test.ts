import JSZip from 'jszip';
import { describe, expect, test } from 'vitest';
import type { SaidSheaf, SaidTable } from '../../src/ledgers/table.ts';
import { drawSheaf } from '../../src/workbook/draw-sheaf.ts';
import { gzip } from '../../src/disk/gzip.ts';
import { sha256, startSha256 as hash } from '../../src/disk/sha256.ts';
import { finishWorkbook, readWorkbookMark } from '../../src/workbook/finish.ts';
import { zipped } from '../../src/workbook/zip.ts';
import { sheetNames } from '../../src/workbook/sheet-names.ts';
import { opened, partsOf } from '../support/written-workbook.ts';

const table = (more: Partial<SaidTable> = {}): SaidTable => ({
  id: 'a',
  title: '保洁考核',
  columns: [
    { key: 'name', title: '姓名', form: 'text', width: 10 },
    { key: 'on', title: '日期', form: 'day', width: 11 },
    { key: 'pay', title: '工资', form: 'money', width: 9 },
    { key: 'rate', title: '比率', form: 'rate', width: 7 },
  ],
  rows: [['=1+1', '2022-06-30', 230_050, 791]],
  total: ['合计', null, 230_050, null],
  lead: ['共 1 人'],
  notes: ['只舍不入'],
  sign: ['创建办', '财政所'],
  ...more,
});
const sheaf = (...tables: SaidTable[]): SaidSheaf => ({
  id: 'x',
  title: '保洁',
  town: '测试县测试镇 2022 年',
  on: '2022-06-30',
  headed: ['统计截止日：2022-06-30'],
  warnings: ['虚构示例'],
  tables,
});
const written = async (...tables: SaidTable[]) =>
  Buffer.concat(await finishWorkbook(await drawSheaf(sheaf(...tables), '../', gzip), { hash, gzip }));

describe('a sheet', () => {
  test('holds real numbers and days, and text that looks like a formula as text', async () => {
    const sheet = (await opened(await written(table()))).getWorksheet('保洁考核')!;
    expect(sheet.getRow(4).values).toEqual([, '序号', '姓名', '日期', '工资', '比率']);
    expect(sheet.getRow(5).values).toEqual([, 1, '=1+1', new Date('2022-06-30T00:00:00Z'), 2300.5, 0.791]);
    expect(sheet.getCell('D5').numFmt).toBe('#,##0.00');
    expect(sheet.getCell('B6').value).toBe('合计');
    expect(sheet.getCell('A7').value).toBe('只舍不入');
    expect(sheet.getCell('A9').value).toMatch(/^创建办：＿+　财政所：＿+$/);
  });

  test('is set up to be printed: title, header on every page, page numbers, landscape A4 by width', async () => {
    const sheet = (await opened(await written(table()))).getWorksheet('保洁考核')!;
    expect(sheet.getCell('A1').value).toBe('测试县测试镇 2022 年 · 保洁考核');
    expect(sheet.getCell('A2').value).toBe('虚构示例；统计截止日：2022-06-30；共 1 人');
    expect(sheet.pageSetup).toMatchObject({
      paperSize: 9,
      orientation: 'landscape',
      fitToWidth: 1,
      fitToHeight: 1,
    });
    expect(sheet.pageSetup.printTitlesRow).toBe('4:4');
    expect(sheet.headerFooter.oddFooter).toContain('第 &P 页 共 &N 页');
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 4 });
  });

  test('without rows says that there is nothing', async () => {
    const { total: _, ...empty } = table({ rows: [] });
    const sheet = (await opened(await written({ ...empty, total: undefined }))).getWorksheet('保洁考核')!;
    expect(sheet.getCell('A5').value).toBe('（没有）');
    expect(sheet.getCell('A5').border).toMatchObject({ left: { style: 'thin' }, bottom: { style: 'thin' } });
  });

  test('takes a cell of forty thousand characters and a row that wraps', async () => {
    const sheet = (
      await opened(await written(table({ rows: [['长'.repeat(40_000), null, 1, 0]] })))
    ).getWorksheet(1)!;
    expect(sheet.getCell('B5').text).toHaveLength(32_767);
    expect(sheet.getRow(5).height).toBeGreaterThan(100);
  });
});

test('names of sheets are ones Excel takes, and no two are alike', () => {
  const long = '一'.repeat(40);
  expect(sheetNames(["a/b:c'd", long, long, '', 'A', 'a'])).toEqual([
    'a b c d',
    '一'.repeat(31),
    `${'一'.repeat(28)}（2）`,
    '表',
    'A',
    'a（2）',
  ]);
});

describe('the mark', () => {
  test('the same sheaf gives the same bytes, known as civic’s own', async () => {
    const [one, other] = [await written(table()), await written(table())];
    expect(Buffer.compare(one, other)).toBe(0);
    expect(await readWorkbookMark(one, hash)).toBe('own');
  });

  test('is the digest of the texts of all other parts, as it was from the first', async () => {
    const parts = await partsOf(await written(table()));
    const names = [...parts.keys()].filter((name) => name !== 'docProps/custom.xml').sort();
    const digest = sha256(names.map((name) => `${name}\n${sha256(parts.get(name)!)}\n`).join(''));
    expect(parts.get('docProps/custom.xml')).toContain(`<vt:lpwstr>sha256:${digest}</vt:lpwstr>`);
  });

  test('typed into and saved it is changed, never mistaken for ours', async () => {
    const workbook = await opened(await written(table()));
    workbook.getWorksheet(1)!.getCell('B5').value = '改过';
    const saved = new Uint8Array(await workbook.xlsx.writeBuffer());
    expect(await readWorkbookMark(saved, hash)).not.toBe('own');
    const zip = await JSZip.loadAsync(await written(table()));
    const part = 'xl/sharedStrings.xml';
    zip.file(part, (await zip.file(part)!.async('string')).replace('合计', '合  计'));
    expect(await readWorkbookMark(await zip.generateAsync({ type: 'uint8array' }), hash)).toBe('changed');
  });

  test('somebody else’s workbook, and what is no workbook, are foreign', async () => {
    const unmarked = await zipped(await drawSheaf(sheaf(table()), '../', gzip), gzip);
    expect(await readWorkbookMark(Buffer.concat(unmarked), hash)).toBe('foreign');
    expect(await readWorkbookMark(new TextEncoder().encode('不是表格'), hash)).toBe('foreign');
  });
});
