import ExcelJS from 'exceljs';
import JSZip from 'jszip';
import { gzip } from '../../src/disk/gzip.ts';
import { startSha256 } from '../../src/disk/sha256.ts';
import type { Sheaf } from '../../src/ledgers/table.ts';
import { speechIn } from '../../src/report/sentences/speech.ts';
import { saySheaf } from '../../src/report/tables/say-sheaf.ts';
import { drawSheaf } from '../../src/workbook/draw-sheaf.ts';
import { finishWorkbook } from '../../src/workbook/finish.ts';

/** A sheaf as the bytes of a workbook, whose files lie in the folder above it; with `null` there is no way to them. */
export async function bytesOf(sheaf: Sheaf, files: string | null = '../'): Promise<Uint8Array> {
  const drawn = await drawSheaf(saySheaf(sheaf, await speechIn('zh')), files ?? undefined, gzip);
  return Buffer.concat(await finishWorkbook(drawn, { hash: startSha256, gzip }));
}

/** A workbook as exceljs reads it. */
export async function opened(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(new Uint8Array(bytes).buffer);
  return workbook;
}

/** The text of every part, by its name. */
export async function partsOf(bytes: Uint8Array): Promise<Map<string, string>> {
  const parts = new Map<string, string>();
  for (const [name, entry] of Object.entries((await JSZip.loadAsync(bytes, { checkCRC32: true })).files)) {
    parts.set(name, await entry.async('string'));
  }
  return parts;
}
