import { dutiesOf } from '../../assess/duties.ts';
import type { Duty, UnitDuties } from '../../assess/duties.ts';
import type { Assessment } from '../../assess/assessment.ts';
import type { Basis } from '../../assess/basis.ts';
import { foundSecretly } from '../../assess/unannounced.ts';
import { Candidates } from '../../enter/candidates.ts';
import type { FormFacts } from '../../enter/form/facts.ts';
import { supportedBy } from '../../enter/form/supported.ts';
import { grouped } from '../../model/grouped.ts';
import type { Unit } from '../../model/town-files.ts';
import { recordKindNames } from '../../records/index.ts';

/** A problem is listed however far off its day is. */
const wholeYear = 366;

/** A form goes to everybody: none that says where an unannounced round went. */
const isTold = (duty: Duty): boolean => duty.kind !== 'gap' || duty.gap.subject.internal === undefined;

function listOf(all: readonly UnitDuties[]): (unit: string) => readonly Duty[] {
  const byUnit = new Map(all.map(({ unit, duties }) => [unit, duties]));
  return (unit) => byUnit.get(unit) ?? [];
}

/** What the forms of all units are made from, read once. */
export function gatherFacts(basis: Basis, assessment: Assessment, within: number): (unit: Unit) => FormFacts {
  const { system, town, cut, tasks, directives, frame } = basis;
  const { units, sites, zones, rounds, phases } = town;
  const records = recordKindNames.flatMap((kind) => cut.recordsOf(kind));
  const nouns = { system, units, sites, zones, tasks: town.tasks, rounds, phases, records };
  const candidates = new Candidates(nouns);
  const soon = listOf(dutiesOf(basis, assessment, within));
  const allYear = dutiesOf(basis, assessment, wholeYear);
  const ever = listOf(allYear);
  const supported = supportedBy(allYear);
  const open = grouped(
    tasks.all.filter(({ done }) => !done),
    (share) => share.unit,
  );
  const isSecret = foundSecretly(town);
  return (unit) => ({
    unit,
    isOffice: unit.id === town.settings.office,
    on: frame.on,
    nouns,
    candidates,
    duties: soon(unit.id).filter(isTold),
    problems: [...ever(unit.id).filter((duty) => duty.kind === 'problem'), ...supported(unit.id)],
    isSecret,
    tasks: open.get(unit.id) ?? [],
    directives,
  });
}
