/** A superior's tests: whether their items were answered in time, and which sites like theirs were looked at since. */
import type { Day } from '../../model/day.ts';
import { grouped } from '../../model/grouped.ts';
import { ascending } from '../../model/order.ts';
import type { RecordOf } from '../../records/index.ts';
import type { ProblemStatus } from '../assessment.ts';
import type { Basis } from '../basis.ts';
import { isInUse } from '../visits.ts';
import type { VisitBook } from '../visits.ts';

type Test = RecordOf<'test'>;

/** 举一反三: sites like those a test named, and those of them that nobody has looked at for the same theme since. */
export interface LikeSites {
  readonly theme: string;
  /** The kind of the sites named. */
  readonly siteKind: string;
  /** Sites the test named. */
  readonly named: readonly string[];
  /** The others of the kind that are in use. */
  readonly like: readonly string[];
  readonly unchecked: readonly string[];
}

export interface TestRound {
  readonly test: Test;
  readonly items: number;
  /** Answered by the deadline, and after it; without a deadline all that were answered are in time. */
  readonly inTime: number;
  readonly late: number;
  readonly open: number;
  /** Of the open ones, those whose deadline has passed. */
  readonly overdue: number;
  readonly closed: number;
  /** Items that name no site or no theme: what is like them nobody can tell. */
  readonly unlike: number;
  readonly likeSites: readonly LikeSites[];
}

/** The day an item was first answered: its rectification reported (by all it takes), or the item struck off. */
export function answeredOn({ steps }: ProblemStatus): Day | undefined {
  return steps.find(({ state }) => state === '待复查' || state === '已核减')?.event.on;
}

function likeSitesOf(test: Test, { system, town, frame }: Basis, book: VisitBook): readonly LikeSites[] {
  const kinds = new Map(town.sites.map(({ id, kind }) => [id, kind]));
  const itemThemes = new Map(
    system.siteKinds.map(({ id, items }) => [id, new Map(items.map((item) => [item.id, item.theme]))]),
  );
  const pairs = grouped(
    (test.items ?? []).filter(({ site, theme }) => site !== undefined && theme !== undefined),
    ({ site = '', theme = '' }) => `${theme}\u0000${kinds.get(site) ?? ''}`,
  );
  const wasLookedAt = (site: string, siteKind: string, theme: string): boolean =>
    book
      .ofSite(site)
      .some(
        ({ on, themes, items }) =>
          on > test.on &&
          ((themes ?? []).includes(theme) ||
            (items ?? []).some(({ item }) => itemThemes.get(siteKind)?.get(item) === theme)),
      );
  return [...pairs]
    .map(([key, items]): LikeSites => {
      const [theme = '', siteKind = ''] = key.split('\u0000');
      const named = [...new Set(items.map(({ site = '' }) => site))].sort(ascending);
      const like = town.sites
        .filter((site) => site.kind === siteKind && isInUse(site, frame.on) && !named.includes(site.id))
        .map(({ id }) => id);
      const unchecked = like.filter((site) => !wasLookedAt(site, siteKind, theme));
      return { theme, siteKind, named, like, unchecked };
    })
    .filter(({ like }) => like.length > 0)
    .sort((a, b) => ascending(a.theme, b.theme) || ascending(a.siteKind, b.siteKind));
}

/** Every test up to the cut-off, the newest first. */
export function testRounds(basis: Basis, book: VisitBook): readonly TestRound[] {
  const problems = new Map(basis.problems.map((problem) => [problem.id, problem]));
  const { on } = basis.frame;
  return basis.cut.recordsOf('test').map((test): TestRound => {
    const items = test.items ?? [];
    const by = test['answer-by'];
    let [inTime, late, closed] = [0, 0, 0];
    for (const { id } of items) {
      const problem = problems.get(id);
      const day = problem && answeredOn(problem);
      if (problem?.open === false) closed += 1;
      if (day === undefined) continue;
      if (by !== undefined && day > by) late += 1;
      else inTime += 1;
    }
    const open = items.length - inTime - late;
    return {
      test,
      items: items.length,
      inTime,
      late,
      open,
      overdue: by !== undefined && by < on ? open : 0,
      closed,
      unlike: items.filter(({ site, theme }) => site === undefined || theme === undefined).length,
      likeSites: likeSitesOf(test, basis, book),
    };
  });
}
