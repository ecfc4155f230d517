/** Entries as they stand in the files of this repository, with the schema they are read by. */
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { cleanText } from '../../../src/load/source-text.ts';
import { firstEntry, splitEntries } from '../../../src/load/yaml/split-entries.ts';
import { townSchemas } from '../../../src/load/schemas.ts';
import type { SchemaNode } from '../../../src/model/schema.ts';
import { recordKinds } from '../../../src/records/index.ts';

export interface Written {
  readonly text: string;
  readonly schema: SchemaNode;
}

const root = fileURLToPath(new URL('../../../', import.meta.url));
/** Of files with thousands of entries alike so many are enough; fixtures and packs are hardly ever in civic's own form. */
const ofEach = { examples: 12, 'test/fixtures': 1, indicators: 1 };
/** Longer ones are read the same way, only later. */
const longest = 1500;

function schemaFor(path: string): SchemaNode | undefined {
  const [, folder, kind = ''] = /(?:^|\/)(records|baselines?)\/([^/]+)\//.exec(path) ?? [];
  if (folder === 'records') return Object.entries(recordKinds).find(([each]) => each === kind)?.[1].schema;
  const name = /([^/]+)\.yaml$/.exec(path)?.[1] ?? '';
  return Object.entries(townSchemas).find(([each]) => each === name)?.[1];
}

function entriesOf(path: string): Written[] {
  const file = cleanText(path, readFileSync(path, 'utf8'));
  const first = firstEntry(file);
  const schema = schemaFor(path.replaceAll('\\', '/')) ?? {};
  if (first === undefined) return [];
  if (!first.listed) return [{ text: file.text, schema }];
  return [...splitEntries(file, first.offset)].map(({ start, end }) => ({
    text: file.text.slice(start, end),
    schema,
  }));
}

export const realEntries: readonly Written[] = Object.entries(ofEach).flatMap(([folder, most]) =>
  readdirSync(`${root}${folder}`, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.yaml'))
    .sort()
    .flatMap((path) => {
      const all = entriesOf(`${root}${folder}/${path}`).filter(({ text }) => text.length <= longest);
      const step = Math.max(1, Math.floor(all.length / most));
      return all.filter((_, i) => i % step === 0);
    }),
);
