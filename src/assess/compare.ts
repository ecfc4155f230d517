/** Holds two judgements of one town-year against each other: what was closed, what came up, what moved the score. */
import { ascending } from '../model/order.ts';
import { noPoints } from '../model/points.ts';
import type { Points } from '../model/points.ts';
import { changeSorts } from '../model/change-sorts.ts';
import type { ChangeSort } from '../model/change-sorts.ts';
import type { Snapshot, SnapshotStandard, SnapshotSubject } from '../model/snapshot.ts';
import { verdicts } from '../model/verdict.ts';
import { paired } from './paired.ts';
import type { Pair } from './paired.ts';

/** Why something is new or gone, or the score moved; undefined where it is no waiver. */
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
  /** Then no record did it, and none is named. */
  readonly why: ChangeWhy | undefined;
  /** Keys of records looked at now and not before. */
  readonly added: readonly string[];
  /** Keys of records looked at before and no longer. */
  readonly dropped: readonly string[];
  /** Keys of records looked at before and now, between which they were rewritten. */
  readonly edited: readonly string[];
  /** Keys of the other records looked at before and now. Alone: days or settings moved it, or what they say did. */
  readonly kept: readonly string[];
  /** Records of hidden sites have a part in it. */
  readonly withheld: boolean;
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

/** What a waiver did to a standard. */
function waiverOf<Why>({ before, after }: Sides<Why>): ChangeWhy | undefined {
  const [was, is] = [before?.verdict === 'exempt', after?.verdict === 'exempt'];
  if (was === is) return undefined;
  return is ? 'waived' : 'waiver-over';
}

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
    return change('gone', { why: waiverOf(standard) });
  }
  if (before === undefined) return change('new', { why: waiverOf(standard) });
  if (before.gap === undefined) return change('regressed');
  // What holds without being steady holds: losing that is a step back, not another name for the same gap.
  if (before.verdict === 'unstable' && after.verdict !== 'unstable') return change('regressed');
  const step = nearness(after) - nearness(before);
  return change('unchanged', {
    turn: step === 0 ? undefined : step > 0 ? 'better' : 'worse',
    lapsed: after.gap.timing === 'overdue' && before.gap.timing !== 'overdue',
  });
}

/** The pairs that moved the points: those that turned. A band can change beneath a verdict that stays: then all. */
function movers<Why>(sides: Sides<Why>): readonly Pair<SnapshotSubject<Why>>[] {
  if (waiverOf(sides) !== undefined) return [];
  // By identity: a saved result lists its subjects in another order than they were judged in.
  const pairs = [...subjectsOf(sides)].sort((a, b) => ascending(a.either.id, b.either.id));
  const turned = pairs.filter(({ before, after }) => before?.verdict !== after?.verdict);
  return turned.length > 0 ? turned : pairs;
}

function moveOf<Why>(sides: Sides<Why>, rewritten: ReadonlySet<string>): ScoreMove<Why> | undefined {
  const { before, after, either } = sides;
  const [was, is] = [before?.points ?? noPoints, after?.points ?? noPoints];
  if (was.possible === is.possible && was.won === is.won && was.unknown === is.unknown) return undefined;
  const pairs = movers(sides);
  const old = new Set(pairs.flatMap((pair) => pair.before?.records ?? []));
  const fresh = new Set(pairs.flatMap((pair) => pair.after?.records ?? []));
  const both = [...fresh].filter((key) => old.has(key));
  const unmatched = (before?.unmatched ?? 0) + (after?.unmatched ?? 0);
  return {
    standard: either,
    before: was,
    after: is,
    why: waiverOf(sides),
    added: [...fresh].filter((key) => !old.has(key)),
    dropped: [...old].filter((key) => !fresh.has(key)),
    edited: both.filter((key) => rewritten.has(key)),
    kept: both.filter((key) => !rewritten.has(key)),
    withheld:
      unmatched > 0 || pairs.some((pair) => pair.before?.withheld === true || pair.after?.withheld === true),
  };
}

function subjectsOf<Why>({ before, after }: Sides<Why>): readonly Pair<SnapshotSubject<Why>>[] {
  return paired(before?.subjects ?? [], after?.subjects ?? [], ({ id }) => id);
}

/**
 * Compares two judgements of one town-year. `rewritten`: keys of records that say something else on the later side,
 * where that is known. Pure; linear in their subjects.
 */
export function compare<Why>(
  before: Snapshot<Why>,
  after: Snapshot<Why>,
  rewritten: ReadonlySet<string> = new Set(),
): Comparison<Why> {
  const standards = paired(before.standards, after.standards, ({ id }) => id);
  const changes = standards
    .flatMap((sides) => subjectsOf(sides).flatMap((pair) => changeOf(pair, sides) ?? []))
    .sort((a, b) => changeSorts.indexOf(a.sort) - changeSorts.indexOf(b.sort) || ascending(a.id, b.id));
  const counts: Record<ChangeSort, number> = { regressed: 0, new: 0, fixed: 0, gone: 0, unchanged: 0 };
  for (const { sort } of changes) counts[sort] += 1;
  const won = ({ before: was, after: is }: ScoreMove<Why>): number => Math.abs(is.won - was.won);
  const moves = standards
    .flatMap((sides) => moveOf(sides, rewritten) ?? [])
    .sort((a, b) => won(b) - won(a) || ascending(a.standard.id, b.standard.id));
  return { before, after, counts, changes, moves };
}
