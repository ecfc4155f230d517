import type { Verdict } from '../model/verdict.ts';
import type { RecordOf } from '../records/index.ts';
import type { Assessment, ProblemCounts } from './assessment.ts';
import type { Basis } from './basis.ts';
import { countTasks } from './count-tasks.ts';
import type { TaskCounts } from './count-tasks.ts';
import { sumActivities } from './sum-activities.ts';
import type { ActivitySums } from './sum-activities.ts';

/** The figures everything else comes to. */
export interface Overview {
  readonly standards: { readonly judged: number; readonly by: Readonly<Record<Verdict, number>> };
  readonly gaps: {
    readonly all: number;
    readonly overdue: number;
    readonly due: number;
    readonly upcoming: number;
  };
  /** `open`: found and not closed; 核减 ones are in neither. */
  readonly problems: ProblemCounts & { readonly open: number };
  readonly tasks: TaskCounts;
  readonly work: ActivitySums & { readonly visits: number };
  /** Records in force at the cut-off day, and those entered late. */
  readonly records: { readonly all: number; readonly late: number };
}

/** What was done in a ledger's days. */
export interface Work {
  readonly activities: readonly RecordOf<'activity'>[];
  readonly visits: number;
}

export function overviewOf(
  { tasks, occasion }: Basis,
  { standards, gaps, counts, problems, late }: Assessment,
  phase: string | undefined,
  { activities, visits }: Work,
): Overview {
  const { overdue, due, upcoming } = counts.gaps;
  return {
    standards: { judged: standards.length, by: counts.standards },
    gaps: { all: gaps.length, overdue, due, upcoming },
    problems: { ...problems, open: problems.found - problems.closed },
    tasks: countTasks(tasks, occasion.options.on, phase),
    work: { ...sumActivities(activities), visits },
    records: { all: counts.records, late: late.length },
  };
}
