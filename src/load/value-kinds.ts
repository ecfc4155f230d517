import type { ValueKind } from '../model/diagnostic-text.ts';
import type { SchemaNode } from '../model/schema.ts';

/** What a value is, in the words of the messages. */
export function kindOf(value: unknown): ValueKind {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'object') return 'mapping';
  return typeof value === 'string' ? 'text' : typeof value === 'boolean' ? 'yes-no' : 'number';
}

export const kindsOfTypes: Readonly<Record<NonNullable<SchemaNode['type']>, ValueKind>> = {
  string: 'text',
  integer: 'number',
  number: 'number',
  boolean: 'yes-no',
  object: 'mapping',
  array: 'list',
};

/** A single value as it is quoted in a message. */
export function shown(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return value.slice(0, 40);
    case 'number':
    case 'boolean':
      return String(value);
    default:
      return '';
  }
}
