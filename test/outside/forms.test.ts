/** Forms drawn by civic, filled in with other programs and imported: what was meant is what is recorded. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test, vi } from 'vitest';
import { parse } from 'yaml';
import type * as ReadBook from '../../src/cli/reading/read-book.ts';
import { formKinds } from '../../src/enter/form/lay-out.ts';
import { added, filesIn, sumOf } from '../cli/import-support.ts';
import type { Answer } from '../cli/run-civic.ts';
import { civic, landu } from '../cli/run-civic.ts';
import { besides, filledForms } from './filled-forms.ts';
import type { FilledForm } from './filled-forms.ts';
import { convert, findOffice, findPython, python, titled } from './tools.ts';

vi.mock('../../src/cli/reading/read-book.ts', async (original) => {
  const module = await original<typeof ReadBook>();
  // However busy the machine is, nothing here is about time.
  const reading = { ...module.usualReading, program: inject('readerProgram'), silence: 60_000 };
  const readBook: typeof module.readBook = (path) => module.readBook(path, reading);
  return { ...module, readBook };
});

const openpyxl = findPython();
const office = findOffice();
const day = '2022-06-30';

const place = mkdtempSync(join(tmpdir(), 'civic-forms-'));
afterAll(() => rmSync(place, { recursive: true, force: true }));

/** Fills the forms where they lie; prints the number of each row it has filled. */
const fill = `
import datetime, json, sys, openpyxl
def value(cell, typed):
    if not isinstance(typed, dict):
        cell.value = typed
        if isinstance(typed, str): cell.data_type = 's'
    elif 'day' in typed:
        cell.value = datetime.date.fromisoformat(typed['day'])
        cell.number_format = typed.get('format', 'yyyy-mm-dd')
    else:
        cell.value = typed['percent']
        cell.number_format = typed['format']
def heading_row(sheet):
    return next((row for row in range(1, 11) if sheet.cell(row, 1).value == '序号'), None)
filled = []
for form in json.loads(sys.argv[1]):
    book = openpyxl.load_workbook(form['file'])
    sheets = [s for s in book if heading_row(s) and form.get('sheet', s.title) == s.title and s.title != '本月应办']
    assert len(sheets) == 1, [form['file'], [s.title for s in sheets]]
    sheet = sheets[0]
    top = heading_row(sheet)
    columns = {cell.value: cell.column for cell in sheet[top] if cell.value}
    numbers = []
    for row in form['rows']:
        given, typed = row.get('given'), row['typed']
        def fits(number):
            if not str(sheet.cell(number, 1).value).isdigit(): return False
            said = {title: sheet.cell(number, column).value for title, column in columns.items() if column > 1}
            if given is None: return all(each in (None, '') for each in said.values())
            return all(said[title] == each for title, each in given.items()) and all(said[t] in (None, '') for t in typed)
        number = next((each for each in range(top + 1, sheet.max_row + 1) if fits(each)), None)
        assert number, [form['file'], given, list(columns)]
        for title, each in typed.items(): value(sheet.cell(number, columns[title]), each)
        numbers.append(str(sheet.cell(number, 1).value))
    book.save(form['file'])
    filled.append(numbers)
print(json.dumps(filled))
`;

/** The forms, one file each, in the order of the list, as handed out. */
async function handOut(folder: string): Promise<readonly string[]> {
  const files: string[] = [];
  for (const { asked, unit } of filledForms) {
    const before = new Set(readdirSync(folder));
    const words = ['form', asked, '--unit', unit, '--on', day, '-o', folder];
    const { code, out, err } = await civic(words, { cwd: landu });
    expect(code, out + err).toBe(0);
    const made = readdirSync(folder).filter((name) => !before.has(name));
    expect(made).toHaveLength(1);
    files.push(join(folder, made[0]!));
  }
  return files;
}

interface Imported {
  readonly town: string;
  readonly first: Answer;
  /** What is new in the town's folder. */
  readonly files: readonly string[];
  readonly again: Answer;
  readonly changed: boolean;
}

/** Imports a folder of filled forms into a copy of the example town, twice. */
async function importTwice(forms: string): Promise<Imported> {
  for (const name of besides) writeFileSync(join(forms, name), name);
  const town = join(forms, '..', `${String(readdirSync(place).length)}-town`);
  cpSync(landu, town, { recursive: true });
  const before = filesIn(town);
  const first = await civic(['import', forms], { cwd: town });
  const files = added(before, town);
  const once = filesIn(town);
  const again = await civic(['import', forms], { cwd: town });
  return { town, first, files, again, changed: JSON.stringify(filesIn(town)) !== JSON.stringify(once) };
}

interface Written {
  readonly files?: readonly string[];
  readonly id?: string;
  readonly filed: string;
  readonly from: { readonly form: string; readonly row: string; readonly digest: string };
}

/** What a record names is in its month’s folder, under whatever name: what it was called before stands in it. */
function formerName(town: string, file: string): string {
  expect(file).toMatch(/^files\/2022\/06\/[^/]+$/);
  return readFileSync(join(town, file), 'utf8');
}

/** The records that came of a form, in its order, with files by the names they had. */
function recordsOf({ town, files }: Imported, { kind, form, unit }: FilledForm): readonly Written[] {
  return files
    .filter((name) => name.startsWith(join('records', kind)))
    .flatMap((name) => parse(readFileSync(join(town, name), 'utf8')) as Written[])
    .filter(({ from }) => from.form.startsWith(`${form}-${unit}-${day}/`))
    .map((record) =>
      record.files === undefined
        ? record
        : { ...record, files: record.files.map((file) => formerName(town, file)) },
    );
}

/** The numbers of the filled rows of each form. */
let numbers: readonly (readonly string[])[] = [];
const typedForms = join(place, 'openpyxl');
const savedForms = join(place, 'office');

beforeAll(async () => {
  if ('why' in openpyxl) return;
  mkdirSync(typedForms);
  const files = await handOut(typedForms);
  const wanted = filledForms.map(({ sheet, rows }, i) => ({ file: files[i], sheet, rows }));
  numbers = JSON.parse(python(openpyxl, fill, [JSON.stringify(wanted)])) as string[][];
  if ('why' in office) return;
  mkdirSync(savedForms);
  convert(office, files, 'xlsx:Calc MS Excel 2007 XML', savedForms);
});

test('every kind that units hand in is among them', () => {
  expect(new Set(filledForms.map(({ kind }) => kind))).toEqual(new Set(formKinds));
});

const missing = [openpyxl, office].find((tool) => 'why' in tool) ?? {};
const ways = [
  { by: 'filled with openpyxl', forms: typedForms, tool: openpyxl },
  { by: 'filled with openpyxl and saved by LibreOffice', forms: savedForms, tool: missing },
];

describe.each(ways)('forms $by', ({ forms, tool }) => {
  const skipped = 'why' in tool;
  let imported: Imported;
  beforeAll(async () => {
    if (!skipped) imported = await importTwice(forms);
  });

  test.skipIf(skipped)(titled('are read without a fault, every row of them', tool), async () => {
    const { first, town } = imported;
    expect(first.code, first.out).toBe(0);
    const rows = numbers.flat().length;
    expect(sumOf(first.out)).toEqual({ rows, written: rows, there: 0, refused: 0 });
    const check = await civic(['check'], { cwd: town });
    expect(check.code, check.out).toBe(0);
  });

  test.skipIf(skipped).each(filledForms.map((form, i) => ({ ...form, i })))(
    titled('$form of $unit: the records are those that were meant', tool),
    (form) => {
      const records = recordsOf(imported, form);
      expect(records.map(({ id: _, filed: __, from: ___, ...said }) => said)).toEqual(form.meant);
      const rows = numbers[form.i]!;
      for (const [i, { id, filed, from }] of records.entries()) {
        expect(filed).toBe(day);
        expect(from).toEqual({
          form: expect.any(String),
          row: rows[i],
          digest: expect.stringMatching(/^[0-9a-f]{16}$/),
        });
        if (form.kind === 'finding') expect(id).toMatch(/^2022-06-\d\d-老鹰岩-[a-z]{6}$/);
      }
    },
  );

  test.skipIf(skipped)(titled('bring the files that lie beside them, and no others', tool), () => {
    const { town, files } = imported;
    const copied = files.filter((name) => name.startsWith(join('files', '2022')));
    expect(new Set(copied.map((name) => readFileSync(join(town, name), 'utf8')))).toEqual(new Set(besides));
  });

  test.skipIf(skipped)(titled('read again bring nothing new', tool), () => {
    const { again, changed } = imported;
    const rows = numbers.flat().length;
    expect(again.code).toBe(0);
    expect(sumOf(again.out)).toEqual({ rows, written: 0, there: rows, refused: 0 });
    expect(changed).toBe(false);
  });
});
