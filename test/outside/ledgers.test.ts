/** The workbooks that are handed in, opened by others: the formulas compute what stands in their cells, nothing is lost. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import JSZip from 'jszip';
import { expect, test } from 'vitest';
import { civic, emptyFolder, landu } from '../cli/run-civic.ts';
import type { LedgerJson } from '../support/workbook-json.ts';
import { partsOf } from '../support/written-workbook.ts';
import { convert, findOffice, findPython, python, titled } from './tools.ts';

const openpyxl = findPython();
const office = findOffice();
const after = { now: '2023-02-01T04:00:00Z' };

async function draw(line: string, folder: string): Promise<string> {
  const file = join(folder, 'ledger.xlsx');
  const { code, err } = await civic([...line.split(' '), '-C', landu, '-o', file], after);
  expect(code, err).toBe(0);
  return file;
}

/** What each formula came to, by sheet and cell. */
async function results(bytes: Uint8Array): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const [name, text] of await partsOf(bytes)) {
    const sheet = /^xl\/worksheets\/(sheet\d+)\.xml$/.exec(name)?.[1];
    if (sheet === undefined) continue;
    for (const [, cell, value] of text.matchAll(
      /<c r="([A-Z]+\d+)"[^>]*><f[^>]*>[^<]*<\/f>(?:<v>([^<]*)<\/v>|<v\/>)?/g,
    ))
      found.set(`${sheet}!${cell!}`, value ?? '');
  }
  return found;
}

/** The workbook with its formulas alone: whoever opens it has to compute. */
async function withoutResults(bytes: Uint8Array): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(bytes);
  for (const [name, text] of await partsOf(bytes)) {
    if (/^xl\/worksheets\/sheet\d+\.xml$/.test(name))
      zip.file(name, text.replace(/(<f>[^<]*<\/f>)<v>[^<]*<\/v>/g, '$1'));
  }
  return zip.generateAsync({ type: 'uint8array' });
}

const handedIn = [
  'summary',
  'ledger --month 2022-05',
  'ledger --materials --on 2022-08-10',
  ...['1', '2', '3', '4'].map((phase) => `ledger --phase ${phase}`),
];

test.skipIf('why' in office).each(handedIn)(
  titled('LibreOffice computes what civic %s wrote', office),
  { timeout: 180_000 },
  async (line) => {
    const folder = emptyFolder();
    const bytes = readFileSync(await draw(`${line} --audience internal`, folder));
    const ours = await results(bytes);
    // The fewest are of the materials: a total of the matrix' each column.
    expect(ours.size).toBeGreaterThan(4);
    const bare = join(folder, 'bare.xlsx');
    writeFileSync(bare, await withoutResults(bytes));
    expect([...(await results(readFileSync(bare))).values()].every((value) => value === '')).toBe(true);
    const into = join(folder, 'computed');
    mkdirSync(into);
    convert(office, [bare], 'xlsx', into);
    const theirs = await results(readFileSync(join(into, 'bare.xlsx')));
    const differing = [...ours].filter(([cell, value]) => {
      const computed = theirs.get(cell);
      if (computed === undefined || (value === '') !== (computed === '')) return true;
      return Math.abs(Number(value) - Number(computed)) > 1e-9;
    });
    expect(differing.map(([cell, value]) => [cell, value, theirs.get(cell)])).toEqual([]);
  },
);

const readNumbers = `
import json, sys, openpyxl
book = openpyxl.load_workbook(sys.argv[1])
def last(sheet):
    column = [row[0] for row in sheet.iter_rows(max_col=1, values_only=True)]
    return max([value for value in column if isinstance(value, int)], default=0)
print(json.dumps([last(sheet) for sheet in book]))
`;

test.skipIf('why' in openpyxl).each(handedIn)(
  titled('openpyxl finds every row of civic %s', openpyxl),
  { timeout: 60_000 },
  async (line) => {
    const internal = `${line} --audience internal`;
    const { out } = await civic([...internal.split(' '), '-C', landu, '--format', 'json'], after);
    const { tables } = JSON.parse(out) as LedgerJson;
    const numbers = python(openpyxl, readNumbers, [await draw(internal, emptyFolder())]);
    expect(JSON.parse(numbers)).toEqual(Object.values(tables).map(({ rows }) => rows.length));
  },
);
