/** Arbitrary values of a schema, for properties of writing and reading. Only the shape holds, not the meaning. */
import fc from 'fast-check';
import { tidyText } from '../../src/enter/tidy-text.ts';
import type { WrittenGroup, WrittenValue } from '../../src/enter/block-form.ts';
import type { SchemaNode } from '../../src/model/schema.ts';

/** What YAML might take for something else than text. */
const traps = [
  '是 #否',
  'a: b',
  'a：1',
  '12',
  '012',
  '1.10',
  '0x1F',
  '1e3',
  '.5',
  '~',
  'null',
  'True',
  'no',
  '2022-03-15',
  '12:30',
  '- a',
  '-',
  '? a',
  '--- a',
  '...',
  '[a，b]',
  '{a',
  '[[[[[[[[[[',
  '%YAML',
  '@a',
  '`a`',
  '"a"',
  "'a'",
  '|',
  '>-',
  '&a',
  '*a',
  '!a',
  '<<',
  '=',
  'on: 1\nunit：x',
  '甲\n乙',
  '甲\n  - 乙\n\n丙',
  '甲\\乙',
  '😀',
  'text：正文',
];

const texts: fc.Arbitrary<string> = fc
  .oneof(
    fc.constantFrom(...traps),
    fc.string({ unit: 'binary', minLength: 1 }),
    fc.string({ unit: 'grapheme', minLength: 1 }),
    fc
      .array(fc.constantFrom(...traps, ' ', '\n', ':', '#', '，', '临河'), { minLength: 1, maxLength: 4 })
      .map((parts) => parts.join('')),
  )
  .map(tidyText)
  .filter((text) => text !== '');

export function valuesOf(schema: SchemaNode): fc.Arbitrary<WrittenValue> {
  if (schema.anyOf !== undefined) return fc.oneof(...schema.anyOf.map(valuesOf));
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  switch (schema.type) {
    case 'integer':
      return fc.integer({ min: schema.minimum ?? 0, max: schema.maximum ?? 1000 });
    case 'boolean':
      return fc.boolean();
    case 'array':
      return fc.array(valuesOf(schema.items ?? {}), { minLength: schema.minItems ?? 0, maxLength: 3 });
    case 'object':
      return groupsOf(schema);
    default:
      return texts;
  }
}

export function groupsOf(schema: SchemaNode): fc.Arbitrary<WrittenGroup> {
  if (schema.properties === undefined) {
    const own = schema.additionalProperties;
    return fc.dictionary(
      texts.filter((key) => !['<<', '__proto__'].includes(key)),
      valuesOf(typeof own === 'object' ? own : {}),
      { maxKeys: 3 },
    );
  }
  const fields = Object.fromEntries(
    Object.entries(schema.properties).map(([key, node]) => [key, valuesOf(node)]),
  );
  return fc.record(fields, { requiredKeys: [...(schema.required ?? [])] });
}
