/** The form of a unit: which sheets it has, and what it says of itself. */
import type { RosterKind } from '../../model/pack-files.ts';
import { recordKindNames, recordKinds } from '../../records/index.ts';
import type { RecordKindName } from '../../records/index.ts';
import { checkOf, kindAskedBy } from './asked-kind.ts';
import type { FormFacts } from './facts.ts';
import type { FormSheet } from '../form-identity.ts';
import type { Form, FormColumn } from './form.ts';
import { gapDuties } from './given-gaps.ts';
import { formTable, givenRows, isForUnit } from './table.ts';

/** Kinds that villages and stations fill in themselves. */
export const formKinds: readonly RecordKindName[] = recordKindNames.filter(
  (kind) => recordKinds[kind].byUnits !== undefined,
);

/** What is asked for: what the month asks of a unit, one kind of record, or one roster. */
export type Asked =
  | { readonly what: 'monthly' }
  | { readonly what: 'kind'; readonly kind: RecordKindName }
  | { readonly what: 'roster'; readonly roster: RosterKind };

interface Part {
  readonly kind: RecordKindName;
  readonly roster?: RosterKind;
}

/** In the order of a month's form: what happened, what is owed of it, what was found. */
const monthly: readonly RecordKindName[] = [
  'rectification',
  'answer',
  'evidence',
  'activity',
  'measurement',
  'survey',
  'self-check',
  'finding',
  'retention',
  'suggestion',
  'cleaning',
  'attendance',
  'dispatch',
];

const asksFor = (kind: RecordKindName, facts: FormFacts): boolean =>
  gapDuties(facts).some(({ gap }) => {
    const check = checkOf(gap, facts.nouns.system);
    return check !== undefined && kindAskedBy(check) === kind;
  });

function isOfMonth(kind: RecordKindName, facts: FormFacts): boolean {
  if (!isForUnit(kind, facts)) return false;
  switch (kind) {
    case 'measurement':
      return givenRows(kind, facts).length > 0;
    case 'survey':
      return asksFor(kind, facts);
    case 'self-check':
      return asksFor(kind, facts) || givenRows(kind, facts).some(({ fields }) => fields.task !== undefined);
    // People speak to their village, not to an office of the town.
    case 'suggestion':
      return facts.unit.type === '社区' || facts.unit.type === '村';
    default:
      return true;
  }
}

/** Rosters the unit is asked for now, and with `kept` those it handed in before. */
export function rostersOf(facts: FormFacts, kept: boolean): readonly RosterKind[] {
  const { nouns, unit } = facts;
  const lists = new Set(
    gapDuties(facts).flatMap(({ gap }) => {
      const check = checkOf(gap, nouns.system);
      return check?.kind === 'roster' || (check?.kind === 'coverage' && check.records === 'roster')
        ? [check.list]
        : [];
    }),
  );
  if (kept) {
    for (const record of nouns.records) {
      if (record.kind === 'roster' && record.unit === unit.id) lists.add(record.list);
    }
  }
  return nouns.system.rosters.filter(({ id }) => lists.has(id));
}

function partsOf(asked: Asked, facts: FormFacts): readonly Part[] {
  const rosters = (kept: boolean): readonly Part[] =>
    rostersOf(facts, kept).map((roster) => ({ kind: 'roster', roster }));
  switch (asked.what) {
    case 'monthly':
      return [
        ...monthly.filter((kind) => isOfMonth(kind, facts)).map((kind) => ({ kind })),
        ...rosters(false),
      ];
    case 'roster':
      return [{ kind: 'roster', roster: asked.roster }];
    case 'kind':
      if (asked.kind === 'roster') return rosters(true);
      return isForUnit(asked.kind, facts) ? [{ kind: asked.kind }] : [];
  }
}

/** How a form and its sheets are called. */
export interface Naming {
  /** What the unit is called in the names of files. */
  readonly file: string;
  /** Names for sheets of these titles that no program turns down, and no two alike. */
  readonly sheets: (titles: readonly string[]) => readonly string[];
}

/** How a form asked for is named: in its identity, and in the names of files. */
export function nameOfAsked(asked: Asked): { readonly id: string; readonly title: string } {
  switch (asked.what) {
    case 'monthly':
      return { id: 'monthly', title: '' };
    case 'kind':
      return { id: asked.kind, title: recordKinds[asked.kind].titles[0] };
    case 'roster':
      return { id: `roster-${asked.roster.id}`, title: asked.roster.id };
  }
}

/** Headings of columns that are only to be read, where there are any. */
function referencesIn(columns: readonly FormColumn[]): Pick<FormSheet, 'references'> {
  const references = columns.flatMap((column) => (column.what === 'reference' ? [column.title] : []));
  return references.length === 0 ? {} : { references };
}

/** Lays out the form of a unit; undefined when it has nothing to write on one. */
export function formOf(asked: Asked, facts: FormFacts, naming: Naming): Form | undefined {
  const parts = partsOf(asked, facts);
  if (parts.length === 0) return undefined;
  const laidOut = parts.map(({ kind, roster }) => formTable(kind, facts, roster));
  const names = naming.sheets(laidOut.map(({ title }) => title));
  const tables = laidOut.map((table, i) => ({ ...table, name: names[i] ?? table.title }));
  return {
    unit: facts.unit.id,
    identity: {
      form: `${nameOfAsked(asked).id}-${naming.file}-${facts.on}`,
      sheets: tables.map(({ name, kind, roster, constants, given, columns }) => ({
        name,
        kind,
        ...(roster === undefined ? {} : { roster }),
        constants,
        given,
        ...referencesIn(columns),
      })),
    },
    tables,
  };
}
