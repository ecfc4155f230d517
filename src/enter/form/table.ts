/** One sheet of a form: the columns of a kind, what is already in its rows, and room for more. */
import type { RosterKind } from '../../model/pack-files.ts';
import { recordKinds } from '../../records/index.ts';
import type { RecordKindName } from '../../records/index.ts';
import type { Given } from '../form-identity.ts';
import { candidatesFor } from './choices.ts';
import { constantsOf, fieldColumns } from './columns.ts';
import type { FormFacts } from './facts.ts';
import type { FieldColumn, FormColumn, FormTable, GivenRow, ReferenceColumn } from './form.ts';
import { byDay, gapRows, taskRows } from './given-gaps.ts';
import { directiveRows, problemRows } from './given-problems.ts';
import { readingRows } from './given-readings.ts';
import { selfCheckRows } from './given-self-check.ts';
import { aboutKind, howToFill, sheetTitles } from './sheet-words.ts';

/** Rows with nothing in them. */
const blanks: Readonly<Partial<Record<RecordKindName, number>>> = {
  rectification: 10,
  answer: 3,
  measurement: 10,
  'self-check': 10,
  survey: 10,
  objection: 10,
  roster: 100,
};
const usualBlanks = 20;

function selfCheck(facts: FormFacts): readonly GivenRow[] {
  const [handed] = taskRows('self-check', facts);
  return selfCheckRows(facts).map(({ fields }) => ({
    fields: { ...handed?.fields, ...fields },
    references: {},
  }));
}

/** The rows in which something already stands: what the unit owes of this kind. */
export function givenRows(kind: RecordKindName, facts: FormFacts): readonly GivenRow[] {
  switch (kind) {
    case 'rectification':
      return problemRows(facts);
    case 'answer':
      return directiveRows(facts);
    case 'measurement':
      return readingRows(facts);
    case 'self-check':
      return selfCheck(facts);
    case 'activity':
    case 'evidence':
    case 'survey':
      return [...taskRows(kind, facts), ...gapRows(kind, facts)];
    default:
      return [];
  }
}

/** Whether a unit has anything to write on a sheet of this kind. */
export function isForUnit(kind: RecordKindName, facts: FormFacts): boolean {
  const { unit, nouns } = facts;
  switch (kind) {
    case 'rectification':
    case 'answer':
      return givenRows(kind, facts).length > 0;
    case 'attendance':
    case 'cleaning':
    case 'dispatch':
      return candidatesFor('zone', facts).length > 0;
    case 'objection':
      return candidatesFor('record', facts).length > 0;
    case 'retention':
      return (
        unit.type === '学校' ||
        nouns.records.some((record) => record.kind === 'retention' && record.by.includes(unit.id))
      );
    default:
      return true;
  }
}

const referenceWidths: Readonly<Record<string, number>> = { [byDay]: 11, 现在: 9 };

function referenceColumns(rows: readonly GivenRow[]): readonly ReferenceColumn[] {
  const titles = new Set(rows.flatMap(({ references }) => Object.keys(references)));
  return [...titles].map((title) => ({ what: 'reference', title, width: referenceWidths[title] ?? 30 }));
}

/** What is given stands to the left, what it is about beside it, then what is to be filled in. */
function inOrder(fields: readonly FieldColumn[], rows: readonly GivenRow[]): readonly FormColumn[] {
  const given = new Set(rows.flatMap((row) => Object.keys(row.fields)));
  const isKey = ({ field }: FieldColumn): boolean => given.has(field.name) && field.part === undefined;
  const isPart = ({ field }: FieldColumn): boolean => given.has(field.name) && field.part !== undefined;
  return [
    ...fields.filter(isKey),
    ...referenceColumns(rows),
    ...fields.filter((column) => !isKey(column) && column.field.part === undefined),
    ...fields.filter(isPart),
    ...fields.filter((column) => !isPart(column) && column.field.part !== undefined),
  ];
}

/** The sheet of a kind; of a roster its own columns. `name` is the sheet's tab. */
export function formTable(
  kind: RecordKindName,
  facts: FormFacts,
  roster?: RosterKind,
): Omit<FormTable, 'name'> {
  const all = givenRows(kind, facts);
  const given = new Set(all.flatMap((row) => Object.keys(row.fields)));
  // What the form itself says in its first row is the best example of it.
  const fields = fieldColumns(kind, facts, given, roster).map((column) => ({
    ...column,
    example: all[0]?.fields[column.field.name] ?? column.example,
  }));
  const known = new Set(fields.map(({ field }) => field.name));
  const rows = all.map(({ fields: values, references }) => ({
    fields: Object.fromEntries(Object.entries(values).filter(([name]) => known.has(name))),
    references,
  }));
  const cells = rows.flatMap((row, i): Given[] =>
    Object.entries(row.fields).map(([field, value]) => ({ row: String(i + 1), field, value })),
  );
  const about = aboutKind[kind];
  return {
    kind,
    ...(roster === undefined ? {} : { roster: roster.id }),
    title: roster?.title ?? sheetTitles[kind] ?? recordKinds[kind].titles[0],
    about: [...(about === undefined ? [] : [about]), howToFill].join(''),
    constants: constantsOf(kind, facts, roster),
    given: cells,
    columns: inOrder(fields, rows),
    rows,
    blank: blanks[kind] ?? usualBlanks,
  };
}
