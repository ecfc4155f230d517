/** What civic fills in itself: the id of a record, of the problems within it, the day it was entered. */
import type { Day } from '../model/day.ts';
import { sha256 } from '../model/fingerprint.ts';
import type { RecordKindName } from '../records/index.ts';
import { isGroup, isList } from './block-form.ts';
import type { WrittenGroup } from './block-form.ts';

/** Consonants: no word comes of them. */
const consonants = 'bcdfghjkmnpqrstvwxz';

/** Six letters that follow from a text. */
export function lettersOf(seed: string): string {
  return lettersFrom(sha256(seed));
}

/** Six letters that follow from a digest in hexadecimal digits. */
export function lettersFrom(hex: string): string {
  const letter = (i: number): string =>
    consonants.charAt(Number.parseInt(hex.slice(i * 4, i * 4 + 4), 16) % consonants.length);
  return Array.from({ length: 6 }, (_, i) => letter(i)).join('');
}

/** A name as part of a file's name: without what file systems do not take, or what makes it a way somewhere else. */
export function inFileName(name: string): string {
  const plain = name.normalize('NFC').replaceAll(/[^\p{L}\p{N}_-]+/gu, '');
  return Array.from(plain).slice(0, 24).join('');
}

/** Whose record it is. */
export function whose(kind: RecordKindName, { unit, school, zone, site }: WrittenGroup): string {
  const named = [unit, school, zone, site].find((each) => typeof each === 'string');
  return inFileName(named ?? '') || kind;
}

/** Whether civic gives this field its value: the id of a problem that is written inside a record. */
export function isMinted(kind: RecordKindName, part: string | undefined, path: readonly string[]): boolean {
  return part === 'items' && path.at(-1) === 'id' && (kind === 'test' || kind === 'inspection');
}

/** Problems written inside a record are named by its id and their place. */
function withProblemIds(kind: RecordKindName, record: WrittenGroup, name: string): WrittenGroup {
  const { items } = record;
  if (!isList(items)) return record;
  const idFor = (i: number): string => `${name}-${String(i + 1)}`;
  const named = items.map((item, i) => {
    if (!isGroup(item)) return item;
    if (kind === 'test') return { ...item, id: item.id ?? idFor(i) };
    const { problem } = item;
    return isGroup(problem) ? { ...item, problem: { ...problem, id: problem.id ?? idFor(i) } } : item;
  });
  return { ...record, items: named };
}

/** A record as it is kept, and what its file may be called. */
export interface NewRecord {
  readonly record: WrittenGroup;
  /** `2022-03-15-临河-bcdfgh`. */
  readonly name: string;
}

/** Gives a record its id and the day it was entered; the letters of the id follow from the record and `salt`. */
export function newRecord(kind: RecordKindName, record: WrittenGroup, today: Day, salt: string): NewRecord {
  return namedRecord(kind, record, today, lettersOf(JSON.stringify([kind, record, salt])));
}

/** The same with letters that are given. */
export function namedRecord(
  kind: RecordKindName,
  record: WrittenGroup,
  today: Day,
  letters: string,
): NewRecord {
  const { on } = record;
  const day = typeof on === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(on) ? on : today;
  const name = `${day}-${whose(kind, record)}-${letters}`;
  // What is dated after today is pointed at by loading; `filed` before it would say the same twice.
  const filed = day > today ? {} : { filed: today };
  return { name, record: { id: name, ...filed, ...withProblemIds(kind, record, name) } };
}

/** Where a new file of records goes, in the town's folder. */
export function pathOfNew(kind: RecordKindName, name: string): string {
  return `records/${kind}/${name}.yaml`;
}
