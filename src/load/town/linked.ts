/**
 * What is kept of a record once it has been read. Whoever judges wants all of it; between records much less is asked,
 * and `civic check` of a hundred thousand must not hold them all to compare their ids.
 */
import { recordKinds } from '../../records/index.ts';
import type { AnyRecord, RecordKindName, RecordOf } from '../../records/index.ts';
import { textOfItsOwn } from '../text-of-its-own.ts';

/** What is asked of a record of any kind. */
type OfEvery = 'kind' | 'id' | 'key' | 'at' | 'on' | 'corrects' | 'supersedes';
/** What else is asked of some kinds: the course of problems, and who was asked and who answers. */
const ofSome = {
  finding: ['unit', 'supporting'],
  rectification: ['filed', 'finding', 'event', 'by', 'unit', 'to', 'due', 'result'],
  directive: ['title', 'unit', 'parts'],
  answer: ['directive', 'unit'],
} as const satisfies { readonly [K in RecordKindName]?: readonly (keyof RecordOf<K>)[] };

type OfSome<K> = K extends keyof typeof ofSome ? (typeof ofSome)[K][number] : never;
type LinkedOf<K extends RecordKindName> = Pick<RecordOf<K>, OfEvery | (OfSome<K> & keyof RecordOf<K>)>;

/** A record as far as others ask of it; every record is one. */
export type Linked = { readonly [K in RecordKindName]: LinkedOf<K> }[RecordKindName];

const none: readonly never[] = [];
const asked = new Map<RecordKindName, readonly string[]>();

/** What else is asked of a record: those without an id are told apart by what they say. */
function askedOf({ kind, id }: AnyRecord): readonly string[] {
  const more: Readonly<Partial<Record<RecordKindName, readonly string[]>>> = ofSome;
  if (id !== undefined) return more[kind] ?? none;
  let known = asked.get(kind);
  if (known === undefined) {
    known = [...new Set([...(more[kind] ?? none), ...recordKinds[kind].alike])];
    asked.set(kind, known);
  }
  return known;
}

function ofItsOwn(value: unknown): unknown {
  if (typeof value === 'string') return textOfItsOwn(value);
  return Array.isArray(value) ? value.map(ofItsOwn) : value;
}

/** What is asked of a record by others, apart from the record. */
export function linkedOf(record: AnyRecord): Linked {
  const { kind, id, key, at, on, corrects, supersedes } = record;
  const own = textOfItsOwn(key);
  const linked: Record<string, unknown> =
    id === undefined ? { kind, key: own, at, on } : { kind, id: own, key: own, at, on };
  if (corrects !== undefined) linked.corrects = textOfItsOwn(corrects);
  if (supersedes !== undefined) linked.supersedes = textOfItsOwn(supersedes);
  const values = record as unknown as Readonly<Record<string, unknown>>;
  for (const name of askedOf(record)) if (values[name] !== undefined) linked[name] = ofItsOwn(values[name]);
  // The keys that were taken are those the type names.
  return linked as unknown as Linked;
}
