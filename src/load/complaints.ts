/** What a validator complains of, each with the value and the part of the schema it is about. */
import type { AjvError } from '#validators';
import type { SchemaNode } from '../model/schema.ts';

/** The value a validator complains of, with the schema it did not meet. */
export interface Complaint {
  readonly error: AjvError;
  readonly path: readonly string[];
  readonly value: unknown;
  readonly schema: SchemaNode;
}

function steps(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** Follows a path through a value or a schema. */
function follow(root: unknown, path: readonly string[]): unknown {
  let at = root;
  for (const step of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, step)) return undefined;
    at = (at as Record<string, unknown>)[step];
  }
  return at;
}

/** The steps of `#/properties/x/anyOf/0/type`. */
function schemaSteps(error: AjvError): string[] {
  return steps(error.schemaPath.slice(1)).map((step) => decodeURIComponent(step));
}

/** The `anyOf` complaints within whose alternatives a complaint was made, the outermost first. */
function outersOf({ error }: Complaint, anyOfs: ReadonlyMap<string, Complaint>): readonly Complaint[] {
  const outers = [];
  const { schemaPath, instancePath } = error;
  for (let at = schemaPath.indexOf('/anyOf/'); at >= 0; at = schemaPath.indexOf('/anyOf/', at + 1)) {
    // The same `anyOf` may hold for many values: the one meant holds this one.
    for (let end = instancePath.length; end >= 0; end = instancePath.lastIndexOf('/', end - 1)) {
      const outer = anyOfs.get(anyOfKey(instancePath.slice(0, end), schemaPath.slice(0, at + 6)));
      if (outer !== undefined) outers.push(outer);
      if (end === 0) break;
    }
  }
  return outers;
}

function anyOfKey(instancePath: string, schemaPath: string): string {
  return `${instancePath}\u0000${schemaPath}`;
}

/**
 * What a validator complains of. Of the alternatives of `anyOf` only the one for the value's own type speaks; when
 * there is none, `anyOf` does.
 */
export function settled(
  errors: readonly AjvError[],
  value: unknown,
  schema: SchemaNode,
): readonly Complaint[] {
  const complaints = errors.map((error): Complaint => {
    const path = steps(error.instancePath);
    const node = follow(schema, schemaSteps(error).slice(0, -1)) as SchemaNode;
    return { error, path, value: follow(value, path), schema: node };
  });
  const anyOfs = new Map<string, Complaint>();
  for (const each of complaints)
    if (each.error.keyword === 'anyOf')
      anyOfs.set(anyOfKey(each.error.instancePath, each.error.schemaPath), each);
  if (anyOfs.size === 0) return complaints;
  const answered = new Set<Complaint>();
  const own = complaints.filter((each) => {
    const outers = outersOf(each, anyOfs);
    if (each.error.keyword === 'anyOf') return outers.length === 0;
    // The type of an alternative that was not meant says nothing.
    const meant = outers.filter(
      (outer) => each.error.keyword !== 'type' || each.path.length > outer.path.length,
    );
    for (const outer of meant) answered.add(outer);
    return meant.length === outers.length;
  });
  return own.filter((each) => !answered.has(each));
}
