import ExcelJS from 'exceljs';
import { expect, test } from 'vitest';
import { FormLists } from '../../src/workbook/form-lists.ts';

async function reopened(workbook: ExcelJS.Workbook): Promise<ExcelJS.Workbook> {
  const again = new ExcelJS.Workbook();
  await again.xlsx.load(await workbook.xlsx.writeBuffer());
  return again;
}

test('a short list stands in its rule, up to 255 characters with its quotation marks', () => {
  const workbook = new ExcelJS.Workbook();
  const lists = new FormLists(workbook);
  expect(lists.formulaFor(['是', '否'])).toBe('"是,否"');
  expect(lists.formulaFor(['一'.repeat(253)])).toHaveLength(255);
  expect(workbook.worksheets).toEqual([]);
  expect(lists.formulaFor(['一'.repeat(254)])).toBe('civic_list_1');
});

test('a longer one, or one whose words would part it, stands on a hidden sheet and is named once', async () => {
  const workbook = new ExcelJS.Workbook();
  const lists = new FormLists(workbook);
  workbook.addWorksheet('表');
  const units = Array.from({ length: 60 }, (_, i) => `第${String(i + 1)}村民小组`);
  expect(lists.formulaFor(units)).toBe('civic_list_1');
  expect(lists.formulaFor(['照片,一'])).toBe('civic_list_2');
  expect(lists.formulaFor(['叫“"”的点位'])).toBe('civic_list_3');
  expect(lists.formulaFor([...units])).toBe('civic_list_1');
  const again = await reopened(workbook);
  const sheet = again.getWorksheet('字典')!;
  expect(sheet.state).toBe('hidden');
  expect(sheet.getColumn(1).values.slice(1)).toEqual(units);
  expect(again.definedNames.getRanges('civic_list_1').ranges).toEqual(["'字典'!$A$1:$A$60"]);
  expect(again.definedNames.getRanges('civic_list_2').ranges).toEqual(["'字典'!$B$1"]);
});
