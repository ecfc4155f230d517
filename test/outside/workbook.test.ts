/** A workbook drawn by civic, opened by others: the same figures. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { civic, emptyFolder, landu } from '../cli/run-civic.ts';
import { convert, findOffice, findPython, python, titled } from './tools.ts';

const openpyxl = findPython();
const office = findOffice();
const words = ['findings', '-C', landu, '--on', '2022-06-30'];

interface Counts {
  readonly group: string;
  readonly found: number;
  readonly closed: number;
  readonly open: number;
  readonly overdue: number;
}

/** What civic itself says, by unit, and the ids and states of the problems. */
const said: { counts: string[][]; problems: string[][] } = { counts: [], problems: [] };

beforeAll(async () => {
  const { out } = await civic([...words, '--format', 'json']);
  const { tables } = JSON.parse(out) as {
    tables: { counts: { rows: Counts[] }; problems: { rows: { id: string; state: string }[] } };
  };
  said.counts = tables.counts.rows.map(({ group, found, closed, open, overdue }) =>
    [group, found, closed, open, overdue].map(String),
  );
  said.problems = tables.problems.rows.map(({ id, state }) => [id, state]);
  expect(said.counts.length).toBeGreaterThan(10);
  expect(said.problems.length).toBeGreaterThan(100);
});

async function draw(folder: string): Promise<string> {
  const file = join(folder, 'findings.xlsx');
  const { err } = await civic([...words, '--format', 'xlsx', '-o', file]);
  expect(err).toContain('findings.xlsx');
  return file;
}

/** The columns of a sheet under these headings, as text; rows without a number of their own (totals) are left out. */
function columns(sheet: readonly (readonly string[])[], headings: readonly string[]): string[][] {
  const top = sheet.findIndex((row) => row[0] === '序号');
  const places = headings.map((heading) => sheet[top]!.indexOf(heading));
  const rows = sheet.slice(top + 1).filter((row) => /^\d+$/.test(row[0] ?? ''));
  return rows.map((row) => places.map((place) => row[place] ?? ''));
}

function expectSame(counts: readonly string[][], problems: readonly string[][]): void {
  expect(columns(counts, ['责任单位', '发现', '已销号', '未销号', '逾期'])).toEqual(said.counts);
  expect(columns(problems, ['编号', '状态'])).toEqual(said.problems);
}

const readSheets = `
import json, sys, openpyxl
book = openpyxl.load_workbook(sys.argv[1])
text = lambda value: '' if value is None else str(value)
print(json.dumps({s.title: [[text(v) for v in row] for row in s.iter_rows(values_only=True)] for s in book}))
`;

test.skipIf('why' in openpyxl)(titled('openpyxl reads the figures civic prints', openpyxl), async () => {
  const file = await draw(emptyFolder());
  const sheets = JSON.parse(python(openpyxl, readSheets, [file])) as Record<string, string[][]>;
  expectSame(sheets['发现与销号']!, sheets['问题清单']!);
});

/** Lines and fields of CSV as LibreOffice writes it. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^,\n]*))(,|\n|$)/g)) {
    rows.at(-1)!.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === '\n') rows.push([]);
  }
  return rows;
}

// Comma, double quote, UTF-8, from line 1; as shown; every sheet as a file of its own.
const everySheet = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1';

test.skipIf('why' in office)(titled('LibreOffice shows the figures civic prints', office), async () => {
  const folder = emptyFolder();
  convert(office, [await draw(folder)], everySheet, folder);
  const sheet = (title: string) => {
    const name = readdirSync(folder).find((each) => each.endsWith(`${title}.csv`));
    return parseCsv(readFileSync(join(folder, name!), 'utf8'));
  };
  expectSame(sheet('发现与销号'), sheet('问题清单'));
});
