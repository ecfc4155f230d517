/** Nothing a user wrote makes civic throw, hang, or print what cannot be seen. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assess/assess.ts';
import { loadSystem } from '../../src/load/load-system.ts';
import type { SourceFile } from '../../src/load/files.ts';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import { parseDay } from '../../src/model/day.ts';
import { diagnosticsJson, diagnosticsText } from '../../src/report/diagnostics.ts';
import { noPaint } from '../../src/report/paint.ts';
import { diagnosesIn } from '../../src/report/sentences/diagnoses.ts';
import { speechIn } from '../../src/report/sentences/speech.ts';
import { loadFiles, soundFiles, soundSystem } from './fixture.ts';

const system = soundSystem();
const { words } = await speechIn('zh');
const diagnose = await diagnosesIn('zh');
const paper = { width: 80, ascii: false, paint: noPaint };

const unseen = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u;

/** Whatever is found can be printed, points into its line, and shows no control character. */
function printable(diagnostics: readonly Diagnostic[]): void {
  expect(diagnosticsText(diagnostics, diagnose, words, paper)).not.toMatch(unseen);
  expect(diagnosticsJson(diagnostics, diagnose, 'zh')).not.toMatch(unseen);
  const astray = diagnostics.filter(({ at, length, line, lineCol }) => {
    const least = Math.min(at.line, at.col, length, lineCol);
    return least < 1 || at.col < lineCol || line.length > 200 || line.includes('\n');
  });
  expect(astray).toEqual([]);
}

function swallow(files: readonly SourceFile[]): void {
  printable(loadFiles(files, system).diagnostics);
  const { town, diagnostics } = loadFiles(files, system, { leaveOutBad: true });
  printable(diagnostics);
  const on = parseDay('2022-06-30');
  if (town !== undefined && on !== undefined) assess(system, town, { on });
}

const isWritten = ({ path }: SourceFile): boolean => path.endsWith('.yaml');
const townPaths = [
  ...soundFiles.town.filter(isWritten).map(({ path }) => path),
  'records/activity/new.yaml',
  'records/new.yaml',
  'other.yaml',
];
const instead = (files: readonly SourceFile[], file: SourceFile): readonly SourceFile[] => [
  ...files.filter(({ path }) => path !== file.path),
  file,
];

test('arbitrary bytes in the place of any file', () => {
  fc.assert(
    fc.property(fc.constantFrom(...townPaths), fc.uint8Array({ maxLength: 300 }), (path, bytes) => {
      swallow(instead(soundFiles.town, { path, bytes }));
    }),
    { numRuns: 80 },
  );
});

/** What people and machines leave in a file. */
const scraps = fc.oneof(
  fc.constantFrom(
    ...[
      '\t',
      '  ',
      '\n',
      '- ',
      '-',
      ': ',
      ':',
      '：',
      '　',
      '，',
      '、',
      '"',
      "'",
      '[',
      ']',
      '{',
      '}',
      '#',
      '&a ',
    ],
    ...[
      '*a',
      '!x ',
      '<<: ',
      '%YAML 1.2\n',
      '---\n',
      '...\n',
      '|\n',
      '>\n',
      '? ',
      '@',
      '`',
      '\0',
      '\u001B[31m',
    ],
    ...['\u202E', '\u200B', '\uFEFF', '\r', 'null', '~', '.nan', '1e999', '0x1F', '-0', '[]', '{}', "''"],
    ...[
      '__proto__: 1\n',
      'constructor: 1\n',
      'id: ',
      'on: ',
      '2022-02-30',
      '0000-00-00',
      '9999-12-31',
      '1/0',
    ],
    ...['\uD83D', '😀', 'e\u0301', '\\', '../', 'files/', '0'.repeat(40), '一'.repeat(300)],
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
);

const edits = fc.array(
  fc.record({ at: fc.nat(), cut: fc.nat({ max: 12 }), scrap: scraps, move: fc.boolean() }),
  { minLength: 1, maxLength: 6 },
);

function edited(text: string, changes: readonly { at: number; cut: number; scrap: string; move: boolean }[]) {
  return changes.reduce((before, { at, cut, scrap, move }) => {
    const place = at % (before.length + 1);
    const [head, gone, tail] = [
      before.slice(0, place),
      before.slice(place, place + cut),
      before.slice(place + cut),
    ];
    return head + scrap + (move ? gone + tail + gone : tail);
  }, text);
}

describe.each(['town', 'pack'] as const)('a sound %s', (base) => {
  const files = soundFiles[base].filter(isWritten);
  const decoder = new TextDecoder();

  test('with scraps in any of its files', () => {
    fc.assert(
      fc.property(fc.constantFrom(...files), edits, ({ path, bytes }, changes) => {
        const text = edited(decoder.decode(bytes), changes);
        const changed = instead(soundFiles[base], { path, bytes: new TextEncoder().encode(text) });
        if (base === 'town') swallow(changed);
        else printable(loadSystem(changed).diagnostics);
      }),
      { numRuns: 200 },
    );
  });

  test('cut off anywhere', () => {
    fc.assert(
      fc.property(fc.constantFrom(...files), fc.nat(), ({ path, bytes }, at) => {
        const changed = instead(soundFiles[base], { path, bytes: bytes.slice(0, at % bytes.length) });
        if (base === 'town') swallow(changed);
        else printable(loadSystem(changed).diagnostics);
      }),
      { numRuns: 80 },
    );
  });
});

const many = 20_000;
const lines = (line: (i: number) => string, count = many): string =>
  Array.from({ length: count }, (_, i) => line(i)).join('');
const record = '- on: 2022-03-01\n  title: 一\n  themes: [志愿服务]\n  unit: 石笋村\n';

const enormous: readonly (readonly [string, string])[] = [
  ['brackets in brackets', `${record}  note: ${'['.repeat(many)}${']'.repeat(many)}\n`],
  ['brackets never closed', `${record}  note: ${'{a: '.repeat(many)}\n`],
  ['lists in lists on one line', `${'- '.repeat(many)}\n`],
  ['ever deeper lines', lines((i) => `${' '.repeat(i)}a:\n`, 1000)],
  ['question marks', `${'? '.repeat(many)}\n`],
  ['one line without end', `${record}  note: ${'长'.repeat(1_000_000)}\n`],
  ['a line of words', `${'甲 '.repeat(100_000)}\n`],
  ['a line of colons', `${record}  note: ${'a:'.repeat(100_000)}\n`],
  ['a number without end', `${record}  people: ${'9'.repeat(100_000)}\n`],
  ['a day without end', `- on: ${'2022-'.repeat(100_000)}\n`],
  ['a key again and again', record + '  note: 一\n'.repeat(50_000)],
  ['unknown keys', record + lines((i) => `  k${i}: 1\n`, 50_000)],
  ['invisible characters', `${record}  note: ${'\u202E'.repeat(many)}\n`],
  ['tabs', '\ta: 1\n'.repeat(many)],
  ['lines at the margin', record + '甲\n'.repeat(many)],
  ['documents', '---\n'.repeat(many)],
  ['dashes', '-\n'.repeat(many)],
  ['wrong dashes', `${record}－ on: 2022-03-02\n`.repeat(2000)],
  ['quotes never closed', `${record}  note: "\n`.repeat(2000)],
  ['anchors', `${record}  note: &a 一\n`.repeat(2000)],
  [
    'unknown names',
    lines((i) => `- { on: 2022-03-01, title: 一, themes: [志愿服务], unit: 村${i} }\n`, 2000),
  ],
  [
    'names without end',
    `- on: 2022-03-01\n  title: 一\n  themes: [志愿服务]\n  unit: ${'村'.repeat(100_000)}\n`,
  ],
  ['look-alikes', record.repeat(2000)],
  ['an id again and again', lines(() => `- id: A\n  ${record.slice(2)}`, 2000)],
  [
    'a circle of thousands',
    lines((i) => `- id: C${i}\n  corrects: C${(i + 1) % 2000}\n  ${record.slice(2)}`, 2000),
  ],
  [
    'wrong cells',
    `- on: 2022-04-01\n  list: 志愿者名册\n  entries:\n${lines((i) => `    - { k${i}: [1] }\n`, 2000)}`,
  ],
];

test.each(enormous)('%s is read in no time', (_, text) => {
  const bytes = new TextEncoder().encode(text);
  const start = performance.now();
  const path = text.includes('志愿者名册') ? 'records/roster/z.yaml' : 'records/activity/z.yaml';
  const { diagnostics } = loadFiles([...soundFiles.town, { path, bytes }], system);
  const loaded = performance.now();
  printable(diagnostics);
  // Generous, for slow machines: what grows with the square takes minutes here.
  expect(loaded - start).toBeLessThan(8000);
});

test('the settings may be enormous too', () => {
  const units =
    lines((i) => `- { id: 村${i}, type: 村 }\n`, 2000) + lines(() => `- { id: 重名, type: 村 }\n`, 1000);
  const file = { path: 'units.yaml', bytes: new TextEncoder().encode(units) };
  const start = performance.now();
  expect(loadFiles(instead(soundFiles.town, file), system).diagnostics.length).toBeGreaterThan(1000);
  expect(performance.now() - start).toBeLessThan(8000);
});

test('an object’s own keys are keys like others', () => {
  for (const key of ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', 'then', 'length']) {
    const bytes = new TextEncoder().encode(`${record}  ${key}: { unit: 石笋村 }\n`);
    const { diagnostics } = loadFiles(
      [...soundFiles.town, { path: 'records/activity/z.yaml', bytes }],
      system,
    );
    expect(
      diagnostics.map(({ code }) => code),
      key,
    ).toEqual(['unknown-key']);
  }
  expect(Object.keys(Object.prototype)).toEqual([]);
});
