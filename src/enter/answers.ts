/** What somebody has answered of a record so far, as it was typed, and the record that comes of it. */
import type { RosterKind } from '../model/pack-files.ts';
import type { RecordKindName } from '../records/index.ts';
import { recordKinds } from '../records/index.ts';
import type { Named } from '../model/diagnostic-text.ts';
import { assemble } from './assemble.ts';
import type { FieldValue } from './assemble.ts';
import type { WrittenGroup, WrittenValue } from './block-form.ts';
import type { Candidates, Nouns } from './candidates.ts';
import { entryFields } from '../records/fields.ts';
import type { EntryField } from '../records/fields.ts';
import { isMinted } from './mint.ts';
import { readField } from './read-typed.ts';
import { readingFor } from './stated-percent.ts';

/** Texts by the name of the field they answer; a field that takes several may have been answered several times. */
export type Answered = ReadonlyMap<string, readonly string[]>;

export interface Answers {
  readonly fields: Answered;
  /** Of each list of alike parts (`items`, `entries`), what was answered for each of them. */
  readonly parts: ReadonlyMap<string, readonly Answered[]>;
}

export const noAnswers: Answers = { fields: new Map(), parts: new Map() };

/** A list of alike parts: the items of a visit, the entries of a roster. */
export interface PartList {
  readonly key: string;
  readonly title: Named;
  /** Without one of them there is no record. */
  readonly needed: boolean;
  readonly fields: readonly EntryField[];
}

/** What can be answered of a record. */
export interface EntryPlan {
  readonly kind: RecordKindName;
  /** Fields of the record itself. */
  readonly fields: readonly EntryField[];
  readonly parts: readonly PartList[];
}

/** What can be answered of a kind; the columns of a roster are those of the roster named. */
export function entryPlan(kind: RecordKindName, roster?: RosterKind): EntryPlan {
  const { schema } = recordKinds[kind];
  const all = entryFields(kind, roster).map((field) =>
    isMinted(kind, field.part, field.path) ? { ...field, needed: false } : field,
  );
  const keys = Object.entries(schema.properties ?? {}).filter(
    ([, node]) => node.type === 'array' && node.items?.type === 'object',
  );
  return {
    kind,
    fields: all.filter(({ part }) => part === undefined),
    parts: keys.map(([key, node]) => ({
      key,
      title: { zh: node.title ?? key, en: node['x-civic']?.en ?? key },
      needed: (schema.required ?? []).includes(key),
      fields: all.filter(({ part }) => part === key),
    })),
  };
}

/** The roster that was named, whose columns its entries have. */
export function rosterNamed(
  kind: RecordKindName,
  { fields }: Answers,
  { system }: Nouns,
  candidates: Candidates,
): RosterKind | undefined {
  const [typed] = fields.get('list') ?? [];
  if (kind !== 'roster' || typed === undefined) return undefined;
  const id = candidates.meant('roster', typed);
  return system.rosters.find((each) => each.id === id);
}

export const isFile = ({ schema }: EntryField): boolean => schema['x-civic']?.reads === 'file';

/** The value of a field. A file is one path an answer: a comma in its name parts nothing. */
function valueOf(
  field: EntryField,
  typed: readonly string[],
  candidates: Candidates,
  nameOf: (file: string) => string,
): WrittenValue {
  if (isFile(field)) return typed.map(nameOf);
  const [first = ''] = typed;
  const values = (field.many ? typed : [first]).map((each) => readField(field, each, candidates));
  return field.many ? values.flat() : (values[0] ?? '');
}

/** The record that was answered so far; `nameOf` says under which name a file is kept in the town. */
export function recordOf(
  plan: EntryPlan,
  answers: Answers,
  { system }: Nouns,
  candidates: Candidates,
  nameOf: (file: string) => string,
): WrittenGroup {
  const values = (fields: readonly EntryField[], answered: Answered): FieldValue[] =>
    fields.flatMap((field) => {
      const typed = answered.get(field.name);
      return typed === undefined || typed.length === 0
        ? []
        : [{ field, value: valueOf(field, typed, candidates, nameOf) }];
    });
  const parts = plan.parts.flatMap(({ key, fields }) =>
    (answers.parts.get(key) ?? []).map((part) => values(fields, part)),
  );
  return readingFor(assemble(values(plan.fields, answers.fields), parts), system.metrics);
}

/** What a record lacks that it cannot be without. */
export function missing(
  plan: EntryPlan,
  answers: Answers,
): { readonly fields: readonly EntryField[]; readonly parts: readonly PartList[] } {
  return {
    fields: plan.fields.filter(({ name, needed }) => needed && answers.fields.get(name) === undefined),
    parts: plan.parts.filter(({ key, needed }) => needed && (answers.parts.get(key) ?? []).length === 0),
  };
}

/** A field as an answer leads to it; `index` is the part it belongs to. */
export interface FieldPlace {
  readonly field: EntryField;
  readonly index: number | undefined;
}

/** The field that a way within a record leads to; undefined where it leads to none. */
export function fieldAt(plan: EntryPlan, path: readonly (string | number)[]): FieldPlace | undefined {
  const [first, number = '', ...rest] = path;
  // Validators count the members of a list in digits.
  const index = /^\d+$/.test(String(number)) ? Number(number) : undefined;
  const leads = ({ path: own }: EntryField, way: readonly (string | number)[]): boolean =>
    own.every((step, i) => way[i] === step);
  const list = plan.parts.find(({ key }) => key === first);
  if (list !== undefined && index !== undefined) {
    const field = list.fields.find((each) => leads(each, rest));
    return field && { field, index };
  }
  const field = plan.fields.find((each) => leads(each, path));
  return field && { field, index: undefined };
}

/** Answers with a field answered anew; no text: not answered. */
export function answer(answers: Answers, name: string, typed: readonly string[]): Answers {
  const fields = new Map(answers.fields);
  if (typed.length === 0) fields.delete(name);
  else fields.set(name, typed);
  return { ...answers, fields };
}

/** Answers with the parts of a list answered anew. */
export function answerParts(answers: Answers, key: string, list: readonly Answered[]): Answers {
  const parts = new Map(answers.parts);
  if (list.length === 0) parts.delete(key);
  else parts.set(key, list);
  return { ...answers, parts };
}

/** Answers with a field answered anew, wherever it stands; a part that is not there yet begins with it. */
export function answerAt(answers: Answers, { field, index }: FieldPlace, typed: readonly string[]): Answers {
  const { part: key, name } = field;
  if (key === undefined || index === undefined) return answer(answers, name, typed);
  const list = [...(answers.parts.get(key) ?? [])];
  const part = new Map(list[index]);
  if (typed.length === 0) part.delete(name);
  else part.set(name, typed);
  list[index] = part;
  return answerParts(answers, key, list);
}

/** Whether two records of a kind say the same of the same day, whatever they are called and when they were entered. */
export function saysTheSame(kind: RecordKindName, one: object, other: object): boolean {
  const { alike, schema } = recordKinds[kind];
  const own = Object.keys(schema.properties ?? {}).filter(
    (key) => !['id', 'filed', 'from', 'note', 'files', 'captions'].includes(key),
  );
  const likeness = (record: object): string => {
    const said: Readonly<Record<string, unknown>> = { ...record };
    return JSON.stringify((alike.length === 0 ? own : ['on', ...alike]).map((key) => said[key] ?? null));
  };
  return likeness(one) === likeness(other);
}
