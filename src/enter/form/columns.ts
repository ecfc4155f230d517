/** Which columns a unit's form has: the fields of the kind, but for what the form knows itself or the office fills in. */
import type { RosterKind } from '../../model/pack-files.ts';
import { recordKinds } from '../../records/index.ts';
import type { RecordKindName } from '../../records/index.ts';
import type { EntryField } from '../../records/fields.ts';
import { entryFields } from '../../records/fields.ts';
import { choicesFor } from './choices.ts';
import { exampleFor } from './examples.ts';
import type { FieldColumn } from './form.ts';
import type { FormFacts } from './facts.ts';
import { hintsFor } from './hints.ts';

/** What the office sees to in records of any kind: corrections, papers kept elsewhere, what came from last year. */
const ofOffice = new Set([
  'id',
  'corrects',
  'supersedes',
  'held-at',
  'ref',
  'seen-by',
  'seen-on',
  'carried.id',
  'carried.found',
  'carried.due',
]);

/** Fields that name whose record it is: the form says it once, in its head. */
const whose = ['unit', 'school'] as const;

/** Fields that every record of this form has with one value. */
export function constantsOf(
  kind: RecordKindName,
  { unit }: FormFacts,
  roster?: RosterKind,
): Readonly<Record<string, string>> {
  const properties: Readonly<Record<string, object>> = recordKinds[kind].schema.properties ?? {};
  const own = whose.find((name) => name in properties);
  // Who persuades a pupil to come back need not be the school.
  const isOwn = own !== undefined && (own !== 'school' || unit.type === '学校');
  return {
    ...(isOwn ? { [own]: unit.id } : {}),
    ...(kind === 'finding' ? { source: '自查' } : {}),
    ...(roster === undefined ? {} : { list: roster.id }),
  };
}

/** Fields that make sense only where there is something to choose from. */
const needsChoice = new Set(['site', 'zone']);
/** Fields that a form has only where it says them itself. */
const onlyGiven = new Set(['task', 'item']);

function isAsked({ name }: EntryField, kind: RecordKindName, facts: FormFacts): boolean {
  if (ofOffice.has(name) || onlyGiven.has(name)) return false;
  const left = recordKinds[kind].byUnits?.office ?? [];
  return facts.isOffice || !left.includes(name);
}

const widths: Readonly<Record<string, number>> = {
  text: 28,
  title: 20,
  reason: 14,
  note: 10,
  files: 16,
  captions: 16,
  standards: 11,
  finding: 23,
  directive: 23,
  covers: 13,
  task: 14,
  item: 14,
  event: 8,
  status: 8,
};

function widthOf({ name, schema }: EntryField): number {
  const last = name.split('.').at(-1) ?? name;
  const { reads, ref } = schema['x-civic'] ?? {};
  if (reads === 'day' || reads === 'month' || reads === 'period') return 12;
  if (schema.type === 'integer' || schema.type === 'boolean') return 8;
  return widths[last] ?? (ref === undefined ? 12 : 14);
}

/** What stands first among what is filled in, and what last. */
const places: Readonly<Record<string, number>> = { on: -1, files: 1, captions: 2, task: 3, item: 4, note: 5 };
const placeOf = ({ name }: EntryField): number => places[name] ?? 0;

/** The columns to fill in, in the order in which they stand. */
export function fieldColumns(
  kind: RecordKindName,
  facts: FormFacts,
  given: ReadonlySet<string>,
  roster?: RosterKind,
): readonly FieldColumn[] {
  const constants = constantsOf(kind, facts, roster);
  const isPart = (field: EntryField): number => (field.part === undefined ? 0 : 1);
  return entryFields(kind, roster)
    .filter((field) => !(field.name in constants))
    .filter((field) => given.has(field.name) || isAsked(field, kind, facts))
    .map((field) => ({ field, choices: choicesFor(field, facts) }))
    .filter(
      ({ field: { name, needed }, choices }) =>
        needed || choices !== undefined || given.has(name) || !needsChoice.has(name),
    )
    .sort((a, b) => isPart(a.field) - isPart(b.field) || placeOf(a.field) - placeOf(b.field))
    .map(({ field, choices }) => ({
      what: 'field',
      title: field.title.zh,
      field,
      ...hintsFor(field, choices),
      choices,
      example: exampleFor(kind, field, choices, facts),
      width: widthOf(field),
    }));
}
