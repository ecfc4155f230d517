/** What a schema expects, looked up once for each of its nodes. */
import type { SchemaNode } from '../../model/schema.ts';
import { branchFor, branchesOf } from './schema-walk.ts';

export interface Shape {
  /** The alternative that is a group of keys. */
  readonly group: SchemaNode | undefined;
  /** What the items of a list are. */
  readonly items: SchemaNode | undefined;
  /** A text may stand here. */
  readonly text: boolean;
}

const anything: Shape = { group: undefined, items: undefined, text: true };
const shapes = new WeakMap<SchemaNode, Shape>();

export function shapeOf(schema: SchemaNode | undefined): Shape {
  if (schema === undefined) return anything;
  let shape = shapes.get(schema);
  if (shape === undefined) {
    const branches = branchesOf(schema);
    shape = {
      group: branchFor(branches, 'object'),
      items: branchFor(branches, 'array')?.items,
      text: branches.length === 0 || branchFor(branches, 'string') !== undefined,
    };
    shapes.set(schema, shape);
  }
  return shape;
}
