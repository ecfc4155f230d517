import type { Gap, ProblemStatus } from '../assessment.ts';
import { showPlace } from '../../model/place.ts';
import { grouped } from '../../model/grouped.ts';

/** Whether somebody reported (反馈) on a problem since it was found or last came back. */
function isReported({ steps }: ProblemStatus): boolean {
  const again = steps.findLastIndex(({ event }) => event.event === '回头看' && event.result === '反弹');
  return steps.slice(again + 1).some(({ event }) => event.event === '反馈');
}

/**
 * Tells the gaps that somebody has set about mending: a problem of theirs has a 反馈 (every later step needs one). The
 * problems of a gap are those it cites, else those found by a record it cites, and the open ones of its site or zone. A gap
 * nobody wrote down as a problem is without rectification. What was struck off is no problem.
 */
export function rectifiedGaps(problems: readonly ProblemStatus[]): (gap: Gap) => boolean {
  const reported = problems.filter((problem) => problem.state !== '已核减' && isReported(problem));
  const open = reported.filter((problem) => problem.open);
  const known = new Set(problems.map((problem) => problem.id));
  const ids = new Set(reported.map((problem) => problem.id));
  const foundBy = grouped(reported, (problem) => showPlace(problem.at));
  const places = { site: new Set(open.map(({ site }) => site)), zone: new Set(open.map(({ zone }) => zone)) };
  return ({ subject, cites }) => {
    if ((subject.kind === 'site' || subject.kind === 'zone') && places[subject.kind].has(subject.id))
      return true;
    const cited = cites.filter(({ key }) => known.has(key));
    // Problems that are cited stand for themselves; the patrols beside them may have found others.
    return cited.length > 0
      ? cited.some(({ key }) => ids.has(key))
      : cites.some(({ at }) => foundBy.has(showPlace(at)));
  };
}
