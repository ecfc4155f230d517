import type { System } from '../checks/system.ts';
import { verdicts } from '../model/verdict.ts';
import type { Verdict } from '../model/verdict.ts';
import type { Town } from '../records/town.ts';
import type { AssessOptions, Assessment, StandardResult } from './assessment.ts';
import { citedContents } from './cited-contents.ts';
import type { Context } from './context.ts';
import { countProblems } from './count-problems.ts';
import { cutRecords } from './cut-records.ts';
import { countGaps, findGaps } from './find-gaps.ts';
import { judgeStandard } from './judge-standard.ts';
import { listLate } from './list-late.ts';
import { isJudged, narrowed } from './narrow.ts';
import { problemStatuses } from './problem-statuses.ts';
import { indexProblems } from './problem-index.ts';
import { indexRecords } from './record-index.ts';
import { civicRules } from './rules.ts';
import { scoreOf } from './score.ts';
import { collectTargets } from './targets.ts';
import { bookTasks } from './task-book.ts';
import { timeFrame } from './time-frame.ts';
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
  const { on } = options;
  const cut = cutRecords(town.records, on, options.filedBy, town.settings['late-after-days']);
  const targets = collectTargets(system, town, on);
  const rules = civicRules(targets);
  const problems = problemStatuses(cut, town, system, targets, rules, on);
  const tasks = bookTasks(town, cut.handing);
  const members = new Map(system.sets.map((set) => [set.id, set.members]));
  const allDays: Context = {
    system,
    town,
    frame: timeFrame(town, on, undefined),
    allDays: undefined,
    index: indexRecords(cut.recordsOf, town.settings.town),
    targets,
    rules,
    problems: indexProblems(problems),
    tasks,
    membersOf: (set) => members.get(set) ?? [],
  };
  const context: Context =
    options.phase === undefined
      ? allDays
      : { ...allDays, frame: timeFrame(town, on, options.phase), allDays };
  const { frame } = context;
  const contentOf = citedContents(cut.anyOrderOf, problems);
  const standards = system.standards
    .filter((standard) => isJudged(standard, options, tasks))
    .flatMap((standard) => narrowed(judgeStandard(standard, context, contentOf), options) ?? []);
  const gaps = findGaps(standards, context);
  const ownProblems =
    options.unit === undefined ? problems : problems.filter((problem) => problem.unit === options.unit);
  const units = unitResults(standards, gaps, ownProblems, town).filter(
    (result) => options.unit === undefined || result.unit === options.unit,
  );
  const { settings } = town;
  return {
    town: settings.town,
    county: settings.county,
    year: settings.year,
    fiction: settings.fiction ?? false,
    pack: { id: system.id, title: system.title, edition: system.edition, origin: system.origin },
    options,
    phase: frame.current && {
      id: frame.current.phase.id,
      title: frame.current.phase.title,
      from: frame.current.phase.from,
      to: frame.current.phase.to,
      days: frame.current.days,
    },
    window: frame.window,
    standards,
    gaps,
    units,
    score: scoreOf(standards, system),
    problems: countProblems(ownProblems),
    problemList: ownProblems,
    counts: { standards: countVerdicts(standards), gaps: countGaps(gaps), records: cut.count },
    leftAside: cut.leftAside,
    late: listLate(cut.late),
  };
}
