/** Whether a value has the shape its schema asks for; the validator's complaints in the user's words. */
import { validators } from '#validators';
import { settled } from './complaints.ts';
import type { Complaint } from './complaints.ts';
import type { DiagnosticList } from './diagnostic-list.ts';
import { keyAt, meantKeys } from './meant-keys.ts';
import { nearest } from './nearest.ts';
import type { Entry, Locate, Path } from './read-yaml.ts';
import { schemas } from './schemas.ts';
import type { SchemaNode } from '../model/schema.ts';
import { namedBy, typesOf } from '../model/schema-facts.ts';
import { kindOf, kindsOfTypes, shown } from './value-kinds.ts';

interface Context {
  readonly entry: Entry;
  /** Where the checked value stands in the entry. */
  readonly base: Path;
  readonly list: DiagnosticList;
  readonly locate: Locate;
  /** The key that was meant, for complaints about one nobody knows. */
  readonly meant: ReadonlyMap<Complaint, string>;
}

/** Whether an entry was seen to be right while it was read, as most are: the validators are not even loaded for it. */
export function meetsWhole({ meets, value }: Entry, schema: SchemaNode): boolean {
  return meets === schema && value !== undefined;
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
  const schema = schemas[name];
  if (schema !== undefined && meetsWhole(entry, schema) && value === entry.value) return true;
  const validate = validators[name];
  if (validate === undefined || schema === undefined) throw new Error(`no validator is called ${name}`);
  if (validate(value)) return true;
  const said = settled(validate.errors ?? [], value, schema);
  const meant = meantKeys(said);
  // Whoever wrote `tittle` hears of it once, not of a missing `title` besides.
  const written = new Set([...meant].map(([each, key]) => keyAt(each, key)));
  const context = { entry, base, list, locate, meant };
  for (const complaint of said) {
    const { keyword, params } = complaint.error;
    if (keyword === 'required' && written.has(keyAt(complaint, String(params.missingProperty)))) continue;
    explain(complaint, context);
  }
  return false;
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
      const allowed = Object.keys(schema.properties ?? {});
      list.add('unknown-key', at('key', key), {
        key,
        nearest: context.meant.get(complaint),
        allowed,
        of: title,
      });
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
  const pointer = locate(entry.source, [...base, ...path], 'value');
  list.add('out-of-range', pointer, {
    title: namedBy(schema),
    found: writtenAt(pointer) ?? shown(value),
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
