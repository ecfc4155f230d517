/** What is read without YAML's parser is what that parser would have read, and no mistake is passed over. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DiagnosticList } from '../../src/load/diagnostic-list.ts';
import { cleanText } from '../../src/load/source-text.ts';
import { readStretch } from '../../src/load/yaml/read-entry.ts';
import { readBlock } from '../../src/load/yaml/read-block.ts';
import { scanText } from '../../src/load/yaml/scan-text.ts';
import { firstEntry, splitEntries } from '../../src/load/yaml/split-entries.ts';
import type { Stretch } from '../../src/load/yaml/split-entries.ts';
import type { SchemaNode } from '../../src/model/schema.ts';
import { recordKindNames, recordKinds } from '../../src/records/index.ts';

const parsed = { spoken: new Set<number>(), tidy: false };

function stretchesOf(text: string): readonly Stretch[] {
  const file = cleanText('records/x.yaml', text);
  const first = firstEntry(file);
  if (first === undefined) return [];
  const all = first.listed
    ? [...splitEntries(file, first.offset)].filter(({ stray }) => stray === undefined)
    : [{ file, start: 0, end: file.text.length, line: 1 }];
  return scanText(file, new DiagnosticList()).tidy ? all : [];
}

/** Reads every stretch both ways; answers how many were read without the parser. */
function compare(text: string, schema: SchemaNode | undefined, whole = false): number {
  let read = 0;
  for (const stretch of stretchesOf(text)) {
    const { file, start, end, line } = stretch;
    const block = readBlock({ file, start, end, line }, schema, whole);
    if (block === undefined) continue;
    read += 1;
    const list = new DiagnosticList();
    const scanned = { spoken: new Set<number>(), tidy: true };
    const [quick] = readStretch(stretch, schema, list, scanned, whole);
    const slow = readStretch(stretch, schema, list, parsed, whole);
    expect(slow).toEqual([quick]);
    expect(JSON.stringify(slow[0]?.value)).toBe(JSON.stringify(quick?.value));
    expect(list.sorted()).toEqual([]);
  }
  return read;
}

const files = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));

function schemaOf(name: string): SchemaNode | undefined {
  const folders = name.split(/[\\/]/);
  const kind = recordKindNames.find((each) => folders.includes(each));
  return kind === undefined ? undefined : recordKinds[kind].schema;
}

/** Bits of text that mean something to YAML or to civic, and some that do not. */
const bits = [
  ...['- ', ': ', ':', '-', ' #', '#', '\n', '\n  ', '\n    ', '\n- ', ' ', '  ', "'", '"', '\\', '[', ']'],
  ...['{', '}', ',', '，', '：', '　', '\t', '|', '>', '&a', '*a', '!x', '? ', '%', '@', '`', '~', 'null'],
  ...[
    'true',
    'False',
    '0',
    '12',
    '012',
    '1.10',
    '-5',
    '+1',
    '.5',
    '1e3',
    '0x1F',
    '0o7',
    '.inf',
    '2022-05-04',
  ],
  ...[
    '<<',
    '---',
    '...',
    'on',
    'id',
    'units',
    '某村',
    '__proto__',
    'constructor',
    '\u00A0',
    '\u0085',
    '\u2028',
  ],
];

const record = `- id: 2022-03-15-某村-abcdef
  on: 2022-03-15
  # 虚构
  title: '某某: 活动'
  people: 30
  share: 0.95

  done: true
  units:
    - 某村
    - 某社区
  items:
    - item: 路面洁净
      result: 不符合
      problem:
        text: 垃圾积存 "路边"
    - item: 控烟
      result: 符合
`;

describe('a block is read as the parser reads it', () => {
  test('in the example town, and what it is for: nearly everything there is read so', () => {
    let all = 0;
    let read = 0;
    for (const { name, text } of files('examples/landu')) {
      all += stretchesOf(text).length;
      read += compare(text, schemaOf(name));
      compare(text, schemaOf(name), true);
    }
    expect(read / all).toBeGreaterThan(0.95);
  });

  test('in every fixture, wrong or sound', () => {
    for (const { name, text } of files('test/fixtures')) compare(text, schemaOf(name));
  });

  test('wherever something is put into a record, or left out of it', () => {
    expect(compare(record, undefined)).toBe(1);
    const edit = fc.record({
      at: fc.nat(record.length),
      cut: fc.constantFrom(0, 0, 0, 1, 2, 5),
      put: fc.array(fc.constantFrom(...bits), { maxLength: 3 }),
    });
    const schema = fc.constantFrom(undefined, ...Object.values(recordKinds).map((kind) => kind.schema));
    fc.assert(
      fc.property(
        fc.array(edit, { minLength: 1, maxLength: 3 }),
        schema,
        fc.boolean(),
        (edits, of, listed) => {
          let text = listed ? record : record.replaceAll(/^(?:- |\s\s)/gm, '');
          for (const { at, cut, put } of edits)
            text = text.slice(0, at) + put.join('') + text.slice(at + cut);
          compare(text, of);
        },
      ),
      { numRuns: 3000 },
    );
  });

  test('of whatever bits a text is made', () => {
    const text = fc.array(fc.constantFrom(...bits, 'a: ', 'A: ', 'Null: ', 'true: ', 'b:', 'c', '\n  - '), {
      maxLength: 14,
    });
    fc.assert(
      fc.property(text, fc.constantFrom('', '- a: ', 'a:\n  '), (some, start) => {
        compare(`${start}${some.join('')}\n`, undefined);
      }),
      { numRuns: 5000 },
    );
  });

  test.each([
    ['nested brackets, which are counted even in a text', `- a: ${'['.repeat(41)}\n`],
    ['or in a comment', `- a: b\n  # ${'{'.repeat(41)}\n`],
    ['the same key twice', '- a: b\n  a: c\n'],
    ['a text that goes on', '- a: b\n    c\n  d: e\n'],
    ['a key without a value', '- a:\n  b: c\n'],
    ['a file that ends within a line', '- a: b\n  c: d'],
  ])('not read: %s', (_, text) => {
    expect(compare(text, undefined)).toBe(0);
  });
});
