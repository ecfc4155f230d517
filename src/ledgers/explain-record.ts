import type { Assessment, ProblemStatus } from '../assess/assessment.ts';
import type { SchemaNode } from '../model/schema.ts';
import { recordKinds } from '../records/index.ts';
import { namedKind } from '../records/named-kind.ts';
import type { AnyRecord } from '../records/index.ts';
import type { FieldLine, RecordExplanation } from './explanation.ts';
import { headingOf } from './heading.ts';
import { nameSubjects } from './name-subjects.ts';
import type { ReportView } from './report-document.ts';

/** Shown in the heading of the record, not among its fields. */
const shownAbove = new Set(['id', 'on', 'filed', 'kind', 'key', 'at']);

function isNested(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

function plain(value: unknown): string | boolean {
  if (typeof value === 'boolean' || typeof value === 'string') return value;
  return typeof value === 'number' ? String(value) : JSON.stringify(value);
}

/** Fields of an object in the order of its schema; `keep` says which the audience may see. */
function fieldsOf(
  node: SchemaNode,
  object: Readonly<Record<string, unknown>>,
  keep: (key: string, node: SchemaNode) => boolean,
): readonly FieldLine[] {
  const known = Object.entries(node.properties ?? {});
  // An entry of a roster has the columns its list names: free keys, shown as they are written.
  const free = node.properties === undefined ? Object.keys(object).map((key) => [key, {}] as const) : [];
  return [...known, ...free].flatMap(([key, field]: readonly [string, SchemaNode]) => {
    const value = object[key];
    if (value === undefined || !keep(key, field)) return [];
    return [{ zh: field.title ?? key, en: field['x-civic']?.en ?? key, value: valueOf(field, value, keep) }];
  });
}

function valueOf(
  node: SchemaNode,
  value: unknown,
  keep: (key: string, node: SchemaNode) => boolean,
): FieldLine['value'] {
  if (isNested(value)) return [fieldsOf(node, value, keep)];
  if (!isList(value)) return plain(value);
  if (!value.some(isNested)) return value.map((each) => String(plain(each))).join('、');
  return value.filter(isNested).map((each) => fieldsOf(node.items ?? {}, each, keep));
}

function leftAside(record: AnyRecord, { options }: Assessment): RecordExplanation['leftAside'] {
  if (record.on > options.on) return 'later';
  return options.filedBy !== undefined && record.filed > options.filedBy ? 'filed-later' : undefined;
}

/**
 * A record as written, what replaced it, and which checks rest on it. `unannounced` are the rounds whose sites only
 * the office may know; `problem` is the problem the id names, when it is one.
 */
export function explainRecord(
  assessment: Assessment,
  record: AnyRecord,
  records: readonly AnyRecord[],
  unannounced: ReadonlySet<string>,
  view: ReportView,
  problem?: ProblemStatus,
): RecordExplanation {
  const { schema } = recordKinds[record.kind];
  const naming = nameSubjects(assessment, view.audience);
  const isSecret = 'round' in record && unannounced.has(record.round);
  // A problem written in an inspection is cited by its own id.
  const keys = new Set([record.key, ...(problem === undefined ? [] : [problem.id])]);
  let withheld = 0;
  const keep = (key: string, node: SchemaNode): boolean => {
    if (shownAbove.has(key)) return false;
    const internal = node['x-civic']?.internal === true || (isSecret && key === 'site');
    if (internal && view.audience === 'public') withheld += 1;
    return !internal || view.audience === 'internal';
  };
  const fields = fieldsOf(schema, { ...record }, keep);
  const citing = assessment.standards.flatMap((standard) =>
    standard.checks.flatMap((check) =>
      check.subjects
        .filter(({ cites }) => cites.some((cite) => keys.has(cite.key)))
        .map(({ subject, verdict }) => ({ standard: standard.id, check: check.key, subject, verdict })),
    ),
  );
  const citedBy = citing.filter(({ subject }) => !naming.isHidden(subject));
  const replacedBy = records.flatMap((other) =>
    (['corrects', 'supersedes'] as const)
      .filter((by) => other[by] === record.key)
      .map((by) => ({ by, key: other.key, at: other.at })),
  );
  return {
    about: 'record',
    heading: headingOf(assessment, view),
    kind: namedKind(record.kind),
    key: record.key,
    on: record.on,
    filed: record.filed,
    at: record.at,
    fields,
    withheld,
    leftAside: leftAside(record, assessment),
    replacedBy,
    citedBy: citedBy.map(({ subject, ...each }) => ({ ...each, label: naming.labelOf(subject) })),
    citedWithheld: citing.length - citedBy.length,
    problem,
  };
}
