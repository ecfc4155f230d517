/** 单位考核 (四（七）3): what each unit won of what could be asked of it, its rank among its like, what changed. */
import type { System } from '../checks/system.ts';
import { addMonths, firstOfYear, lastOfMonth, monthOf } from '../model/day.ts';
import type { Day } from '../model/day.ts';
import { lookup } from '../model/grouped.ts';
import type { Appraisal, AppraisalMeasure } from '../model/pack-files.ts';
import type { Town } from '../records/town.ts';
import { assessOn } from './assess.ts';
import type { AssessOptions, Assessment } from './assessment.ts';
import type { ComponentResult, TownAppraisal, UnitAppraisal } from './appraisal.ts';
import { decidedOf } from './appraisal-decisions.ts';
import { inspectedInOrder } from './appraisal-inspections.ts';
import { rectified, rectifiedInTime, stayedAway } from './appraisal-problems.ts';
import { standardsMet } from './appraisal-standards.ts';
import { materialsComplete, tasksOnTime } from './appraisal-tasks.ts';
import type { CountedOf } from './appraisal-tasks.ts';
import { basisOf } from './basis.ts';
import type { Basis } from './basis.ts';
import { collectTargets } from './targets.ts';

/** What each measure counts. */
const measures: Readonly<
  Record<AppraisalMeasure, (basis: Basis, assessment: Assessment) => readonly CountedOf[]>
> = {
  'tasks-on-time': tasksOnTime,
  'standards-met': (_, assessment) => standardsMet(assessment),
  'rectification-rate': rectified,
  'rectification-speed': rectifiedInTime,
  'no-relapse': stayedAway,
  materials: materialsComplete,
  inspections: inspectedInOrder,
};

/**
 * A hundredth of a point, in ten-thousandths. Every figure is rounded down to it, so that a clerk who adds up what is
 * printed gets what civic got.
 */
const hundredth = 100;
const full = 100 * 10_000;

const toHundredths = (tenThousandths: number): number => Math.floor(tenThousandths / hundredth) * hundredth;

/** Each component by unit. */
function componentsOf(basis: Basis, assessment: Assessment, { components }: Appraisal) {
  const counted = components.map((component) => ({
    component,
    of: lookup(measures[component.id](basis, assessment), ({ unit }) => unit),
  }));
  return (unit: string): readonly ComponentResult[] =>
    counted.map(({ component: { id, title, points }, of }) => {
      const own = of(unit);
      const possible = points * 10_000;
      const asked = own.reduce((sum, each) => sum + each.asked, 0);
      const done = own.reduce((sum, each) => sum + each.done, 0);
      const won = asked === 0 ? undefined : toHundredths((possible * done) / asked);
      return { id, title, possible, asked, done, won, counted: own };
    });
}

/** Won ÷ possible out of 100, over the components that had something to measure. */
function baseOf(components: readonly ComponentResult[]): number | undefined {
  let [won, possible] = [0, 0];
  for (const component of components) {
    if (component.won === undefined) continue;
    won += component.won;
    possible += component.possible;
  }
  return possible === 0 ? undefined : Math.floor((won * 100 * hundredth) / possible) * hundredth;
}

/** Every unit as of one day, not yet ranked. */
function appraiseUnits(basis: Basis, assessment: Assessment, rules: Appraisal): readonly UnitAppraisal[] {
  const components = componentsOf(basis, assessment, rules);
  const decided = decidedOf(basis, rules);
  const share = basis.targets.count(rules.share);
  return basis.town.units.map(({ id, type, head, superior }): UnitAppraisal => {
    const own = components(id);
    const base = baseOf(own);
    const { praise, deductions, conclusion } = decided(id);
    const total =
      base === undefined
        ? undefined
        : toHundredths(Math.min(full, Math.max(0, base + praise.points - deductions.points)));
    const group = rules.groups.find(({ types }) => types.includes(type))?.id;
    return {
      unit: id,
      type,
      head,
      superior,
      group,
      components: own,
      praise,
      deductions,
      base,
      total,
      rank: undefined,
      grade:
        group === undefined || total === undefined
          ? undefined
          : rules.grades.find(({ worth }) => total >= worth * 10_000)?.id,
      conclusion,
      converted: share === undefined || total === undefined ? undefined : toHundredths((total * share) / 100),
      change: undefined,
    };
  });
}

/** Gives those of a group their ranks: one more than there are with a greater total, so that equal ones share theirs. */
function ranked(units: readonly UnitAppraisal[]): readonly UnitAppraisal[] {
  const totals = units.flatMap(({ total }) => total ?? []);
  return units.map((unit) => {
    const { group, total } = unit;
    if (group === undefined || total === undefined) return unit;
    return { ...unit, rank: 1 + totals.filter((other) => other > total).length };
  });
}

/** Ranks within each group. */
function rankedWithin(units: readonly UnitAppraisal[], { groups }: Appraisal): readonly UnitAppraisal[] {
  const of = lookup(units, ({ group }) => group ?? '');
  return [...groups.flatMap(({ id }) => ranked(of(id))), ...of('')];
}

function appraiseOn(
  system: System,
  town: Town,
  options: AssessOptions,
  rules: Appraisal,
): readonly UnitAppraisal[] {
  const basis = basisOf(system, town, options);
  return rankedWithin(appraiseUnits(basis, assessOn(basis), rules), rules);
}

function withChange(unit: UnitAppraisal, before: UnitAppraisal | undefined): UnitAppraisal {
  if (unit.total === undefined || before?.total === undefined) return unit;
  const rank = unit.rank === undefined || before.rank === undefined ? undefined : before.rank - unit.rank;
  return { ...unit, change: { total: unit.total - before.total, rank } };
}

/** The last day of the month before; undefined when that is another year. */
function monthBefore(on: Day, year: number): Day | undefined {
  const day = lastOfMonth(addMonths(monthOf(on), -1));
  return day < firstOfYear(year) ? undefined : day;
}

/**
 * Appraises the units of a town as of a day by the rules of its pack, and again as of the end of the month before.
 * Narrowing options do not narrow it: a rank is among all units of a group.
 */
export function appraise(
  system: System,
  town: Town,
  { on, filedBy }: AssessOptions,
  rules: Appraisal,
): TownAppraisal {
  const at = (day: Day) =>
    appraiseOn(system, town, { on: day, ...(filedBy === undefined ? {} : { filedBy }) }, rules);
  const before = monthBefore(on, town.settings.year);
  const earlier = new Map((before === undefined ? [] : at(before)).map((unit) => [unit.unit, unit]));
  const units = at(on).map((unit) => withChange(unit, earlier.get(unit.unit)));
  const bestFirst = (a: UnitAppraisal, b: UnitAppraisal): number => (b.total ?? -1) - (a.total ?? -1);
  return {
    groups: rules.groups.map(({ id }) => ({
      id,
      units: units.filter(({ group }) => group === id).sort(bestFirst),
    })),
    unranked: units.filter(({ group }) => group === undefined),
    share: collectTargets(system, town, on).count(rules.share),
    shareParameter: rules.share,
    before,
  };
}
