/** Who bears which id. Records and the problems written inside them share one set of ids. */
import { namedKind } from '../../records/named-kind.ts';
import type { AnyRecord } from '../../records/index.ts';
import type { Day } from '../../model/day.ts';
import type { Loading } from '../check-fields.ts';
import type { Path } from '../read-yaml.ts';
import type { DraftRecord, RecordDraft } from './draft.ts';

/** A problem as its course needs it. */
export interface WrittenProblem {
  readonly on: Day;
  readonly unit: string;
  readonly supporting?: readonly string[];
}

/** Who bears an id. */
export interface Bearer {
  readonly by: DraftRecord;
  readonly path: Path;
  /** A problem, alone or within another record. */
  readonly problem: WrittenProblem | undefined;
  /** Written within another record, whose own id it is not. */
  readonly inside: boolean;
}

export type RecordIds = ReadonlyMap<string, Bearer>;

/** Whether it is a directive that bears the id. */
export function isDirective({ by, inside }: Bearer): boolean {
  return !inside && by.record.kind === 'directive';
}

/** The problems written inside a record. */
function problemsIn(
  record: AnyRecord,
): readonly { readonly id: string; readonly path: Path; readonly problem: WrittenProblem }[] {
  const { on } = record;
  if (record.kind === 'inspection') {
    return (record.items ?? []).flatMap(({ problem }, i) =>
      problem === undefined
        ? []
        : [{ id: problem.id, path: ['items', i, 'problem', 'id'], problem: { ...problem, on } }],
    );
  }
  if (record.kind === 'test') {
    return (record.items ?? []).map((item, i) => ({
      id: item.id,
      path: ['items', i, 'id'],
      problem: { ...item, on },
    }));
  }
  return [];
}

/** The records a record stands in the place of. */
export function targetsOf(record: AnyRecord): readonly string[] {
  return [record.corrects, record.supersedes].filter((id) => id !== undefined);
}

/** Whether one record stands, directly or by others, in the place of the other. */
function standsFor(one: DraftRecord, other: DraftRecord, ids: RecordIds): boolean {
  const waiting = [...targetsOf(one.record)];
  const seen = new Set<string>();
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const bearer = seen.has(id) ? undefined : ids.get(id);
    seen.add(id);
    if (bearer === undefined || bearer.inside) continue;
    if (bearer.by === other) return true;
    waiting.push(...targetsOf(bearer.by.record));
  }
  return false;
}

/** Collects the ids and reports those given twice; a corrected inspection may repeat the problems it corrects. */
export function collectIds(draft: RecordDraft, { list, locate, names }: Loading): RecordIds {
  const ids = new Map<string, Bearer>();
  const add = (id: string, bearer: Bearer): void => {
    const first = ids.get(id);
    if (first === undefined) {
      ids.set(id, bearer);
      names.define('record', id);
      if (bearer.problem !== undefined) names.define('finding', id);
      if (isDirective(bearer)) names.define('directive', id);
      return;
    }
    if (bearer.inside && first.inside) {
      if (standsFor(first.by, bearer.by, ids)) return;
      if (standsFor(bearer.by, first.by, ids)) {
        ids.set(id, bearer);
        return;
      }
    }
    const at = locate(first.by.source, first.path, 'value').at;
    list.add('duplicate-id', locate(bearer.by.source, bearer.path, 'value'), {
      id,
      title: namedKind(bearer.inside ? 'finding' : bearer.by.record.kind),
      first: at,
    });
    bearer.by.bad = true;
  };
  for (const by of draft.records) {
    const { record } = by;
    if (record.id === undefined) continue;
    add(record.id, {
      by,
      path: ['id'],
      problem: record.kind === 'finding' ? record : undefined,
      inside: false,
    });
  }
  for (const by of draft.records) {
    for (const { id, path, problem } of problemsIn(by.record)) add(id, { by, path, problem, inside: true });
  }
  return ids;
}
