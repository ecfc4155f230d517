/** Which part of a schema speaks of which part of a value. */
import type { SchemaNode } from '../../model/schema.ts';

/** The alternatives of a node: itself, or whatever `anyOf` lists, however deep. */
export function branchesOf(schema: SchemaNode | undefined): readonly SchemaNode[] {
  if (schema === undefined) return [];
  return schema.anyOf === undefined ? [schema] : schema.anyOf.flatMap((each) => branchesOf(each));
}

/** The alternative for values of a type. */
export function branchFor(
  branches: readonly SchemaNode[],
  type: NonNullable<SchemaNode['type']>,
): SchemaNode | undefined {
  return branches.find((branch) => branch.type === type);
}

/** The schema of a key of an object. */
export function childOf(schema: SchemaNode | undefined, key: string): SchemaNode | undefined {
  const own = schema?.properties !== undefined && Object.hasOwn(schema.properties, key);
  if (own) return schema.properties[key];
  return typeof schema?.additionalProperties === 'object' ? schema.additionalProperties : undefined;
}

/** The schema of what stands at a path. */
export function nodeAt(
  schema: SchemaNode | undefined,
  path: readonly (string | number)[],
): SchemaNode | undefined {
  return path.reduce<SchemaNode | undefined>((node, step) => {
    const branches = branchesOf(node);
    return typeof step === 'number'
      ? branchFor(branches, 'array')?.items
      : childOf(branchFor(branches, 'object'), step);
  }, schema);
}

/**
 * Whether a number is to be taken as it was written: figures, days and periods are texts for civic (`1.10` is not
 * `1.1`), and where either a text or a whole number may stand only a plainly written whole number is one (`012` is not).
 */
export function wantsSource(schema: SchemaNode | undefined, value: number, source: string): boolean {
  if (schema === undefined) return false;
  if (schema.anyOf === undefined) {
    const reads = schema['x-civic']?.reads;
    return reads !== undefined && reads !== 'file';
  }
  const branches = branchesOf(schema);
  if (branchFor(branches, 'string') === undefined) return false;
  const whole = branchFor(branches, 'integer');
  const plain = Number.isSafeInteger(value) && String(value) === source;
  const fits = plain && value >= (whole?.minimum ?? 0) && value <= (whole?.maximum ?? 0);
  return whole === undefined || !fits;
}
