/** What must hold between records: references lead somewhere, nothing replaces itself, nothing is there twice. */
import { recordKinds } from '../../records/index.ts';
import { namedKind } from '../../records/named-kind.ts';
import type { Loading } from '../check-fields.ts';
import type { DraftRecord, RecordDraft } from './draft.ts';
import type { Linked } from './linked.ts';
import { isDirective, targetsOf } from './record-ids.ts';
import type { RecordIds } from './record-ids.ts';

/** Reports references to nothing, and replacements of another kind of record. */
export function checkReferences(draft: RecordDraft, ids: RecordIds, loading: Loading): void {
  const { list, locate, names } = loading;
  for (const { from, kind, id, path } of draft.references) {
    const bearer = ids.get(id);
    const [key] = path;
    const replaces = key === 'corrects' || key === 'supersedes' ? key : undefined;
    const known =
      bearer !== undefined &&
      (kind !== 'finding' || bearer.problem !== undefined) &&
      (kind !== 'directive' || isDirective(bearer));
    const at = () => locate(from.source, path, 'value');
    if (!known) {
      // What bears it may be written where nothing could be read, which has been said.
      if (bearer === undefined && (draft.lostIds.has(id) || names.resolve(kind, id) !== undefined)) continue;
      names.reportUnknown(kind, id, at(), list);
      from.bad = true;
      continue;
    }
    // Replacing is about whole records: a problem within one is replaced together with it.
    const other = bearer.inside ? 'finding' : bearer.by.linked.kind;
    if (replaces !== undefined && bearer.inside && from.linked.kind === 'finding') {
      names.reportUnknown(kind, id, at(), list);
      from.bad = true;
      continue;
    }
    if (replaces === undefined || other === from.linked.kind) continue;
    const first = locate(bearer.by.source, bearer.path, 'value').at;
    const kinds = { kind: namedKind(from.linked.kind), other: namedKind(other) };
    list.add('replaces-other-kind', at(), { key: replaces, id, ...kinds, first });
    from.bad = true;
  }
}

/** Reports records that replace each other in a circle, once for each circle. */
export function checkCircles(draft: RecordDraft, ids: RecordIds, { list, locate }: Loading): void {
  const done = new Set<DraftRecord>();
  for (const start of draft.records) {
    if (done.has(start) || targetsOf(start.linked).length === 0) continue;
    // Each record is left on the way out; what is still on the way when met again closes a circle.
    const way: DraftRecord[] = [];
    const onWay = new Set<DraftRecord>();
    const stack: { readonly at: DraftRecord; readonly left: string[] }[] = [];
    const enter = (at: DraftRecord): void => {
      way.push(at);
      onWay.add(at);
      stack.push({ at, left: [...targetsOf(at.linked)] });
    };
    enter(start);
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
      const id = top.left.pop();
      const bearer = id === undefined ? undefined : ids.get(id);
      if (id === undefined) {
        stack.pop();
        way.pop();
        onWay.delete(top.at);
        done.add(top.at);
      } else if (bearer !== undefined && !bearer.inside) {
        if (onWay.has(bearer.by)) reportCircle(way.slice(way.indexOf(bearer.by)));
        else if (!done.has(bearer.by)) enter(bearer.by);
      }
    }
  }

  function reportCircle(circle: readonly DraftRecord[]): void {
    // Said of the oldest: it cannot replace what came after it.
    const sorted = [...circle].sort((a, b) =>
      `${a.linked.on}${a.linked.key}` < `${b.linked.on}${b.linked.key}` ? -1 : 1,
    );
    const [oldest] = sorted;
    if (oldest === undefined) return;
    const turn = circle.indexOf(oldest);
    const around = [...circle.slice(turn), ...circle.slice(0, turn), oldest].map((each) => each.linked.key);
    const key =
      oldest.linked.supersedes !== undefined && around.includes(oldest.linked.supersedes)
        ? 'supersedes'
        : 'corrects';
    list.add('replacement-circle', locate(oldest.source, [key], 'value'), { ids: around });
    oldest.bad = true;
  }
}

/** What tells records of one kind and day apart that have no ids. */
function likenessOf({ linked }: DraftRecord): string {
  const { alike } = recordKinds[linked.kind];
  return JSON.stringify(alike.map((key) => linked[key as keyof Linked] ?? null));
}

/** Those of several records that say the same as one before them, each with the first that does. */
function* repeatedIn(records: readonly DraftRecord[]): Generator<[DraftRecord, first: DraftRecord]> {
  const first = new Map<string, DraftRecord>();
  for (const each of records) {
    const likeness = likenessOf(each);
    const earlier = first.get(likeness);
    if (earlier === undefined) first.set(likeness, each);
    else yield [each, earlier];
  }
}

/** Reports records without ids that say the same of the same day. */
export function checkLookAlikes(draft: RecordDraft, { list, locate }: Loading): void {
  // Few are of the same kind and day, and only they are compared.
  const together = new Map<string, DraftRecord[]>();
  for (const each of draft.records) {
    const { linked, bad } = each;
    if (bad || linked.id !== undefined || recordKinds[linked.kind].alike.length === 0) continue;
    const when = `${linked.on} ${linked.kind}`;
    const others = together.get(when);
    if (others === undefined) together.set(when, [each]);
    else others.push(each);
  }
  for (const records of together.values()) {
    if (records.length === 1) continue;
    for (const [{ linked, source }, first] of repeatedIn(records)) {
      const keys = recordKinds[linked.kind].alike.filter((key) => linked[key as keyof Linked] !== undefined);
      list.add('look-alike', locate(source, [], 'key'), { first: first.linked.at, keys });
    }
  }
}
