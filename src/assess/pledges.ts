import type { SystemStandard } from '../checks/system.ts';
import type { ParameterValue } from '../model/parameter-value.ts';
import type { Task } from '../model/town-files.ts';
import type { Assessment } from './assessment.ts';
import type { Basis } from './basis.ts';

/** What a unit signs at the year's start (目标责任书, 四（七）3): its tasks, its standards, the targets it is held to. */
export interface Pledge {
  readonly unit: string;
  readonly head: string | undefined;
  /** Tasks it hands something in for, by due day. */
  readonly tasks: readonly Task[];
  /** Standards of its tasks and those whose checks are made of it; `leads`: it answers for the standard. */
  readonly standards: readonly { readonly id: string; readonly title: string; readonly leads: boolean }[];
  /** Targets adopted by the cut-off day that checks of these standards ask for. */
  readonly targets: readonly {
    readonly id: string;
    readonly title: string;
    readonly value: ParameterValue;
    readonly source: string;
  }[];
}

/** Parameters that the checks of a standard ask for. */
function askedBy({ checks }: SystemStandard): readonly string[] {
  return checks.flatMap((check) => {
    const asked = 'parameter' in check ? check.parameter : 'times' in check ? check.times : undefined;
    return asked ?? [];
  });
}

/** Units each standard is judged of; sites drawn for an unannounced round are told of nobody. */
function judgedOf({ standards }: Assessment): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(
    standards.map(({ id, checks }) => [
      id,
      new Set(
        checks.flatMap(({ subjects }) =>
          subjects.flatMap(({ subject }) => (subject.internal === 'drawn' ? [] : subject.unit)),
        ),
      ),
    ]),
  );
}

/** The pledge of every unit that has something to do, in the order of the settings. */
export function pledgesOf(basis: Basis, assessment: Assessment): readonly Pledge[] {
  const { system, town, tasks, targets, occasion } = basis;
  const { on } = occasion.options;
  const judged = judgedOf(assessment);
  const adopted = town.targets.filter(({ from }) => from <= on);
  return town.units.flatMap(({ id: unit, head }) => {
    const shares = tasks.all.filter((share) => share.unit === unit);
    const own = system.standards.flatMap((standard) => {
      const of = tasks.sharesFor(standard.id);
      const leads = of.some(({ task }) => task.lead === unit);
      const isOwn = leads || of.some((share) => share.unit === unit) || judged.get(standard.id)?.has(unit);
      return isOwn === true ? [{ standard, leads }] : [];
    });
    if (shares.length + own.length === 0) return [];
    const asked = new Set(own.flatMap(({ standard }) => askedBy(standard)));
    return [
      {
        unit,
        head,
        tasks: shares.map(({ task }) => task),
        standards: own.map(({ standard: { id, title }, leads }) => ({ id, title, leads })),
        targets: system.parameters.flatMap(({ id, title }) => {
          const value = asked.has(id) ? targets.valueOn(id, on) : undefined;
          const source = adopted.findLast(({ parameter }) => parameter === id)?.source;
          // A default of the pack is civic's rule, not a target that a unit pledges.
          return value === undefined || source === undefined ? [] : [{ id, title, value, source }];
        }),
      },
    ];
  });
}
