import type { GapReport } from '../ledgers/report-document.ts';
import { problemStates } from '../model/problem-events.ts';
import { verdicts } from '../model/verdict.ts';
import type { Verdict } from '../model/verdict.ts';
import type { Words } from './sentences/words.ts';

/** A unit's verdict; undefined when nothing is asked of it. */
export function showVerdict(verdict: Verdict | undefined, words: Words): string {
  return verdict === undefined ? words.noVerdict : words.verdicts[verdict];
}

/** Verdicts as a sentence's list: only those that occur. */
export function showVerdicts(counts: Readonly<Record<Verdict, number>>, words: Words): string {
  return words.clauses(
    verdicts
      .filter((verdict) => counts[verdict] > 0)
      .map((each) => `${words.verdicts[each]} ${counts[each]}`),
  );
}

/** Problem counts: found, struck off, closed; then the open ones by state; then the marks. */
export function showProblems(problems: GapReport['problems'], words: Words): string {
  const say = words.report.problemCounts;
  const open = problemStates
    .filter((state) => state !== '已销号' && state !== '已核减' && problems.byState[state] > 0)
    .map((state) => `${words.states[state]} ${problems.byState[state]}`);
  return words.clauses([
    say.found(problems.found),
    say.struck(problems.struck),
    say.closed(problems.closed),
    say.open(problems.open) + (open.length === 0 ? '' : words.aside(words.clauses(open))),
    say.overdue(problems.overdue),
    say.sentBack(problems.sentBack),
    say.relapsed(problems.relapsed),
    ...(problems.carried === 0 ? [] : [say.carried(problems.carried)]),
  ]);
}

/** The last lines of a report: what was judged, what lacks, what was left aside. */
export function bottomLines(report: GapReport, words: Words): readonly string[] {
  const { counts, leftAside, late } = report;
  const say = words.report;
  const lines = [
    say.bottom(counts.judged, showVerdicts(counts.standards, words)),
    say.bottomGaps(counts.gaps),
    ...(counts.gaps.accepted > 0 ? [say.bottomAccepted(counts.gaps.accepted)] : []),
    words.clauses([say.records(counts.records), say.late(late.length)]),
  ];
  const { later, filedLater, corrected, superseded } = leftAside;
  return later + filedLater + corrected + superseded > 0 ? [...lines, say.leftAside(leftAside)] : lines;
}
