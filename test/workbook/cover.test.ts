import { expect, test } from 'vitest';
import { aSheaf, aTable } from '../support/a-sheaf.ts';
import { bytesOf, opened } from '../support/written-workbook.ts';

test('a cover says whose it is, what it is, its lead and notes, and leaves room for signatures and a seal', async () => {
  const cover = aTable('cover', {
    title: ['封面', 'Cover'],
    cover: true,
    lead: [{ code: 'total' }],
    notes: [{ code: 'findings-rate-means' }],
    sign: [['镇长', 'Mayor']],
  });
  const sheet = (await opened(await bytesOf(aSheaf(cover)))).worksheets[0]!;
  const lines = Array.from({ length: sheet.rowCount }, (_, i) => sheet.getCell(i + 1, 1));
  expect(lines.map(({ text }) => text).filter((text) => text !== '')).toEqual([
    '虚构示例：镇名、人名、数字都是编造的',
    '测试县测试镇 2022 年文明创建自查自评',
    '第二阶段台账',
    '合计',
    expect.stringMatching(/^销号率＝/),
    '镇长：＿＿＿＿＿＿',
    '填报单位：＿＿＿＿＿＿　填报人：＿＿＿＿＿＿　审核人：＿＿＿＿＿＿　填报日期：＿＿＿＿＿＿',
    '（盖章处）',
    ...['测评体系：指标 1（p）', '统计截止日：2022-07-31', '阶段：各阶段已结束'],
    ...['材料时间窗：2021-08-01 — 2022-07-31', '供阅范围：内部'],
  ]);
  const title = lines.find(({ text }) => text === '第二阶段台账')!;
  expect(title.font).toMatchObject({ size: 28, bold: true });
  expect(title.alignment.horizontal).toBe('center');
  expect(sheet.getRow(Number(lines.find(({ text }) => text === '（盖章处）')!.row)).height).toBeGreaterThan(
    100,
  );
});

test('a cover is one page of A4 without table, filter or repeated rows, whatever its title’s length', async () => {
  const sheaf = { ...aSheaf(aTable('cover', { cover: true })), title: ['长'.repeat(120), 'long'] as const };
  const sheet = (await opened(await bytesOf(sheaf))).worksheets[0]!;
  expect(sheet.pageSetup).toMatchObject({
    ...{ paperSize: 9, orientation: 'landscape', fitToWidth: 1, fitToHeight: 1 },
    ...{ horizontalCentered: true, verticalCentered: true },
  });
  expect(sheet.pageSetup.printTitlesRow).toBeUndefined();
  expect(sheet.autoFilter).toBeFalsy();
  expect(sheet.columnCount).toBe(1);
  const title = Array.from({ length: sheet.rowCount }, (_, i) => i + 1).find(
    (row) => sheet.getCell(row, 1).font.size === 28,
  )!;
  expect(sheet.getRow(title).height).toBeGreaterThan(6 * 28);
});
