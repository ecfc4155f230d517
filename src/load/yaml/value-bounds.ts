/**
 * Whether a value has the shape its schema asks for, as far as a reader can tell while it reads. It only says yes where
 * the validator would: whatever it does not know, or finds wrong, the validator looks at again, and explains.
 * test/load/two-roads holds the two together.
 */
import type { SchemaNode } from '../../model/schema.ts';

type Type = NonNullable<SchemaNode['type']>;

/** What is understood of the schema of each type; of one that says more nothing is taken. */
const understood: Readonly<Partial<Record<Type, readonly (keyof SchemaNode)[]>>> = {
  string: ['minLength', 'enum', 'pattern'],
  integer: ['minimum', 'maximum'],
  boolean: [],
  array: ['items', 'minItems'],
  object: ['properties', 'additionalProperties', 'required'],
};
const silent: readonly string[] = ['type', 'title', 'description', 'x-civic'];

function isUnderstood(schema: SchemaNode): boolean {
  const known: readonly string[] | undefined = schema.type && understood[schema.type];
  return (
    known !== undefined && Object.keys(schema).every((key) => known.includes(key) || silent.includes(key))
  );
}

export interface ValueBounds {
  /** The fewest characters a text may have, from 0 to 1; Infinity where none is taken. */
  readonly shortest: number;
  /** The words it must be one of. */
  readonly words: ReadonlySet<unknown> | undefined;
  readonly pattern: RegExp | undefined;
  /** The least and the greatest whole number. */
  readonly least: number;
  readonly greatest: number;
  readonly takesFlag: boolean;
  /** The fewest items of a list; Infinity where none is taken. */
  readonly fewest: number;
  /** How many keys a group must have; Infinity where none is taken. */
  readonly needed: number;
}

/** What the alternatives of a node take together. */
export function boundsOf(branches: readonly SchemaNode[]): ValueBounds {
  const known = branches.filter(isUnderstood);
  const branch = (type: Type): SchemaNode | undefined => known.find((each) => each.type === type);
  const [text, whole, list, group] = [branch('string'), branch('integer'), branch('array'), branch('object')];
  const shortest = text === undefined ? Infinity : (text.minLength ?? 0);
  return {
    // Longer ones are counted in characters, not in halves of them.
    shortest: shortest <= 1 ? shortest : Infinity,
    words: text?.enum && new Set(text.enum),
    pattern: text?.pattern === undefined ? undefined : new RegExp(text.pattern, 'u'),
    least: whole === undefined ? Infinity : (whole.minimum ?? -Infinity),
    greatest: whole?.maximum ?? Infinity,
    takesFlag: branch('boolean') !== undefined,
    fewest: list === undefined ? Infinity : (list.minItems ?? 0),
    needed: group === undefined ? Infinity : (group.required?.length ?? 0),
  };
}

/** Whether a value is taken that stands on one line. */
export function takes(bounds: ValueBounds, value: unknown): boolean {
  switch (typeof value) {
    case 'string':
      return (
        value.length >= bounds.shortest &&
        (bounds.words === undefined || bounds.words.has(value)) &&
        (bounds.pattern === undefined || bounds.pattern.test(value))
      );
    case 'number':
      return Number.isInteger(value) && value >= bounds.least && value <= bounds.greatest;
    case 'boolean':
      return bounds.takesFlag;
    default:
      return Array.isArray(value) && value.length >= bounds.fewest;
  }
}
