import type { Day } from '../model/day.ts';
import { grouped } from '../model/grouped.ts';
import type { Unit } from '../model/town-files.ts';
import type { ProblemStatus } from './assessment.ts';
import type { Basis } from './basis.ts';

/** 交办单 hands a problem to its unit for the first time; 整改通知 reminds of one that was handed out before. */
export type PaperKind = '交办单' | '整改通知';

/** What a unit is asked to put right, on one paper. */
export interface NoticePaper {
  readonly unit: Unit;
  readonly kind: PaperKind;
  readonly items: readonly {
    readonly problem: ProblemStatus;
    readonly due: Day | undefined;
    readonly overdue: boolean;
  }[];
}

/** Whether the unit has it already: an order is written, something happened to it, or its limit ran out. */
function wasHandedOut({ written, steps, overdue }: ProblemStatus): boolean {
  return written.order !== undefined || written.issued !== undefined || steps.length > 0 || overdue;
}

/** The problems a unit still has to report on; 挂账 ones wait for somebody above the town. */
export function unreportedOf({ problems }: Basis, unit: string): readonly ProblemStatus[] {
  return problems.filter(
    (problem) =>
      problem.unit === unit && problem.open && problem.state !== '待复查' && problem.state !== '挂账',
  );
}

/** Papers for problems, a unit and kind each, in the order of the settings; `due` is asked of all in place of their own days. */
export function noticePapers(
  { town }: Basis,
  problems: readonly ProblemStatus[],
  due: Day | undefined,
): readonly NoticePaper[] {
  const ofUnit = grouped(problems, ({ unit }) => unit);
  return town.units.flatMap((unit) =>
    [...grouped(ofUnit.get(unit.id) ?? [], wasHandedOut)].map(([before, own]) => ({
      unit,
      kind: before ? ('整改通知' as const) : ('交办单' as const),
      items: own.map((problem) => ({
        problem,
        due: due ?? (problem.due === '未定期限' ? undefined : problem.due),
        overdue: due === undefined && problem.overdue,
      })),
    })),
  );
}
