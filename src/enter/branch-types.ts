import type { SchemaNode } from '../model/schema.ts';

/** The types a value of a schema may have. */
export function branchTypes(schema: SchemaNode): readonly NonNullable<SchemaNode['type']>[] {
  if (schema.anyOf !== undefined) return schema.anyOf.flatMap(branchTypes);
  return schema.type === undefined ? [] : [schema.type];
}
