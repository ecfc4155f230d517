/** Whatever is handed in: rows in = written + already there + refused, and what is written is what lies there. */
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { filesIn, importCsv, sumOf } from './import-support.ts';
import { civic, emptyFolder, town } from './run-civic.ts';

vi.mock('../../src/cli/reading/read-book.ts', async () => {
  const { readHere } = await import('./import-support.ts');
  return { readBook: readHere };
});

const cell = (...fine: readonly string[]): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...fine) },
    fc.constantFrom('', '？', '2022-02-30', '1/0'),
  );
const row = fc.tuple(
  fc.constantFrom('1', '2', '3', ''),
  cell('2022-03-05', '2022年3月6日'),
  cell('垃圾', '小广告'),
  cell('石笋村', '临河居委会'),
  cell('督查', '自查'),
);
type Row = readonly string[];
const csv = (rows: readonly Row[]): string =>
  ['序号,日期,存在问题,责任单位,问题来源', ...rows.map((cells) => cells.join(','))].join('\n');
const isFilled = ([, ...cells]: Row): boolean => cells.some((text) => text !== '');

describe('a messy list', () => {
  it('adds up, and twice changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(row, { minLength: 1, maxLength: 6 }),
        fc.array(row, { maxLength: 4 }),
        async (rows, more) => {
          fc.pre(rows.some(isFilled));
          const folder = join(emptyFolder(), 'town');
          cpSync(town, folder, { recursive: true });
          const listed = async (): Promise<number> => {
            const { out } = await civic(['findings', '--format', 'json', '--on', '2022-06-30'], {
              cwd: folder,
            });
            const found = JSON.parse(out) as { tables: { problems: { rows: unknown[] } } };
            return found.tables.problems.rows.length;
          };
          const before = await listed();
          const first = sumOf((await importCsv(folder, csv(rows), '--partial')).out);
          expect(first.rows).toBe(rows.filter(isFilled).length);
          expect(first.written + first.there + first.refused).toBe(first.rows);
          expect(await listed()).toBe(before + first.written);
          const after = filesIn(folder);
          const again = sumOf((await importCsv(folder, csv(rows), '--partial')).out);
          expect(again).toEqual({ ...first, written: 0, there: first.written });
          expect(filesIn(folder)).toEqual(after);
          // Rows of the same numbers that say something else: conflicts, or replaced.
          const third = sumOf((await importCsv(folder, csv([...rows, ...more]), '--partial --replace')).out);
          expect(third.written + third.there + third.refused).toBe(
            [...rows, ...more].filter(isFilled).length,
          );
        },
      ),
      { numRuns: 15 },
    );
  }, 120_000);
});
