import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { verdicts } from '../../src/model/verdict.ts';
import { gapMarkdown } from '../../src/report/markdown.ts';
import { gapTable } from '../../src/report/table.ts';
import { languages, speechIn } from '../../src/report/sentences/speech.ts';
import { paper, sampleReport, sampleSystem, sampleTown } from './a-report.ts';

const folder = new URL('../../src/report/sentences/', import.meta.url);
const han = /\p{Script=Han}+/gu;

test('English sentences hold no Chinese: only keys may', () => {
  const files = readdirSync(folder).filter((name) => name.endsWith('-en.ts'));
  expect(files.length).toBeGreaterThan(5);
  for (const name of files) {
    const text = readFileSync(new URL(name, folder), 'utf8');
    const spoken = text.replaceAll(/^\s*(?:\p{Script=Han}+: '[^']*',? ?)+/gmu, (keys) =>
      keys.replaceAll(/\p{Script=Han}+:/gu, ''),
    );
    if (name.startsWith('diagnostic')) continue;
    expect([...spoken.matchAll(/['`][^'`\n]*\p{Script=Han}[^'`\n]*['`]/gu)].map(String), name).toEqual([]);
  }
});

test('each language has the files of the other', () => {
  const names = readdirSync(folder);
  const of = (language: string) =>
    names
      .filter((name) => name.endsWith(`-${language}.ts`))
      .map((name) => name.replace(`-${language}.ts`, ''))
      .sort();
  expect(of('en')).toEqual(of('zh'));
});

test('a report in English holds no Chinese but that of the data', async () => {
  const en = await speechIn('en');
  const report = sampleReport();
  const data = JSON.stringify([sampleSystem(), sampleTown()], (_, value: unknown) =>
    typeof value === 'bigint' ? String(value) : value,
  );
  for (const text of [gapTable(report, en, paper()), gapMarkdown(report, en)]) {
    const foreign = [...text.matchAll(han)].map(([word]) => word).filter((word) => !data.includes(word));
    expect(foreign).toEqual([]);
  }
});

test('no two verdicts have the same word', async () => {
  for (const language of languages) {
    const { words } = await speechIn(language);
    expect(new Set(verdicts.map((verdict) => words.verdicts[verdict])).size).toBe(verdicts.length);
  }
});
