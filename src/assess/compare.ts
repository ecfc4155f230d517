/** Holds two judgements of one town-year against each other: what was closed, what came up, what moved the score. */
import { ascending } from '../model/order.ts';
import { noPoints } from '../model/points.ts';
import type { Points } from '../model/points.ts';
import type { Snapshot, SnapshotStandard, SnapshotSubject } from '../model/snapshot.ts';
import { verdicts } from '../model/verdict.ts';
import { paired } from './paired.ts';
import type { Pair } from './paired.ts';

/**
 * What became of a gap (短板), told by its identity alone. `regressed`: its subject held before; `new`: it was not
 * judged before; `gone`: it is judged no longer, which is no merit; `fixed`: it holds now.
 */
export const changeSorts = ['regressed', 'new', 'fixed', 'gone', 'unchanged'] as const;
export type ChangeSort = (typeof changeSorts)[number];

/** Why something is new or gone that was there or stays; undefined of what simply was not judged on one side. */
export type ChangeWhy = 'waived' | 'waiver-over';

export interface GapChange<Why> {
  readonly sort: ChangeSort;
  readonly id: string;
  /** As judged afterwards; of a standard that is no longer judged, as it was. */
  readonly standard: SnapshotStandard<Why>;
  readonly before: SnapshotSubject<Why> | undefined;
  readonly after: SnapshotSubject<Why> | undefined;
  readonly why: ChangeWhy | undefined;
  /** Of an unchanged one whose verdict is another: nearer to 达标, or further from it. */
  readonly turn: 'better' | 'worse' | undefined;
  /** An unchanged one whose due day has passed since. */
  readonly lapsed: boolean;
}

/** A standard whose points are others than before, and the records that its turned subjects rest on or rested on. */
export interface ScoreMove<Why> {
  readonly standard: SnapshotStandard<Why>;
  readonly before: Points;
  readonly after: Points;
  /** Keys of records looked at now and not before. None on either side: days, settings or waivers moved it. */
  readonly added: readonly string[];
  /** Keys of records looked at before and no longer. */
  readonly dropped: readonly string[];
}

export interface Comparison<Why> {
  readonly before: Snapshot<Why>;
  readonly after: Snapshot<Why>;
  readonly counts: Readonly<Record<ChangeSort, number>>;
  /** By sort, then by identity. */
  readonly changes: readonly GapChange<Why>[];
  /** The greatest first. */
  readonly moves: readonly ScoreMove<Why>[];
}

/** What two judgements must have in common for their gaps to be told apart by identity. */
export type Incomparable = 'town' | 'year' | 'audience' | 'narrowed';

/** What keeps two judgements from being held against each other. */
export function incomparable<Why>(
  { heading: a }: Snapshot<Why>,
  { heading: b }: Snapshot<Why>,
): Incomparable | undefined {
  const narrowedTo = (heading: typeof a): string => JSON.stringify(heading.narrowed);
  if (a.town !== b.town || a.county !== b.county) return 'town';
  if (a.year !== b.year) return 'year';
  // A hidden site goes by its number for some and by its name for others.
  if (a.audience !== b.audience) return 'audience';
  return narrowedTo(a) === narrowedTo(b) ? undefined : 'narrowed';
}

type Sides<Why> = Pair<SnapshotStandard<Why>>;

const nearness = (subject: SnapshotSubject<unknown>): number => verdicts.indexOf(subject.verdict);

function changeOf<Why>(
  { before, after, either }: Pair<SnapshotSubject<Why>>,
  standard: Sides<Why>,
): GapChange<Why> | undefined {
  const change = (sort: ChangeSort, more: Partial<GapChange<Why>> = {}): GapChange<Why> => ({
    sort,
    id: either.id,
    standard: standard.either,
    before,
    after,
    why: undefined,
    turn: undefined,
    lapsed: false,
    ...more,
  });
  if (after?.gap === undefined) {
    if (before?.gap === undefined) return undefined;
    if (after !== undefined) return change('fixed');
    return change('gone', { why: standard.after?.verdict === 'exempt' ? 'waived' : undefined });
  }
  if (before === undefined) {
    return change('new', { why: standard.before?.verdict === 'exempt' ? 'waiver-over' : undefined });
  }
  if (before.gap === undefined) return change('regressed');
  // What holds without being steady holds: losing that is a step back, not another name for the same gap.
  if (before.verdict === 'unstable' && after.verdict !== 'unstable') return change('regressed');
  const step = nearness(after) - nearness(before);
  return change('unchanged', {
    turn: step === 0 ? undefined : step > 0 ? 'better' : 'worse',
    lapsed: after.gap.timing === 'overdue' && before.gap.timing !== 'overdue',
  });
}

function moveOf<Why>({ before, after, either }: Sides<Why>): ScoreMove<Why> | undefined {
  const [was, is] = [before?.points ?? noPoints, after?.points ?? noPoints];
  if (was.possible === is.possible && was.won === is.won && was.unknown === is.unknown) return undefined;
  const pairs = subjectsOf({ before, after, either });
  const turned = pairs.filter((pair) => pair.before?.verdict !== pair.after?.verdict);
  // A band can change beneath a verdict that stays: then all its records have a part in it.
  const concerned = turned.length > 0 ? turned : pairs;
  const keysOf = (side: 'before' | 'after'): ReadonlySet<string> =>
    new Set(concerned.flatMap((pair) => pair[side]?.records ?? []));
  const [old, fresh] = [keysOf('before'), keysOf('after')];
  return {
    standard: either,
    before: was,
    after: is,
    added: [...fresh].filter((key) => !old.has(key)),
    dropped: [...old].filter((key) => !fresh.has(key)),
  };
}

function subjectsOf<Why>({ before, after }: Sides<Why>): readonly Pair<SnapshotSubject<Why>>[] {
  return paired(before?.subjects ?? [], after?.subjects ?? [], ({ id }) => id);
}

/** Compares two judgements of one town-year. Pure; linear in their subjects. */
export function compare<Why>(before: Snapshot<Why>, after: Snapshot<Why>): Comparison<Why> {
  const standards = paired(before.standards, after.standards, ({ id }) => id);
  const changes = standards
    .flatMap((sides) => subjectsOf(sides).flatMap((pair) => changeOf(pair, sides) ?? []))
    .sort((a, b) => changeSorts.indexOf(a.sort) - changeSorts.indexOf(b.sort) || ascending(a.id, b.id));
  const counts: Record<ChangeSort, number> = { regressed: 0, new: 0, fixed: 0, gone: 0, unchanged: 0 };
  for (const { sort } of changes) counts[sort] += 1;
  const won = ({ before: was, after: is }: ScoreMove<Why>): number => Math.abs(is.won - was.won);
  const moves = standards
    .flatMap((sides) => moveOf(sides) ?? [])
    .sort((a, b) => won(b) - won(a) || ascending(a.standard.id, b.standard.id));
  return { before, after, counts, changes, moves };
}
