/**
 * Walks a valid value along its schema and stops at the fields that mean something beyond their shape: names of other
 * things, days, figures, files. The walk is laid out once per schema, so that fields without meaning cost nothing.
 */
import type { Extra, SchemaNode } from '../model/schema.ts';
import { branchesOf } from './yaml/schema-walk.ts';

/** What a field says beyond its shape: laid out once, like the walk. */
export interface Meaning {
  readonly extra: Extra;
  readonly schema: SchemaNode;
}

type Holder = Record<string | number, unknown>;
type Way = readonly (string | number)[];

/** Whoever is told of fields: `holder[key]` may be replaced by the canonical text; the way is valid only during the call. */
export interface FieldVisitor {
  visit: (meaning: Meaning, text: string, holder: Holder, key: string | number, way: Way) => void;
}

type Walk = (holder: Holder, key: string | number, way: (string | number)[], visitor: FieldVisitor) => void;

const walks = new WeakMap<SchemaNode, Walk | 'nothing'>();

function means(schema: SchemaNode): boolean {
  const extra = schema['x-civic'];
  return extra?.ref !== undefined || extra?.reads !== undefined;
}

function layOut(schema: SchemaNode): Walk | undefined {
  const known = walks.get(schema);
  if (known !== undefined) return known === 'nothing' ? undefined : known;
  const walk = make(schema);
  walks.set(schema, walk ?? 'nothing');
  return walk;
}

function make(schema: SchemaNode): Walk | undefined {
  const extra = schema['x-civic'];
  if (means(schema) && extra !== undefined) {
    const meaning = { extra, schema };
    return (holder, key, way, visitor) => {
      const text = holder[key];
      if (typeof text === 'string') visitor.visit(meaning, text, holder, key, way);
    };
  }
  if (schema.anyOf !== undefined) return makeChoice(branchesOf(schema));
  if (schema.type === 'array' && schema.items !== undefined) return makeList(schema.items);
  if (schema.type === 'object') return makeGroup(schema);
  return undefined;
}

function makeChoice(branches: readonly SchemaNode[]): Walk | undefined {
  const group = branches.find((branch) => branch.type === 'object');
  return group === undefined ? undefined : layOut(group);
}

function makeList(items: SchemaNode): Walk | undefined {
  const walk = layOut(items);
  if (walk === undefined) return undefined;
  return (holder, key, way, visitor) => {
    const list = holder[key];
    if (!Array.isArray(list)) return;
    for (let i = 0; i < list.length; i += 1) {
      way.push(i);
      walk(list as unknown as Record<number, unknown>, i, way, visitor);
      way.pop();
    }
  };
}

function step(group: Holder, key: string, walk: Walk, way: (string | number)[], visitor: FieldVisitor): void {
  way.push(key);
  walk(group, key, way, visitor);
  way.pop();
}

function makeGroup(schema: SchemaNode): Walk | undefined {
  const named = Object.entries(schema.properties ?? {}).flatMap(([key, node]) => {
    const walk = layOut(node);
    return walk === undefined ? [] : [{ key, walk }];
  });
  const free =
    typeof schema.additionalProperties === 'object' ? layOut(schema.additionalProperties) : undefined;
  if (named.length === 0 && free === undefined) return undefined;
  return (holder, key, way, visitor) => {
    const group = holder[key] as Holder | null | undefined;
    if (typeof group !== 'object' || group === null) return;
    for (const each of named)
      if (group[each.key] !== undefined) step(group, each.key, each.walk, way, visitor);
    if (free !== undefined) for (const name of Object.keys(group)) step(group, name, free, way, visitor);
  };
}

/** Visits every field of a valid value that means something. */
export function visitFields(value: unknown, schema: SchemaNode, visitor: FieldVisitor): void {
  layOut(schema)?.({ value }, 'value', [], visitor);
}
