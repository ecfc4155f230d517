/** Forms as `civic form` hands them out, filled in and read back. */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { describe, expect, it, vi } from 'vitest';
import { identitySheet, identityRows } from '../../src/enter/form-identity.ts';
import { added, filesIn, sumOf } from './import-support.ts';
import { civic, emptyFolder, town, type } from './run-civic.ts';

vi.mock('../../src/cli/reading/read-book.ts', async () => {
  const { readHere } = await import('./import-support.ts');
  return { readBook: readHere };
});

function aTown(): string {
  const folder = join(emptyFolder(), 'town');
  cpSync(town, folder, { recursive: true });
  return folder;
}

const identity = {
  form: 'monthly-石笋村-2022-06',
  sheets: [
    {
      name: '整改',
      kind: 'rectification',
      constants: { unit: '石笋村' },
      given: [
        { row: '1', field: 'finding', value: 'W-9' },
        { row: '2', field: 'finding', value: 'W-1' },
      ],
      references: ['问题'],
    },
    { name: '自查', kind: 'finding', constants: { unit: '石笋村', source: '自查' }, given: [] },
  ],
} as const;

type Rows = Readonly<Record<string, readonly (readonly (string | number | Date | null)[])[]>>;

/** A filled-in form, as some spreadsheet program saves it. */
async function write(path: string, sheets: Rows): Promise<void> {
  const book = new ExcelJS.Workbook();
  for (const [name, rows] of Object.entries(sheets))
    book.addWorksheet(name).addRows(rows.map((row) => [...row]));
  const hidden = book.addWorksheet(identitySheet, { state: 'veryHidden' });
  hidden.addRows(identityRows(identity).map((row) => [...row]));
  writeFileSync(path, new Uint8Array(await book.xlsx.writeBuffer()));
}

const rectified = [
  ['某镇·整改进展'],
  ['序号', '问题编号', '问题', '日期', '事项', '经办人', '情况'],
  ['说明', '', '', '必填', '从列表里选', '必填', ''],
  ['例', 'W-1', '', '2022-06-30', '反馈', '甲', '清走'],
] as const;
const findings = [['序号', '日期', '存在问题', '问题主题']] as const;

describe('a filled-in form', () => {
  it('is read sheet by sheet, without examples, hints and rows nobody filled in', async () => {
    const folder = aTown();
    const path = join(folder, '..', 'form.xlsx');
    await write(path, {
      整改: [
        ...rectified,
        [1, 'W-9', '积水', null, null, null, null],
        [2, 'W-1', '积水', new Date(Date.UTC(2022, 5, 20)), '反馈', '乙', '改好'],
      ],
      自查: [...findings, [1, '2022年6月21日', '垃圾', '垃圾积存'], [2, null, null, null]],
    });
    const before = filesIn(folder);
    const { code, out } = await civic(['import', path], { cwd: folder });
    expect([out, code]).toEqual([out, 0]);
    expect(sumOf(out)).toEqual({ rows: 2, written: 2, there: 0, refused: 0 });
    expect(out).toContain('另有 1 行没有填');
    expect(out).not.toContain('没有读');
    const files = added(before, folder).filter((name) => name.startsWith('records/'));
    expect(files.map((name) => name.split('/')[1])).toEqual(['finding', 'rectification']);
    const [finding = '', rectification = ''] = files.map((name) => readFileSync(join(folder, name), 'utf8'));
    expect(rectification).toContain('on: 2022-06-20\n');
    expect(rectification).toContain('form: monthly-石笋村-2022-06/整改\n    row: "2"');
    expect(finding).toContain('source: 自查');
    expect((await type('check', { cwd: folder })).code).toBe(0);
    const after = filesIn(folder);
    expect(sumOf((await civic(['import', path], { cwd: folder })).out).there).toBe(2);
    expect(filesIn(folder)).toEqual(after);
  });

  it('names the cell that is wrong, sheet and all, and writes neither sheet', async () => {
    const folder = aTown();
    const path = join(folder, '..', 'form.xlsx');
    await write(path, {
      整改: [...rectified, [2, 'W-1', '积水', new Date(Date.UTC(2022, 5, 20)), '返馈', '乙', '改好']],
      自查: [...findings, [1, '2022年6月31日', '垃圾', '垃圾积存']],
    });
    const before = filesIn(folder);
    const { code, out } = await civic(['import', path, '--format', 'json'], { cwd: folder });
    const { tables } = JSON.parse(out) as {
      tables: { rows: { cell: string; state: { state: string } }[] }[];
    };
    expect(tables[0]?.rows.map(({ cell, state }) => [cell, state.state])).toEqual([
      ['整改!E5', 'wrong'],
      ['自查!B2', 'wrong'],
    ]);
    expect(code).toBe(2);
    expect(filesIn(folder)).toEqual(before);
  });

  it('handed in blank, or with its sheets renamed, is refused aloud', async () => {
    const folder = aTown();
    const path = join(folder, '..', 'form.xlsx');
    await write(path, { 整改: [...rectified, [1, 'W-9', '积水', null, null, null, null]], 自查: findings });
    const blank = await civic(['import', path], { cwd: folder });
    expect([blank.code, blank.out]).toEqual([2, expect.stringContaining('1 行一行也没有填')]);
    await write(path, { 甲: rectified, 乙: findings });
    const renamed = await civic(['import', path], { cwd: folder });
    expect([renamed.code, renamed.out]).toEqual([2, expect.stringContaining('都不见了')]);
  });
});
