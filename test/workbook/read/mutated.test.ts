import JSZip from 'jszip';
import ExcelJS from 'exceljs';
import { expect, test } from 'vitest';
import { readBook } from './a-workbook.ts';

/** Numbers that look random and are the same in every run. */
function numbersFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

async function workbook(compression: 'DEFLATE' | 'STORE'): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('保洁检查');
  for (let row = 1; row <= 40; row++)
    sheet.addRow([
      `第${row}段`,
      row / 7,
      new Date(Date.UTC(2022, 2, 15)),
      row % 2 === 0,
      { formula: 'A1&"x"', result: 'x' },
    ]);
  sheet.mergeCells('A3:B4');
  const zip = await JSZip.loadAsync(await book.xlsx.writeBuffer());
  return zip.generateAsync({ type: 'uint8array', compression });
}

function mutate(bytes: Uint8Array, below: (most: number) => number): Uint8Array {
  const copy = bytes.slice(0, below(10) === 0 ? below(bytes.length) : bytes.length);
  for (let times = 1 + below(8); times > 0 && copy.length > 0; times--) {
    const at = below(copy.length);
    if (below(4) === 0) copy.copyWithin(at, below(copy.length), below(copy.length));
    else copy[at] = below(3) === 0 ? '<>&"/\0\xff '.charCodeAt(below(8)) : below(256);
  }
  return copy;
}

const small = { part: 2 ** 22, unpacked: 2 ** 23, rows: 1000, cells: 10_000 };

test.each(['DEFLATE', 'STORE'] as const)(
  'a workbook (%s) damaged in 300 ways is read or refused, each time',
  async (compression) => {
    const whole = await workbook(compression);
    const outcomes = { read: 0, refused: 0 };
    for (let seed = 1; seed <= 300; seed++) {
      const answer = await readBook(mutate(whole, numbersFrom(seed)), small).catch((error: unknown) => {
        throw new Error(`seed ${seed}`, { cause: error });
      });
      if ('refused' in answer) {
        expect(answer.refused, `seed ${seed}`).toMatch(/^[a-z-]+$/);
        outcomes.refused += 1;
      } else {
        expect(answer.sheets.length, `seed ${seed}`).toBeGreaterThan(0);
        outcomes.read += 1;
      }
    }
    // Both happen, or the damage proves nothing.
    expect(Math.min(outcomes.read, outcomes.refused)).toBeGreaterThan(20);
  },
);

test('a text file damaged in 300 ways is read or refused, each time', async () => {
  const lines = Array.from({ length: 50 }, (_, i) => `第${i}段,"备注 ""${i}""",${i / 7}\r\n`);
  const whole = new Uint8Array(Buffer.from(lines.join('')));
  for (let seed = 1; seed <= 300; seed++) {
    const answer = await readBook(mutate(whole, numbersFrom(seed)));
    expect('refused' in answer || answer.sheets.length === 1, `seed ${seed}`).toBe(true);
  }
});
