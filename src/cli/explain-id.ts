import type { Assessment, StandardResult } from '../assess/assessment.ts';
import { namedProblemsCheck } from '../assess/named-problems.ts';
import { collectTargets } from '../assess/targets.ts';
import { unannouncedRounds } from '../assess/unannounced.ts';
import { describe } from '../checks/index.ts';
import type { Ask } from '../checks/index.ts';
import type { System } from '../checks/system.ts';
import type { Explanation, StandardExplanation } from '../ledgers/explanation.ts';
import { explainParameter } from '../ledgers/explain-parameter.ts';
import { explainRecord } from '../ledgers/explain-record.ts';
import { explainStandard } from '../ledgers/explain-standard.ts';
import { explainUnit } from '../ledgers/explain-unit.ts';
import type { ReportView } from '../ledgers/report-document.ts';
import type { AnyRecord } from '../records/index.ts';
import type { Town } from '../records/town.ts';

/** What is known when an id is to be explained. */
export interface Known {
  readonly system: System;
  readonly town: Town;
  readonly assessment: Assessment;
  readonly view: ReportView;
}

function standardOf(known: Known, result: StandardResult, id: string): StandardExplanation<Ask> | undefined {
  const { system, assessment, view } = known;
  const [, key, ...subject] = id.split('/');
  if (key !== undefined && !result.checks.some((check) => check.key === key)) return undefined;
  const written = system.standards.find((standard) => standard.id === result.id);
  const watched = written && namedProblemsCheck(written);
  const asks = new Map(
    [...(written?.checks ?? []), ...(watched === undefined ? [] : [watched])].map((check) => [
      check.key,
      check,
    ]),
  );
  const explained = explainStandard(
    assessment,
    result,
    (check): Ask => {
      const asked = asks.get(check.key);
      return asked === undefined ? { code: 'ask-task' } : describe(asked, check.target);
    },
    view,
    key === undefined ? undefined : { check: key, gap: subject.length === 0 ? undefined : id },
  );
  // A gap that names nobody of the check is no id.
  return subject.length > 0 && explained.checks.every((check) => check.subjects.length === 0)
    ? undefined
    : explained;
}

/** Checks and special days that ask for a parameter. */
function usersOf(parameter: string, { standards, specialDays, appraisal }: System): readonly string[] {
  return [
    ...standards.flatMap((standard) =>
      standard.checks
        .filter((check) => 'parameter' in check && check.parameter === parameter)
        .map((check) => `${standard.id}/${check.key}`),
    ),
    ...specialDays.filter((day) => day.adopt === parameter).map((day) => day.id),
    ...(appraisal?.share === parameter ? ['civic appraise'] : []),
  ];
}

/** Ids of the problems written inside a record. */
function problemsIn(record: AnyRecord): readonly string[] {
  if (record.kind === 'inspection') return (record.items ?? []).flatMap((item) => item.problem?.id ?? []);
  return record.kind === 'test' ? (record.items ?? []).map((item) => item.id) : [];
}

function recordOf({ town, assessment, view }: Known, id: string): Explanation<Ask> | undefined {
  const records = town.records.all;
  const record =
    records.find((each) => each.key === id) ?? records.find((each) => problemsIn(each).includes(id));
  if (record === undefined) return undefined;
  const problem = assessment.problemList.find((each) => each.id === id);
  return explainRecord(assessment, record, records, unannouncedRounds(town), view, problem);
}

/** What an id names: a standard, a check, a gap, a parameter, a unit, a record or a problem; undefined when nothing. */
export function explainId(known: Known, id: string): Explanation<Ask> | undefined {
  const { system, town, assessment, view } = known;
  const [head] = id.split('/');
  const standard = assessment.standards.find((each) => each.id === head);
  if (standard !== undefined) return standardOf(known, standard, id);
  const parameter = system.parameters.find((each) => each.id === id);
  if (parameter !== undefined) {
    const { on } = assessment.options;
    const inForce = collectTargets(system, town, on).valueOn(id, on);
    return explainParameter(
      assessment,
      parameter,
      { inForce, targets: town.targets, usedBy: usersOf(id, system) },
      view,
    );
  }
  const unit = town.units.find((each) => each.id === id || each.was?.includes(id));
  return unit === undefined ? recordOf(known, id) : explainUnit(assessment, unit, view);
}

/** Everything that can be asked about, for the nearest id meant. */
export function* knownIds({ system, town, assessment }: Known): Generator<string> {
  for (const standard of system.standards) {
    yield standard.id;
    for (const check of standard.checks) yield `${standard.id}/${check.key}`;
  }
  for (const { id } of [...system.parameters, ...town.units, ...assessment.problemList]) yield id;
  for (const record of town.records.all) if (record.id !== undefined) yield record.id;
}

/** An id of the pack with its title, for sentences. */
export function packNames(system: System): (id: string) => string {
  const titles = new Map(
    [...system.parameters, ...system.rosters, ...system.questions, ...system.sets, ...system.metrics].map(
      ({ id, title }) => [id, title],
    ),
  );
  return (id) => {
    const title = titles.get(id);
    return title === undefined || title === id ? id : `${title} [${id}]`;
  };
}
