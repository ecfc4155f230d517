/**
 * Walks a valid value along its schema and stops at the fields that mean something beyond their shape: names of other
 * things, days, figures, files. The walk is laid out once per schema, so that fields without meaning cost nothing.
 */
import type { Extra, SchemaNode } from '../model/schema.ts';
import { branchesOf } from './yaml/schema-walk.ts';

/** A field that names or reads as something; `set` replaces the text by the canonical one. */
export interface MeantField {
  readonly text: string;
  readonly extra: Extra;
  readonly schema: SchemaNode;
  /** The way to it; valid only during the call. */
  readonly path: readonly (string | number)[];
  readonly set: (text: string) => void;
}

type Visit = (field: MeantField) => void;
type Walk = (
  holder: Record<string | number, unknown>,
  key: string | number,
  path: (string | number)[],
  visit: Visit,
) => void;

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
    return (holder, key, path, visit) => {
      const text = holder[key];
      if (typeof text !== 'string') return;
      const set = (next: string): void => {
        holder[key] = next;
      };
      visit({ text, extra, schema, path, set });
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
  return (holder, key, path, visit) => {
    const list = holder[key];
    if (!Array.isArray(list)) return;
    for (let i = 0; i < list.length; i += 1) {
      path.push(i);
      walk(list as unknown as Record<number, unknown>, i, path, visit);
      path.pop();
    }
  };
}

function makeGroup(schema: SchemaNode): Walk | undefined {
  const named = Object.entries(schema.properties ?? {}).flatMap(([key, node]) => {
    const walk = layOut(node);
    return walk === undefined ? [] : [[key, walk] as const];
  });
  const free =
    typeof schema.additionalProperties === 'object' ? layOut(schema.additionalProperties) : undefined;
  if (named.length === 0 && free === undefined) return undefined;
  return (holder, key, path, visit) => {
    const group = holder[key] as Record<string, unknown> | null | undefined;
    if (typeof group !== 'object' || group === null) return;
    const step = (name: string, walk: Walk): void => {
      path.push(name);
      walk(group, name, path, visit);
      path.pop();
    };
    for (const [name, walk] of named) if (group[name] !== undefined) step(name, walk);
    if (free !== undefined) for (const name of Object.keys(group)) step(name, free);
  };
}

/** Visits every field of a valid value that means something. */
export function visitFields(value: unknown, schema: SchemaNode, visit: Visit): void {
  layOut(schema)?.({ value }, 'value', [], visit);
}
