import { addDays, daysBetween } from '../model/day.ts';
import type { Day } from '../model/day.ts';
import { grouped, lookup } from '../model/grouped.ts';
import { ascending } from '../model/order.ts';
import { lastCompleted, periodDue, periodOf, periodStart } from '../model/period.ts';
import type { Cadence, Period } from '../model/period.ts';
import { recordsBySubject } from './by-subject.ts';
import type { Assessment, Gap, ProblemStatus, Subject } from './assessment.ts';
import type { Basis } from './basis.ts';

/** What a problem waits for, and of whom: the unit in charge, or whoever re-checks. */
export type ProblemStep = 'sign' | 'rectify' | 'recheck';

/** One thing a unit has to do, with its day. */
type What =
  | { readonly kind: 'gap'; readonly unit: string; readonly due: Day; readonly gap: Gap }
  | {
      readonly kind: 'problem';
      readonly unit: string;
      /** Undefined: 未定期限. */
      readonly due: Day | undefined;
      readonly step: ProblemStep;
      readonly problem: ProblemStatus;
    }
  | {
      readonly kind: 'reading';
      readonly unit: string;
      readonly due: Day;
      readonly metric: string;
      readonly title: string;
      readonly subject: Subject;
      readonly period: Period;
    }
  | {
      readonly kind: 'waiver' | 'attestation';
      readonly unit: string;
      /** Its last day. */
      readonly due: Day;
      readonly standard: string;
    };

export type Duty = What & {
  /** What tells it from another: the gap, the problem, the reading or the standard. */
  readonly id: string;
  /** Days past its day at the cut-off; 0 when it is not. */
  readonly late: number;
};

/** Reasons that speak of problems, each of which is a duty of its own. */
const saidByProblems: ReadonlySet<Gap['reason']['code']> = new Set([
  'findings-open',
  'findings-overdue',
  'findings-undated',
]);

/** Gaps that fall due by a day; what holds unsteadily asks for nothing but to go on. */
function gapDuties({ gaps }: Assessment, until: Day): readonly What[] {
  return gaps
    .filter(
      ({ verdict, due, reason }) =>
        verdict !== 'unstable' && due <= until && !saidByProblems.has(reason.code),
    )
    .map((gap) => ({ kind: 'gap', unit: gap.subject.unit, due: gap.due, gap }));
}

const steps: Readonly<Partial<Record<ProblemStatus['state'], ProblemStep>>> = {
  待签收: 'sign',
  待整改: 'rectify',
  已退回: 'rectify',
  待复查: 'recheck',
};

/** Open problems that fall due by a day, and those without one; a parked one waits for somebody above the town. */
function problemDuties({ problems, town }: Basis, until: Day): readonly What[] {
  return problems.flatMap((problem): readonly What[] => {
    const step = steps[problem.state];
    const due = problem.due === '未定期限' ? undefined : problem.due;
    if (step === undefined || (due !== undefined && due > until)) return [];
    return [
      {
        kind: 'problem',
        unit: step === 'recheck' ? town.settings.office : problem.unit,
        due,
        step,
        problem,
      },
    ];
  });
}

/** Periods of a cadence whose reading is still in time on a day and due by another: one that is over, the running one. */
function periodsDue(cadence: Cadence, on: Day, until: Day, grace: number): readonly Period[] {
  const settled = lastCompleted(on, cadence, grace);
  const running = periodOf(on, cadence);
  const last = periodOf(addDays(periodStart(running), -1), cadence);
  return [...new Set([last, running])].filter(
    (period) => period > settled && periodDue(period, grace) <= until && periodDue(period, grace) >= on,
  );
}

/** Readings that go stale by a day; a figure two standards ask for is one duty. */
function readingDuties(basis: Basis, { standards }: Assessment, until: Day): readonly What[] {
  const { system, cut, rules, frame, town } = basis;
  const readingsOf = lookup(cut.recordsOf('measurement'), (record) => record.metric);
  const asked = new Map(
    system.standards.flatMap(({ id, checks }) =>
      checks.flatMap((check) =>
        system.metrics
          .filter((metric) => check.kind === 'metric' && check.metric === metric.id)
          .map((metric) => [`${id}/${check.key}`, metric] as const),
      ),
    ),
  );
  const duties = new Map<string, What>();
  for (const standard of standards) {
    for (const { key, subjects } of standard.checks) {
      const metric = asked.get(`${standard.id}/${key}`);
      if (metric === undefined) continue;
      const reported = recordsBySubject(readingsOf(metric.id), metric.per, town.settings.town);
      for (const period of periodsDue(metric.every, frame.on, until, rules.grace)) {
        for (const { subject, aside } of subjects) {
          // Where none was ever reported the gap says so itself.
          if (aside === 'not-yet' || reported(subject.id).some((record) => record.for === period)) continue;
          const { id: metricId, title } = metric;
          const due = periodDue(period, rules.grace);
          const what: What = {
            kind: 'reading',
            unit: subject.unit,
            due,
            metric: metricId,
            title,
            subject,
            period,
          };
          duties.set(idOf(what), what);
        }
      }
    }
  }
  return [...duties.values()];
}

/** Waivers and attestations whose last day comes by a day: the office has to see to them. */
function lapsingDuties({ cut, frame, town }: Basis, until: Day): readonly What[] {
  const unit = town.settings.office;
  return (['waiver', 'attestation'] as const).flatMap((kind) =>
    cut
      .recordsOf(kind)
      .filter((record) => record.until >= frame.on && record.until <= until)
      .map(({ standard, until: due }): What => ({ kind, unit, due, standard })),
  );
}

const order: readonly Duty['kind'][] = ['gap', 'problem', 'reading', 'waiver', 'attestation'];

function soonestFirst(a: Duty, b: Duty): number {
  return (
    ascending(a.due ?? '9999', b.due ?? '9999') ||
    order.indexOf(a.kind) - order.indexOf(b.kind) ||
    ascending(a.id, b.id)
  );
}

function idOf(what: What): string {
  switch (what.kind) {
    case 'gap':
      return what.gap.id;
    case 'problem':
      return what.problem.id;
    case 'reading':
      return `${what.metric}/${what.subject.id}/${what.period}`;
    default:
      return what.standard;
  }
}

export interface UnitDuties {
  readonly unit: string;
  readonly duties: readonly Duty[];
}

/**
 * What every unit has to do within so many days of the cut-off, the soonest first; what is overdue is among it. Units
 * in the order of the settings; those that owe nothing are left out.
 */
export function dutiesOf(basis: Basis, assessment: Assessment, withinDays: number): readonly UnitDuties[] {
  const { on } = basis.frame;
  const until = addDays(on, withinDays);
  const all = [
    ...gapDuties(assessment, until),
    ...problemDuties(basis, until),
    ...readingDuties(basis, assessment, until),
    ...lapsingDuties(basis, until),
  ].map((what): Duty => {
    const late = what.due === undefined || what.due >= on ? 0 : daysBetween(what.due, on);
    return { ...what, id: idOf(what), late };
  });
  const byUnit = grouped(all.sort(soonestFirst), (duty) => duty.unit);
  const { unit } = basis.occasion.options;
  return basis.town.units.flatMap(({ id }) => {
    const duties = byUnit.get(id);
    return duties === undefined || (unit !== undefined && id !== unit) ? [] : [{ unit: id, duties }];
  });
}
