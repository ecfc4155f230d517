import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { schemaText } from '../../../src/cli/schema/schema-files.ts';
import { editorSchema } from '../../../src/load/editor/editor-schema.ts';
import { fileKinds } from '../../../src/load/editor/file-kinds.ts';

const folder = fileURLToPath(new URL('../../../indicators/schema/', import.meta.url));
const wanted = new Map(fileKinds.map((kind) => [`${kind.name}.json`, schemaText(kind)] as const));

if (process.env.UPDATE === '1') {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  for (const [name, text] of wanted) writeFileSync(folder + name, text);
}

test('indicators/schema holds a schema for every kind of file, and nothing else (UPDATE=1 writes them)', () => {
  expect(existsSync(folder) ? readdirSync(folder).sort() : []).toEqual([...wanted.keys()].sort());
});

test.each([...wanted.keys()])('indicators/schema/%s is what the descriptions of the fields say', (name) => {
  expect(readFileSync(folder + name, 'utf8')).toBe(wanted.get(name));
});

/** What editors understand besides draft-07. */
const editorWords = ['enumDescriptions', 'errorMessage', 'patternErrorMessage'];

test.each(fileKinds)('$name is a sound draft-07 schema with a Chinese title for every key', (kind) => {
  const ajv = new Ajv({ strictTypes: false, allowUnionTypes: true, keywords: editorWords });
  const schema = editorSchema(kind);
  expect(ajv.validateSchema(schema, true)).toBe(true);
  ajv.compile(schema);
  let keys = 0;
  const look = (node: unknown, path: string): void => {
    if (typeof node !== 'object' || node === null) return;
    for (const [key, value] of Object.entries(node as Record<string, unknown>)) {
      if (key === 'properties' && !path.endsWith('/if')) {
        for (const [name, child] of Object.entries(
          value as Record<string, { title?: string; const?: string }>,
        )) {
          keys += 1;
          expect(child.title ?? '', `${path}/${name}`).toMatch(/\p{Script=Han}/u);
        }
      }
      look(value, `${path}/${key}`);
    }
  };
  look(schema, '');
  expect(keys).toBeGreaterThan(2);
});
