/**
 * A small typed vocabulary for JSON Schema.
 *
 * Every record kind, settings file and check is described once with these words; the TypeScript type, the
 * validator, the reference page and later prompts and forms all come from that one description. The result is
 * plain draft-07 JSON Schema; what JSON Schema has no word for stands under the key `x-civic`.
 */

import type { Day, Month } from './day.ts';
import type { Period } from './period.ts';

/** What a text value must name: civic looks the name up after the shape has been validated. */
export type RefKind =
  | 'category'
  | 'standard'
  | 'unit'
  | 'site'
  | 'zone'
  | 'metric'
  | 'phase'
  | 'record'
  | 'finding'
  | 'directive'
  | 'task'
  | 'round'
  | 'theme'
  | 'problem-theme'
  | 'parameter'
  | 'site-kind'
  | 'set'
  | 'member'
  | 'roster'
  | 'question'
  | 'level'
  | 'method'
  | 'clause'
  | 'unit-type';

/** What civic knows of a field beyond JSON Schema. */
export interface Extra {
  /** English title; `title` itself is Chinese. */
  readonly en: string;
  /** The value names something of this kind. */
  readonly ref?: RefKind;
  /** How the text is to be read: checked by civic, since JSON Schema formats are not. */
  readonly reads?: 'day' | 'month' | 'period' | 'quantity' | 'threshold' | 'file' | 'decimal';
  /** What a value looks like, for messages about a `pattern`. */
  readonly example?: string;
  /** Shown only with `--audience internal` (wages, names of cleaners, accountability). */
  readonly internal?: true;
  /** A number of its own: those of several records added up mean nothing. */
  readonly unsummed?: true;
}

/** A draft-07 schema node as civic writes it. */
export interface SchemaNode {
  readonly type?: 'string' | 'integer' | 'number' | 'boolean' | 'object' | 'array';
  readonly title?: string;
  readonly description?: string;
  readonly pattern?: string;
  readonly enum?: readonly (string | number)[];
  readonly const?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly minItems?: number;
  readonly minProperties?: number;
  readonly items?: SchemaNode;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly additionalProperties?: boolean | SchemaNode;
  readonly required?: readonly string[];
  readonly anyOf?: readonly SchemaNode[];
  readonly 'x-civic'?: Extra;
}

declare const carries: unique symbol;
declare const optionalMark: unique symbol;

/** A schema node that remembers the TypeScript type of the values it accepts. */
export type Schema<T> = SchemaNode & { readonly [carries]?: T };
/** A schema node for a key that may be left out. */
export type Optional<T> = Schema<T> & { readonly [optionalMark]?: true };

/** The TypeScript type of the values a schema accepts. */
export type TypeOf<S> = S extends { readonly [carries]?: infer T } ? Exclude<T, undefined> : never;

/** Named fields of an object. */
export type Fields = Readonly<Record<string, SchemaNode>>;
type OptionalKeys<F extends Fields> = {
  [K in keyof F]: typeof optionalMark extends keyof F[K] ? K : never;
}[keyof F];
/** The object type of a set of fields: keys wrapped in `optional` may be left out. */
export type ObjectOf<F extends Fields> = {
  readonly [K in Exclude<keyof F, OptionalKeys<F>>]: TypeOf<F[K]>;
} & { readonly [K in OptionalKeys<F>]?: TypeOf<F[K]> };

const optionalNodes = new WeakSet<SchemaNode>();

/** Titles of a field: Chinese first, English beside it, an optional longer description in Chinese. */
export type Titles = readonly [zh: string, en: string, description?: string];

function titled([zh, en, description]: Titles, extra: Omit<Extra, 'en'> = {}): SchemaNode {
  return { title: zh, ...(description === undefined ? {} : { description }), 'x-civic': { en, ...extra } };
}

/** A non-empty text. */
export function text(titles: Titles, extra: Omit<Extra, 'en'> = {}): Schema<string> {
  return { type: 'string', minLength: 1, ...titled(titles, extra) };
}

/** A text that names something: looked up after validation, with the nearest known name in the error. */
export function ref(kind: RefKind, titles: Titles): Schema<string> {
  return text(titles, { ref: kind });
}

/** A text that reads as `reads` says: checked while loading, so the type may be narrower than text. */
export function reading<T extends string = string>(
  reads: NonNullable<Extra['reads']>,
  titles: Titles,
): Schema<T> {
  return text(titles, { reads }) as Schema<T>;
}

/** A day written `2022-03-15`. */
export function day(titles: Titles): Schema<Day> {
  return reading('day', titles);
}

/** A month written `2022-03`. */
export function month(titles: Titles): Schema<Month> {
  return reading('month', titles);
}

/** A period written `2022-05`, `2022-Q2`, `2022-H1` or `2022`. */
export function period(titles: Titles): Schema<Period> {
  return reading('period', titles);
}

/** A whole number within bounds. */
export function whole(titles: Titles, minimum = 0, maximum = 1_000_000_000): Schema<number> {
  return { type: 'integer', minimum, maximum, ...titled(titles) };
}

/** `true` or `false`. */
export function flag(titles: Titles): Schema<boolean> {
  return { type: 'boolean', ...titled(titles) };
}

/** One of a closed list of words. */
export function oneOf<const W extends readonly string[]>(words: W, titles: Titles): Schema<W[number]> {
  return { type: 'string', enum: words, ...titled(titles) };
}

/** Exactly this word: tells the members of a union apart. */
export function word<const W extends string>(value: W, titles: Titles): Schema<W> {
  return { type: 'string', const: value, ...titled(titles) };
}

/** A list; empty lists are allowed unless `minItems` says otherwise. */
export function listOf<T>(items: Schema<T>, titles: Titles, minItems = 0): Schema<readonly T[]> {
  return { type: 'array', items, minItems, ...titled(titles) };
}

/** An object with exactly these keys. */
export function object<F extends Fields>(fields: F, titles: Titles): Schema<ObjectOf<F>> {
  return {
    type: 'object',
    properties: fields,
    additionalProperties: false,
    required: Object.entries(fields).flatMap(([key, field]) => (optionalNodes.has(field) ? [] : [key])),
    ...titled(titles),
  };
}

/** An object whose keys are free and whose values are alike. */
export function dictionary<T>(values: Schema<T>, titles: Titles): Schema<Readonly<Record<string, T>>> {
  return { type: 'object', additionalProperties: values, ...titled(titles) };
}

/** Any of several shapes, tried in order. */
export function either<A, B>(a: Schema<A>, b: Schema<B>, titles: Titles): Schema<A | B> {
  return { anyOf: [a, b], ...titled(titles) };
}

/** A key that may be left out. */
export function optional<T>(schema: Schema<T>): Optional<T> {
  const copy = { ...schema };
  optionalNodes.add(copy);
  return copy;
}

/** Marks a field as shown only to the office itself. */
export function internal<T>(schema: Schema<T>): Schema<T> {
  const extra = schema['x-civic'];
  return extra === undefined ? schema : { ...schema, 'x-civic': { ...extra, internal: true } };
}

/** Marks a number whose sum over several records means nothing. */
export function unsummed<T>(schema: Schema<T>): Schema<T> {
  const extra = schema['x-civic'];
  return extra === undefined ? schema : { ...schema, 'x-civic': { ...extra, unsummed: true } };
}
