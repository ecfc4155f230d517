/** Every kind of workbook civic draws, held against the Open XML SDK: what Excel would have to repair. */
import { cpSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import JSZip from 'jszip';
import { describe, expect, test } from 'vitest';
import { formKinds } from '../../src/enter/form/lay-out.ts';
import { commands } from '../../src/cli/commands/index.ts';
import { civic, emptyFolder, landu } from '../cli/run-civic.ts';
import { partsOf } from '../support/written-workbook.ts';
import { faultsOf, findValidator, titled } from './tools.ts';

const validator = findValidator();
const later = { now: '2023-02-01T04:00:00Z' };

const ledgers = [
  ...['1', '2', '3', '4'].map((phase) => `ledger --phase ${phase}`),
  'ledger --month 2022-05',
  'ledger --materials --on 2022-08-10',
  'summary',
];
const papers = [
  'findings --on 2022-06-30',
  'todo --on 2022-06-30',
  'meeting --on 2022-06-30',
  'escalate --on 2022-06-30',
  'diff --from 2022-03-31 --to 2022-06-30 --fail-on none',
  'cleaning --month 2022-07',
  'appraise --on 2022-12-31',
  'inspect --full --on 2022-06-30',
];
/** What is the same for whoever reads it, or for one reader only. */
const others = [
  'appraise --unit 老鹰岩 --on 2022-12-31',
  'appraise --pledge --on 2022-03-31',
  'inspect --kind 公厕,行政村 --on 2022-06-30',
  'inspect --kind 公厕 --sample 3 --on 2022-06-30 --audience internal',
  'inspect --look-back --on 2022-06-30',
  'notice --unit 老鹰岩 --on 2022-12-31',
  'ledger --phase 1 --on 2022-01-01',
  'ledger --phase 2 --unit 老鹰岩',
  'summary --lang en',
];
const lines = [
  ...[...ledgers, ...papers].flatMap((line) => [line, `${line} --audience internal`]),
  ...others,
];

async function draw(line: string, cwd = landu): Promise<string> {
  const file = join(emptyFolder(), 'drawn.xlsx');
  const { code, err } = await civic([...line.split(' '), '-o', file], { cwd, ...later });
  expect(code, err).toBe(0);
  return file;
}

describe(titled('the Open XML SDK', validator), { timeout: 60_000 }, () => {
  test.skipIf('why' in validator).each(lines)('finds nothing wrong with civic %s', async (line) => {
    expect(faultsOf(validator, await draw(line))).toEqual([]);
  });

  test.skipIf('why' in validator)('finds nothing wrong with civic seals', async () => {
    const town = join(emptyFolder(), 'town');
    cpSync(landu, town, { recursive: true, filter: (path) => !path.startsWith(join(landu, 'files')) });
    const { code, err } = await civic(['ledger', '--month', '2022-05', '--seal', '创建办'], {
      cwd: town,
      ...later,
    });
    expect(code, err).toBe(0);
    expect(faultsOf(validator, await draw('seals', town))).toEqual([]);
  });

  test.skipIf('why' in validator).each(['monthly', ...formKinds])(
    'finds nothing wrong with civic form %s',
    async (kind) => {
      const folder = emptyFolder();
      const line = ['form', kind, '--all', '--on', '2022-06-30', '-o', folder];
      const { code, err } = await civic(line, { cwd: landu, ...later });
      expect(code, err).toBe(0);
      // The units' forms are alike but for their rows: the fullest has all there is.
      const [fullest = ''] = readdirSync(folder)
        .map((name) => join(folder, name))
        .sort((a, b) => statSync(b).size - statSync(a).size);
      expect(faultsOf(validator, fullest)).toEqual([]);
    },
  );

  test.skipIf('why' in validator)('finds what is wrong with a workbook', async () => {
    const file = await draw('findings --on 2022-06-30');
    const zip = await JSZip.loadAsync(readFileSync(file));
    const name = 'xl/worksheets/sheet1.xml';
    const sheet = (await partsOf(readFileSync(file))).get(name) ?? '';
    zip.file(name, sheet.replace('<sheetData>', '<sheetData nonsense="1">'));
    writeFileSync(file, await zip.generateAsync({ type: 'uint8array' }));
    expect(faultsOf(validator, file).map(({ description }) => description)).toEqual([
      expect.stringContaining('nonsense'),
    ]);
  });
});

test('every command that draws workbooks is held against it', async () => {
  const drawing: string[] = [];
  for (const name of Object.keys(commands)) {
    const { err } = await civic([name, '--format', 'nonsense'], { cwd: landu, ...later });
    if (err.includes('xlsx')) drawing.push(name);
  }
  const held = new Set(['seals', ...lines.map((line) => line.split(' ')[0])]);
  expect(drawing.sort()).toEqual([...held].sort());
});
