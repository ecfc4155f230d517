/** docs/codes/: a page a diagnostic code, with an example from the fixtures. `UPDATE=1` writes them anew. */
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { showPlace } from '../../src/model/place.ts';
import type { DiagnosticCode } from '../../src/model/diagnostic.ts';
import { codesOf, meaningOf, moreOf } from '../../src/report/sentences/code-meanings.ts';
import { codeMeaningsEn } from '../../src/report/sentences/code-meanings-en.ts';
import { codeMeaningsZh } from '../../src/report/sentences/code-meanings-zh.ts';
import { diagnosesIn } from '../../src/report/sentences/diagnoses.ts';
import { speechIn } from '../../src/report/sentences/speech.ts';
import { type } from '../cli/run-civic.ts';
import { codeExamples } from './code-examples.ts';

const folder = fileURLToPath(new URL('../../docs/codes/', import.meta.url));
const examples: ReadonlyMap<
  string,
  ReturnType<typeof codeExamples> extends ReadonlyMap<DiagnosticCode, infer E> ? E : never
> = codeExamples();
const codes = [...codesOf(codeMeaningsZh)].sort();
const speaking = {
  zh: { meanings: codeMeaningsZh, diagnose: await diagnosesIn('zh'), ...(await speechIn('zh')) },
  en: { meanings: codeMeaningsEn, diagnose: await diagnosesIn('en'), ...(await speechIn('en')) },
};

/** Characters that cannot be seen are shown by their number, as everywhere in civic. */
const visible = (line: string): string =>
  line.replaceAll(
    /[\p{Cc}\p{Cf}\u00a0]/gu,
    (each) => `⟨U+${each.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}⟩`,
  );

const block = (lines: readonly string[]): readonly string[] => ['```yaml', ...lines.map(visible), '```', ''];

function page(code: string): string {
  const example = examples.get(code);
  const told = (['zh', 'en'] as const).map((language) => {
    const { meanings, diagnose, words } = speaking[language];
    const meaning = meaningOf(code, meanings) ?? '';
    if (example === undefined) return { meaning, more: moreOf(code, meanings), message: [] };
    const { found, expected, type: typed } = diagnose(example.diagnostic);
    const { severities, check, label } = words;
    return {
      meaning,
      more: moreOf(code, meanings),
      message: [
        '```text',
        `${showPlace(example.diagnostic.at)} ${severities[example.diagnostic.severity]} ${code}`,
        `  ${label(check.found, found)}`,
        `  ${label(check.expected, expected)}`,
        `  ${label(check.type, typed)}`,
        '```',
        '',
      ],
    };
  });
  const [zh, en] = told;
  return [
    `# ${code}`,
    '',
    zh?.meaning ?? '',
    '',
    en?.meaning ?? '',
    '',
    ...(example?.bad === undefined
      ? []
      : [`## 写错的 Wrong`, '', `\`${example.diagnostic.at.file}\``, '', ...block(example.bad)]),
    ...(example === undefined
      ? []
      : ['## civic 怎么说 What civic says', '', ...(zh?.message ?? []), ...(en?.message ?? [])]),
    ...(example?.good === undefined ? [] : ['## 写对的 Right', '', ...block(example.good)]),
    `${zh?.more ?? ''} ${en?.more ?? ''}`,
    '',
  ].join('\n');
}

function index(): string {
  const row = (code: string): string =>
    `| [${code}](${code}.md) | ${(meaningOf(code, codeMeaningsZh) ?? '').split('。')[0] ?? ''} |`;
  return [
    '# 诊断代码 Diagnostic codes',
    '',
    '`civic check` 和 `civic assess` 报出的每个代码一页，例子取自 civic 自己的测试；同样的说明：`civic explain 代码`。',
    '',
    'A page a code, with an example from civic’s own tests. `civic explain CODE` says the same.',
    '',
    '| 代码 | 说明 |',
    '| --- | --- |',
    ...codes.map(row),
    '',
  ].join('\n');
}

const pages = new Map([['README.md', index()], ...codes.map((code) => [`${code}.md`, page(code)] as const)]);

test('a page a code, and no other', () => {
  if (process.env.UPDATE === '1') {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    for (const [name, text] of pages) writeFileSync(join(folder, name), text);
  }
  expect(readdirSync(folder).sort()).toEqual([...pages.keys()].sort());
});

test('each as the sentences and the fixtures have it (UPDATE=1 writes them)', () => {
  const stale = [...pages].filter(([name, text]) => readFileSync(join(folder, name), 'utf8') !== text);
  expect(stale.map(([name]) => name)).toEqual([]);
});

/** What no line shows: a file that is missing, empty, in the wrong place or of the wrong bytes; no task at all. */
const withoutLines = [
  'empty-file',
  'gbk',
  'missing-file',
  'not-utf8',
  'standard-without-task',
  'stray-file',
  'torn-file',
  'unknown-record-kind',
  'unreadable-file',
];

test('a bad and a good example stand on every page of a diagnostic, but where there are no lines to show', () => {
  const exceptions = Object.keys(codeMeaningsZh.exceptions);
  const lacking = codes.filter(
    (code) =>
      !exceptions.includes(code) &&
      (examples.get(code)?.bad === undefined || examples.get(code)?.good === undefined),
  );
  expect(lacking).toEqual(withoutLines);
  for (const [code, { bad, good }] of examples) expect(good, code).not.toEqual(bad ?? []);
});

test('civic explain names the page', async () => {
  expect((await type('explain unknown-key')).out).toContain('docs/codes/unknown-key.md');
});
