/**
 * What is kept of a record once it has been read. Whoever judges wants all of it; between records much less is asked,
 * and `civic check` of a hundred thousand must not hold them all to compare their ids.
 */
import { recordKinds } from '../../records/index.ts';
import type { AnyRecord, RecordKindName, RecordOf } from '../../records/index.ts';

/** What is asked of a record of any kind. */
const ofEvery = ['kind', 'id', 'key', 'at', 'on', 'corrects', 'supersedes'] as const;
/** What else is asked of some kinds: the course of problems, and who was asked and who answers. */
const ofSome = {
  finding: ['unit', 'supporting'],
  rectification: ['filed', 'finding', 'event', 'by', 'unit', 'to', 'due', 'result'],
  directive: ['title', 'unit', 'parts'],
  answer: ['directive', 'unit'],
} as const satisfies { readonly [K in RecordKindName]?: readonly (keyof RecordOf<K>)[] };

type OfSome<K> = K extends keyof typeof ofSome ? (typeof ofSome)[K][number] : never;
type LinkedOf<K extends RecordKindName> = Pick<
  RecordOf<K>,
  (typeof ofEvery)[number] | (OfSome<K> & keyof RecordOf<K>)
>;

/** A record as far as others ask of it; every record is one. */
export type Linked = { readonly [K in RecordKindName]: LinkedOf<K> }[RecordKindName];

const keys = new Map<string, readonly string[]>();

/** Those without an id are told apart by what they say. */
function keysOf(kind: RecordKindName, hasId: boolean): readonly string[] {
  const question = `${kind} ${String(hasId)}`;
  let known = keys.get(question);
  if (known === undefined) {
    const more: Readonly<Partial<Record<RecordKindName, readonly string[]>>> = ofSome;
    known = [...new Set([...ofEvery, ...(more[kind] ?? []), ...(hasId ? [] : recordKinds[kind].alike)])];
    keys.set(question, known);
  }
  return known;
}

/** Pieces of a text that are shorter are copied by Node itself. */
const shortestCut = 13;

/**
 * A text that does not hold on to a longer one: Node cuts long pieces out of a text by pointing into it, and the whole
 * file would stay in memory for the sake of an id.
 */
export function textOfItsOwn(text: string): string {
  return text.length < shortestCut ? text : ` ${text}`.slice(1);
}

function ofItsOwn(value: unknown): unknown {
  if (typeof value === 'string') return textOfItsOwn(value);
  return Array.isArray(value) ? value.map(ofItsOwn) : value;
}

/** What is asked of a record by others, apart from the record. */
export function linkedOf(record: AnyRecord): Linked {
  const linked: Record<string, unknown> = {};
  const own = record as unknown as Readonly<Record<string, unknown>>;
  for (const key of keysOf(record.kind, record.id !== undefined))
    if (own[key] !== undefined) linked[key] = ofItsOwn(own[key]);
  if (linked.id !== undefined) linked.key = linked.id;
  // The keys that were taken are those the type names.
  return linked as unknown as Linked;
}
