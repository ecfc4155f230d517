/** What is asked of a schema by whoever reads, asks or prints values of it. */
import type { Named } from './diagnostic-text.ts';
import type { SchemaNode } from './schema.ts';

/** The title of a field in both languages. */
export function namedBy(schema: SchemaNode | undefined): Named {
  const zh = schema?.title ?? '';
  return { zh, en: schema?.['x-civic']?.en ?? zh };
}

/** The types a node accepts. */
export function typesOf(schema: SchemaNode): readonly NonNullable<SchemaNode['type']>[] {
  if (schema.anyOf !== undefined) return schema.anyOf.flatMap(typesOf);
  return schema.type === undefined ? [] : [schema.type];
}
