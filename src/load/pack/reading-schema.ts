/** How a category file is read: its schema leaves checks open, since each is validated by its own kind. */
import { checkKinds } from '../../checks/index.ts';
import { categorySchema } from '../../checks/standard.ts';
import type { SchemaNode } from '../../model/schema.ts';

/** The fields of all kinds of check together; a field means the same in each kind that has it. */
const anyCheck: SchemaNode = {
  type: 'object',
  properties: Object.assign({}, ...Object.values(checkKinds).map((kind) => kind.properties)) as Record<
    string,
    SchemaNode
  >,
};

/** The schema with `anyCheck` in the place of every group whose keys it leaves open. */
function fill(schema: SchemaNode): SchemaNode {
  if (schema.type === 'array' && schema.items !== undefined) return { ...schema, items: fill(schema.items) };
  if (
    schema.type !== 'object' ||
    (schema.additionalProperties !== undefined && schema.additionalProperties !== false)
  )
    return schema;
  if (schema.properties === undefined) return anyCheck;
  const properties = Object.entries(schema.properties).map(([key, node]) => [key, fill(node)] as const);
  return { ...schema, properties: Object.fromEntries(properties) };
}

export const categoryReading = fill(categorySchema);
