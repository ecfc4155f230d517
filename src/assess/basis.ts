import type { System } from '../checks/system.ts';
import type { Town } from '../records/town.ts';
import type { AssessOptions, Occasion, ProblemStatus } from './assessment.ts';
import type { Rules } from './context.ts';
import { cutRecords } from './cut-records.ts';
import type { Cut } from './cut-records.ts';
import { directiveStatuses } from './directives.ts';
import type { DirectiveStatus } from './directives.ts';
import { problemStatuses } from './problem-statuses.ts';
import { civicRules } from './rules.ts';
import { collectTargets } from './targets.ts';
import type { Targets } from './targets.ts';
import { bookTasks } from './task-book.ts';
import type { TaskBook } from './task-book.ts';
import { timeFrame } from './time-frame.ts';
import type { TimeFrame } from './time-frame.ts';

/**
 * What every question about a town-year rests on, as of one cut-off day: the records in force, the values adopted, how
 * each problem stands. The judgement and everything beside it start from here, so no two of them can disagree.
 */
export interface Basis {
  readonly system: System;
  readonly town: Town;
  readonly occasion: Occasion;
  readonly cut: Cut;
  readonly targets: Targets;
  readonly rules: Rules;
  /** Every problem, whosever it is, in the order in which they were found. */
  readonly problems: readonly ProblemStatus[];
  readonly tasks: TaskBook;
  /** Every directive of the superiors, oldest first. */
  readonly directives: readonly DirectiveStatus[];
  /** Over all days of the year, whatever phase is looked at. */
  readonly frame: TimeFrame;
}

/** Reads the basis of a town-year at the cut-off day of the options. Pure. */
export function basisOf(system: System, town: Town, options: AssessOptions): Basis {
  const { on } = options;
  const { settings } = town;
  const cut = cutRecords(town.records, on, options.filedBy, {
    grace: settings['late-after-days'],
    seals: town.seals,
  });
  const targets = collectTargets(system, town, on);
  const rules = civicRules(targets);
  const looked = timeFrame(town, on, options.phase);
  const { current } = looked;
  return {
    system,
    town,
    occasion: {
      town: settings.town,
      county: settings.county,
      year: settings.year,
      fiction: settings.fiction ?? false,
      pack: { id: system.id, title: system.title, edition: system.edition, origin: system.origin },
      options,
      phase: current && {
        id: current.phase.id,
        title: current.phase.title,
        from: current.phase.from,
        to: current.phase.to,
        days: current.days,
      },
      window: looked.window,
    },
    cut,
    targets,
    rules,
    problems: problemStatuses(cut, town, system, targets, rules, on),
    tasks: bookTasks(town, cut.handing),
    directives: directiveStatuses(cut, on),
    frame: options.phase === undefined ? looked : timeFrame(town, on, undefined),
  };
}
