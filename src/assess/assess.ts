import type { System } from '../checks/system.ts';
import { verdicts } from '../model/verdict.ts';
import type { Verdict } from '../model/verdict.ts';
import type { Town } from '../records/town.ts';
import { acceptGaps } from './accept-gaps.ts';
import type { AssessOptions, Assessment, StandardResult } from './assessment.ts';
import { basisOf } from './basis.ts';
import type { Basis } from './basis.ts';
import { citedContents } from './cited-contents.ts';
import type { Context } from './context.ts';
import { countProblems } from './count-problems.ts';
import { exceptionNotes } from './exceptions/exceptions.ts';
import { countGaps, findGaps } from './find-gaps.ts';
import { judgeStandard } from './judge-standard.ts';
import { listLate } from './list-late.ts';
import { isJudged, narrowed } from './narrow.ts';
import { judgeGate } from './gate/judge-gate.ts';
import { indexProblems } from './problem-index.ts';
import { indexRecords } from './record-index.ts';
import { scoreOf } from './score.ts';
import { timeFrame } from './time-frame.ts';
import { secretVisits } from './unannounced.ts';
import { unitResults } from './unit-results.ts';

function countVerdicts(standards: readonly StandardResult[]): Readonly<Record<Verdict, number>> {
  const counts = { unmet: 0, missing: 0, unset: 0, pending: 0, unstable: 0, met: 0, exempt: 0 };
  for (const verdict of verdicts)
    counts[verdict] = standards.filter((standard) => standard.verdict === verdict).length;
  return counts;
}

/**
 * Judges a town-year by an evaluation system at a cut-off day. Pure: the same files and the same day give the same
 * answer, byte for byte.
 */
export function assess(system: System, town: Town, options: AssessOptions): Assessment {
  return assessOn(basisOf(system, town, options));
}

/** The same for whoever has read the basis already. */
export function assessOn(basis: Basis): Assessment {
  const { system, town, occasion, cut, targets, rules, problems, tasks, directives } = basis;
  const { options } = occasion;
  const members = new Map(system.sets.map((set) => [set.id, set.members]));
  const allDays: Context = {
    system,
    town,
    frame: basis.frame,
    allDays: undefined,
    index: indexRecords(cut.recordsOf, town.settings.town, basis.frame.since),
    targets,
    rules,
    unitOfSite: new Map(town.sites.map(({ id, unit }) => [id, unit])),
    unitOfZone: new Map(town.zones.map(({ id, unit }) => [id, unit])),
    secretVisits: secretVisits(town, cut),
    problems: indexProblems(problems),
    tasks,
    directives,
    membersOf: (set) => members.get(set) ?? [],
  };
  const context: Context =
    options.phase === undefined
      ? allDays
      : { ...allDays, frame: timeFrame(town, options.on, options.phase), allDays };
  const contentOf = citedContents(cut.recordsOf, problems);
  const standards = system.standards
    .filter((standard) => isJudged(standard, options, tasks))
    .flatMap((standard) => narrowed(judgeStandard(standard, context, contentOf), options) ?? []);
  const gaps = acceptGaps(findGaps(standards, context), town.baselines, options.on);
  const ownProblems =
    options.unit === undefined ? problems : problems.filter((problem) => problem.unit === options.unit);
  const units = unitResults(standards, gaps, ownProblems, town).filter(
    (result) => options.unit === undefined || result.unit === options.unit,
  );
  return {
    ...occasion,
    standards,
    gaps,
    units,
    score: scoreOf(standards, system),
    problems: countProblems(ownProblems),
    problemList: ownProblems,
    counts: { standards: countVerdicts(standards), gaps: countGaps(gaps), records: cut.count },
    leftAside: cut.leftAside,
    late: listLate(cut.late),
    exceptions: exceptionNotes({ basis, standards, gaps }),
    gate: judgeGate(
      town.gate,
      { standards, gaps, problems, inspections: cut.recordsOf('inspection') },
      options,
    ),
  };
}
