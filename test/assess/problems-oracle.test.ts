/**
 * Where problems stand, against the day-by-day replay of test/support/naive-problems.ts. `PROPERTY_RUNS=20000` looks
 * longer than the suite has time for.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ProblemCounts, ProblemStatus } from '../../src/assess/assessment.ts';
import { basisOf } from '../../src/assess/basis.ts';
import type { Basis } from '../../src/assess/basis.ts';
import { chooseProblems, groupProblems } from '../../src/assess/choose-problems.ts';
import type { ProblemGrouping } from '../../src/assess/choose-problems.ts';
import { countProblems } from '../../src/assess/count-problems.ts';
import { problemStates } from '../../src/model/problem-events.ts';
import { aSystem } from '../support/a-town.ts';
import { anyDay, anyTown, loadedTown, siteKinds, units } from '../support/course-towns.ts';
import { day } from '../support/days.ts';
import { naiveCounts, naiveProblems, naiveTable } from '../support/naive-problems.ts';
import type { NaiveProblem } from '../support/naive-problems.ts';

const numRuns = Number(process.env.PROPERTY_RUNS ?? 250);
const system = aSystem([]);

/** What the replay says too, in its own shape. */
function told(problem: ProblemStatus): NaiveProblem {
  const { id, found, source, site, zone, round, theme, standard, unit, supporting, state, due } = problem;
  const { overdue, closedOn, sentBack, relapseOf, relapsedOn, carried } = problem;
  const steps = problem.steps.map((step) => `${step.event.key} ${step.state} ${step.unit}`);
  const place = { site, zone, round, theme, standard };
  const marks = { overdue, closedOn, sentBack, relapseOf, relapsedOn, carried };
  return { id, found, source, ...place, unit, supporting, state, due, ...marks, steps };
}

function counted({ byState, ...counts }: ProblemCounts): Readonly<Record<string, number>> {
  expect(byState.已销号).toBe(counts.closed);
  expect(Object.values(byState).reduce((sum, count) => sum + count)).toBe(counts.found + counts.struck);
  return counts;
}

const table = (basis: Basis, problems: readonly ProblemStatus[], by: ProblemGrouping) =>
  groupProblems(basis, problems, by).map(({ name, counts }) => [name, counted(counts)]);

const someDays = fc.uniqueArray(anyDay, { minLength: 3, maxLength: 3 });

describe('problems against a day-by-day replay', () => {
  it('each stands where the replay leaves it, on any day, and by whatever was entered by then', () => {
    fc.assert(
      fc.property(anyTown, someDays, fc.option(anyDay, { nil: undefined }), (naive, days, filedBy) => {
        const town = loadedTown(naive);
        for (const on of days) {
          const { problems } = basisOf(system, town, filedBy === undefined ? { on } : { on, filedBy });
          expect(problems.map(told)).toEqual(naiveProblems(naive, on, filedBy));
        }
      }),
      { numRuns },
    );
  });

  it('the tables and the choices count what the replay counts', () => {
    fc.assert(
      fc.property(anyTown, anyDay, (naive, on) => {
        const basis = basisOf(system, loadedTown(naive), { on });
        const expected = naiveProblems(naive, on);
        expect(counted(countProblems(basis.problems))).toEqual(naiveCounts(expected));
        const kindOf = ({ site }: NaiveProblem): string | undefined =>
          Object.entries(siteKinds).find(([id]) => id === site)?.[1];
        const monthOf = ({ found }: NaiveProblem): string => found.slice(0, 7);
        const months = ['2021-12', '2022-01', '2022-02', '2022-03', '2022-04'];
        const all = basis.problems;
        expect(table(basis, all, 'unit')).toEqual(naiveTable(units, expected, ({ unit }) => unit));
        expect(table(basis, all, 'site-kind')).toEqual(naiveTable(['公厕', '工地'], expected, kindOf));
        expect(table(basis, all, 'month')).toEqual(naiveTable(months, expected, monthOf));
        expect(table(basis, all, 'standard')).toEqual(
          naiveTable(['S4-01', 'S4-02'], expected, ({ standard }) => standard),
        );
        const chosen = (choice: Parameters<typeof chooseProblems>[1]): string[] =>
          chooseProblems(basis, choice).map(({ id }) => id);
        const those = (holds: (problem: NaiveProblem) => boolean): string[] =>
          expected.filter(holds).map(({ id }) => id);
        expect(chosen({})).toEqual(those(() => true));
        for (const state of problemStates) {
          expect(chosen({ states: [state] })).toEqual(those((each) => each.state === state));
          const choice = { states: [state, '待整改'] as const, overdue: true };
          expect(chosen(choice)).toEqual(
            those((each) => [state, '待整改'].includes(each.state) && each.overdue),
          );
          const own = chooseProblems(basis, { states: [state] });
          const naiveOwn = expected.filter((each) => each.state === state);
          expect(table(basis, own, 'month')).toEqual(naiveTable(months, naiveOwn, monthOf));
        }
        for (const unit of units) expect(chosen({ unit })).toEqual(those((each) => each.unit === unit));
        expect(chosen({ site: '东街公厕' })).toEqual(those(({ site }) => site === '东街公厕'));
        expect(chosen({ round: '一轮' })).toEqual(those(({ round }) => round === '一轮'));
        expect(chosen({ sources: ['督查', '投诉'] })).toEqual(
          those(({ source }) => source === '督查' || source === '投诉'),
        );
        expect(chosen({ relapse: true })).toEqual(those(({ relapsedOn }) => relapsedOn !== undefined));
        expect(chosen({ overdue: false, relapse: false })).toEqual(those(() => true));
      }),
      { numRuns },
    );
  });

  it('the towns that are made hold what makes problems hard', () => {
    const seen = new Map<string, number>();
    const see = (what: string): void => void seen.set(what, (seen.get(what) ?? 0) + 1);
    for (const naive of fc.sample(anyTown, { numRuns: 200, seed: 8 })) {
      const problems = naiveProblems(naive, day('2022-03-15'));
      const events = naive.records.filter(({ kind }) => kind === 'rectification');
      const taken = problems.reduce((sum, { steps }) => sum + steps.length, 0);
      if (taken < events.length) see('impossible or replaced');
      const origins = problems.flatMap(({ relapseOf }) => relapseOf ?? []);
      if (new Set(origins).size < origins.length) see('relapse of a relapse');
      problems.forEach((problem) => {
        see(problem.state);
        if (problem.overdue) see('overdue');
        if (problem.relapseOf !== undefined) see('relapse');
        if (problem.relapsedOn !== undefined && problem.relapseOf === undefined) see('found again');
        if (problem.supporting.length > 0 && problem.steps.length > 2) see('supporting');
        if (problem.steps.some((step) => !step.endsWith(problem.unit))) see('handed on');
      });
    }
    for (const what of [
      ...problemStates,
      'impossible or replaced',
      'overdue',
      'relapse',
      'relapse of a relapse',
      'found again',
      'supporting',
      'handed on',
    ])
      expect(seen.get(what) ?? 0, what).toBeGreaterThan(2);
  });
});
