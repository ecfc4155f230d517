/** Whether a value has the shape its schema asks for; the validator's complaints in the user's words. */
import { validators } from '#validators';
import type { AjvError } from '#validators';
import type { SchemaNode } from '../model/schema.ts';
import type { DiagnosticList } from './diagnostic-list.ts';
import { nearest } from './nearest.ts';
import type { Entry, Locate, Path } from './read-yaml.ts';
import { schemas } from './schemas.ts';
import { kindOf, kindsOfTypes, namedBy, shown, typesOf } from './value-kinds.ts';

/** The value a validator complains of, with the schema it did not meet. */
interface Complaint {
  readonly error: AjvError;
  readonly path: Path;
  readonly value: unknown;
  readonly schema: SchemaNode;
}

interface Context {
  readonly entry: Entry;
  /** Where the checked value stands in the entry. */
  readonly base: Path;
  readonly list: DiagnosticList;
  readonly locate: Locate;
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

/** Validates a value; answers whether it has the shape. `base` is its place within the entry. */
export function checkShape(
  name: string,
  value: unknown,
  entry: Entry,
  list: DiagnosticList,
  locate: Locate,
  base: Path = [],
): boolean {
  const validate = validators[name];
  const schema = schemas[name];
  if (validate === undefined || schema === undefined) throw new Error(`no validator is called ${name}`);
  if (validate(value)) return true;
  const context = { entry, base, list, locate };
  const errors = validate.errors ?? [];
  const complaints = errors.map((error): Complaint => {
    const path = steps(error.instancePath);
    const node = follow(schema, schemaSteps(error).slice(0, -1)) as SchemaNode;
    return { error, path, value: follow(value, path), schema: node };
  });
  for (const complaint of settled(complaints)) explain(complaint, context);
  return false;
}

/** Of the alternatives of `anyOf` only the one for the value's own type speaks; when there is none, `anyOf` does. */
function settled(complaints: readonly Complaint[]): readonly Complaint[] {
  const alternatives = complaints.filter((each) => each.error.keyword === 'anyOf');
  return complaints.filter((each) => {
    const outer = alternatives.filter(
      (other) => other !== each && each.error.schemaPath.startsWith(`${other.error.schemaPath}/`),
    );
    if (each.error.keyword === 'anyOf') return outer.length === 0 && !answered(each, complaints);
    // The type of the alternatives that were not meant.
    return (
      outer.length === 0 || each.error.keyword !== 'type' || each.path.length > (outer[0]?.path.length ?? 0)
    );
  });
}

/** Whether an alternative for the type of the value complains itself. */
function answered(anyOf: Complaint, complaints: readonly Complaint[]): boolean {
  return complaints.some(
    ({ error, path }) =>
      error.schemaPath.startsWith(`${anyOf.error.schemaPath}/`) &&
      error.keyword !== 'anyOf' &&
      (error.keyword !== 'type' || path.length > anyOf.path.length),
  );
}

function explain(complaint: Complaint, context: Context): void {
  const { error, path, value, schema } = complaint;
  const { entry, list, locate } = context;
  const title = namedBy(schema);
  const at = (what: 'key' | 'value', ...more: string[]) =>
    locate(entry.source, [...context.base, ...path, ...more], what);
  // What was refused while reading has been spoken of.
  if (value === undefined && error.keyword !== 'required') return;
  switch (error.keyword) {
    case 'required': {
      const key = String(error.params.missingProperty);
      if (entry.tainted.has(value)) return;
      const missing = { key, title: namedBy(schema.properties?.[key]), of: title, because: undefined };
      list.add('missing-key', at('key'), missing);
      return;
    }
    case 'additionalProperties': {
      const key = String(error.params.additionalProperty);
      const written = typeof value === 'object' && value !== null ? Object.keys(value) : [];
      const allowed = Object.keys(schema.properties ?? {});
      const meant = nearest(
        key,
        allowed.filter((each) => !written.includes(each)),
      );
      list.add('unknown-key', at('key', key), { key, nearest: meant, allowed, of: title });
      return;
    }
    case 'type':
    case 'anyOf': {
      const expected = [...new Set(typesOf(schema).map((type) => kindsOfTypes[type]))];
      const found = kindOf(value);
      const pointer = at('value');
      if (found === 'number' && expected.includes('text')) {
        const written = writtenAt(pointer) ?? shown(value);
        list.add('number-as-id', pointer, { title, written });
      } else if (found === 'number' && typesOf(schema).includes('integer')) range(complaint, context);
      else list.add('wrong-type', pointer, { title, found, shown: shown(value), expected });
      return;
    }
    case 'enum':
    case 'const': {
      if (typeof value !== 'string') return;
      const allowed = (schema.enum ?? [schema.const ?? '']).map(String);
      list.add('unknown-word', at('value'), {
        title,
        found: value,
        nearest: nearest(value, allowed),
        allowed,
      });
      return;
    }
    case 'minimum':
    case 'maximum':
      range(complaint, context);
      return;
    case 'minLength':
    case 'minItems':
    case 'minProperties':
      list.add('empty-value', at('value'), { title, kind: error.keyword === 'minLength' ? 'text' : 'list' });
      return;
    case 'pattern':
      list.add('wrong-form', at('value'), {
        title,
        found: shown(value),
        example: schema['x-civic']?.example ?? '',
      });
      return;
    default:
      list.add('wrong-type', at('value'), {
        title,
        found: kindOf(value),
        shown: shown(value),
        expected: ['text'],
      });
  }
}

function range({ path, schema, value }: Complaint, { entry, base, list, locate }: Context): void {
  list.add('out-of-range', locate(entry.source, [...base, ...path], 'value'), {
    title: namedBy(schema),
    found: shown(value),
    minimum: schema.minimum ?? 0,
    maximum: schema.maximum ?? 0,
  });
}

/** The characters pointed at, when they are all on the line. */
function writtenAt(pointer: {
  line: string;
  lineCol: number;
  length: number;
  at: { col: number };
}): string | undefined {
  const start = pointer.at.col - pointer.lineCol;
  const text = pointer.line.slice(start, start + pointer.length);
  return text === '' ? undefined : text;
}
