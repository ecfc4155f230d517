/** Who bears which id. Records and the problems written inside them share one set of ids. */
import { namedKind } from '../../records/named-kind.ts';
import type { Loading } from '../check-fields.ts';
import type { NameTable } from '../names.ts';
import type { Path } from '../read-yaml.ts';
import type { DraftRecord, RecordDraft } from './draft.ts';
import type { Linked } from './linked.ts';
import type { WrittenProblem } from './problems-inside.ts';

/** Who bears an id. */
export interface Bearer {
  readonly by: DraftRecord;
  readonly path: Path;
  /** A problem, alone or within another record. */
  readonly problem: WrittenProblem | undefined;
  /** Written within another record, whose own id it is not. */
  readonly inside: boolean;
}

const idPath: Path = ['id'];

/** Those who bear an id: records by their own, and what is written inside them. */
export class RecordIds {
  readonly #records = new Map<string, DraftRecord>();
  readonly #inside = new Map<string, Bearer>();

  /** The ids as names that may be used. */
  get names(): NameTable {
    const [records, inside] = [this.#records, this.#inside];
    const has = (id: string): boolean => records.has(id) || inside.has(id);
    return {
      get size() {
        return records.size + inside.size;
      },
      get: (id) => (has(id) ? id : undefined),
      has,
      keys: () => [...records.keys(), ...inside.keys()],
    };
  }

  get(id: string): Bearer | undefined {
    const by = this.#records.get(id);
    return by === undefined ? this.#inside.get(id) : bearerOf(by);
  }

  /** Makes a bearer known, in the place of another if there is one. */
  set(id: string, bearer: Bearer): void {
    if (bearer.inside) this.#inside.set(id, bearer);
    else this.#records.set(id, bearer.by);
  }
}

/** A record as the bearer of its own id. */
function bearerOf(by: DraftRecord): Bearer {
  const { linked } = by;
  return { by, path: idPath, problem: linked.kind === 'finding' ? linked : undefined, inside: false };
}

/** Whether it is a directive that bears the id. */
export function isDirective({ by, inside }: Bearer): boolean {
  return !inside && by.linked.kind === 'directive';
}

const none: readonly never[] = [];

/** The records a record stands in the place of. */
export function targetsOf({ corrects, supersedes }: Linked): readonly string[] {
  if (corrects === undefined && supersedes === undefined) return none;
  return [corrects, supersedes].filter((id) => id !== undefined);
}

/** Whether one record stands, directly or by others, in the place of the other. */
function standsFor(one: DraftRecord, other: DraftRecord, ids: RecordIds): boolean {
  const waiting = [...targetsOf(one.linked)];
  const seen = new Set<string>();
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const bearer = seen.has(id) ? undefined : ids.get(id);
    seen.add(id);
    if (bearer === undefined || bearer.inside) continue;
    if (bearer.by === other) return true;
    waiting.push(...targetsOf(bearer.by.linked));
  }
  return false;
}

/** Collects the ids and reports those given twice; a corrected inspection may repeat the problems it corrects. */
export function collectIds(draft: RecordDraft, { list, locate, names }: Loading): RecordIds {
  const ids = new RecordIds();
  names.lend('record', ids.names);
  const add = (id: string, bearer: Bearer): void => {
    const first = ids.get(id);
    if (first === undefined) {
      ids.set(id, bearer);
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
      title: namedKind(bearer.inside ? 'finding' : bearer.by.linked.kind),
      first: at,
    });
    bearer.by.bad = true;
  };
  for (const by of draft.records) {
    const { id } = by.linked;
    if (id !== undefined) add(id, bearerOf(by));
  }
  for (const by of draft.records) {
    for (const { id, path, problem } of by.problems) add(id, { by, path, problem, inside: true });
  }
  return ids;
}
