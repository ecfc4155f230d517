/** Where the records of a list stand against those that were imported before. */
import type { AnyRecord, RecordKindName } from '../../records/index.ts';
import type { WrittenGroup } from '../block-form.ts';
import type { Named } from '../../model/diagnostic-text.ts';
import type { EntryField } from '../../records/fields.ts';

/** A value that a row says otherwise than the record in force. */
export interface Change {
  readonly title: Named;
  /** Empty where nothing stands. */
  readonly old: string;
  readonly now: string;
}

export type Standing =
  | { readonly state: 'new' }
  /** `by`: the record that says the same; `elsewhere`: it came from another list. */
  | { readonly state: 'there'; readonly by: string; readonly elsewhere: string | undefined }
  | { readonly state: 'conflict'; readonly by: AnyRecord; readonly changes: readonly Change[] };

function shown(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) return value.map(shown).join('、');
  if (typeof value === 'object') return Object.values(value).map(shown).join('·');
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function valueAt(value: unknown, path: readonly string[]): unknown {
  let at = value;
  for (const step of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, step)) return undefined;
    at = Object.entries(at).find(([key]) => key === step)?.[1];
  }
  return at;
}

const textAt = (holder: unknown, { path }: EntryField): string => shown(valueAt(holder, path));

function partsOf(holder: unknown, part: string): readonly unknown[] {
  const list = valueAt(holder, [part]);
  return Array.isArray(list) ? list : [];
}

/** The values of a record that its row now says otherwise. Ids that civic minted are no part of what a row says. */
export function changesOf(
  old: object,
  now: WrittenGroup,
  fields: readonly EntryField[],
  isMinted: (field: EntryField) => boolean,
): readonly Change[] {
  const compared = fields.filter((field) => !isMinted(field) || valueAt(now, field.path) !== undefined);
  const own = compared.filter(
    ({ part, name }) => part === undefined && name !== 'supersedes' && name !== 'corrects',
  );
  const changes: Change[] = [];
  const compare = (before: unknown, after: unknown, field: EntryField, at?: number): void => {
    const [was, is] = [textAt(before, field), textAt(after, field)];
    if (was === is) return;
    const place = at === undefined ? '' : ` ${String(at + 1)}`;
    changes.push({
      title: { zh: `${field.title.zh}${place}`, en: `${field.title.en}${place}` },
      old: was,
      now: is,
    });
  };
  for (const field of own) compare(old, now, field);
  for (const part of new Set(compared.flatMap((field) => field.part ?? []))) {
    const [before, after] = [partsOf(old, part), partsOf(now, part)];
    for (let i = 0; i < Math.max(before.length, after.length); i += 1)
      for (const field of compared) if (field.part === part) compare(before[i], after[i], field, i);
  }
  return changes;
}

interface Row {
  readonly kind: RecordKindName;
  readonly form: string;
  readonly key: string;
  readonly digest: string;
}

const rowName = (kind: string, form: string, key: string): string => JSON.stringify([kind, form, key]);

/** What was imported before, by row and by what it says. */
export class ImportedBefore {
  readonly #byRow = new Map<string, AnyRecord[]>();
  readonly #byDigest = new Map<string, AnyRecord>();
  /** Who stands in the place of a record. */
  readonly #heirs = new Map<string, AnyRecord>();

  constructor(records: readonly AnyRecord[]) {
    for (const record of records) {
      for (const id of [record.corrects, record.supersedes])
        if (id !== undefined) this.#heirs.set(id, record);
      const { from } = record;
      if (from === undefined) continue;
      const name = rowName(record.kind, from.form, from.row);
      this.#byRow.set(name, [...(this.#byRow.get(name) ?? []), record]);
      this.#byDigest.set(`${record.kind} ${from.digest}`, record);
    }
  }

  /** The record that stands for this one today; circles, which loading reports, end where they began. */
  #inForce(record: AnyRecord): AnyRecord {
    const seen = new Set<AnyRecord>();
    let last = record;
    while (!seen.has(last)) {
      seen.add(last);
      const heir = last.id === undefined ? undefined : this.#heirs.get(last.id);
      if (heir === undefined) return last;
      last = heir;
    }
    return record;
  }

  /** `changesFrom` says what a row says otherwise than a record. */
  standing(
    { kind, form, key, digest }: Row,
    changesFrom: (record: AnyRecord) => readonly Change[],
  ): Standing {
    const own = this.#byRow.get(rowName(kind, form, key)) ?? [];
    if (own.length === 0) {
      const same = this.#byDigest.get(`${kind} ${digest}`);
      return same?.from === undefined
        ? { state: 'new' }
        : { state: 'there', by: same.key, elsewhere: same.from.form };
    }
    // What a later row of the same number has replaced is no longer what was last read of it.
    const replaced = new Set(own.flatMap(({ corrects, supersedes }) => [corrects, supersedes]));
    const last = own.filter(({ id }) => id === undefined || !replaced.has(id));
    const same = last.find(({ from }) => from?.digest === digest);
    if (same !== undefined) return { state: 'there', by: same.key, elsewhere: undefined };
    const by = this.#inForce(last[0] ?? own[0] ?? unreachable());
    const changes = changesFrom(by);
    // Said in other words only: a unit renamed since, a name of a file.
    return changes.length === 0
      ? { state: 'there', by: by.key, elsewhere: undefined }
      : { state: 'conflict', by, changes };
  }
}

function unreachable(): never {
  throw new Error('a list that is not empty has no first member');
}
