import { bestGrade, worseGrade, worthOf } from '../checks/grading.ts';
import type { Grading } from '../checks/grading.ts';
import type { System } from '../checks/system.ts';
import { addPoints, noPoints } from '../model/points.ts';
import type { CheckResult, MethodScore, Points, Score, StandardResult } from './assessment.ts';
import { hasUnknown } from './roll-up.ts';

/**
 * Points of one standard under one method. `hundredths` are the pack's points × 100, a grade's worth is in percent:
 * the product counts ten-thousandths of a point. What is still unknown can at best earn the worst grade known so far.
 */
export function pointsOf(hundredths: number, checks: readonly CheckResult[], grading: Grading): Points {
  const grade = checks.reduce(
    (last, check) => (check.grade === undefined ? last : worseGrade(grading, last, check.grade)),
    bestGrade(grading),
  );
  const possible = hundredths * 100;
  const reachable = hundredths * worthOf(grading, grade);
  if (checks.length === 0 || checks.some(hasUnknown))
    return { possible, won: 0, unknown: reachable, shaky: 0 };
  const shaky = checks.some((check) => check.verdict === 'unstable') ? reachable : 0;
  return { possible, won: reachable, unknown: 0, shaky };
}

/** Σ weight × part/possible over the methods that have points, per 10,000, rounded down. */
function weightedPart(methods: readonly MethodScore[], part: 'won' | 'unknown'): number {
  const counted = methods.filter((method) => method.possible > 0 && method.weight > 0);
  const weights = counted.reduce((sum, method) => sum + BigInt(method.weight), 0n);
  if (weights === 0n) return 0;
  const common = counted.reduce((product, method) => product * BigInt(method.possible), 1n);
  const sum = counted.reduce(
    (total, method) =>
      total + (BigInt(method.weight) * BigInt(method[part]) * common) / BigInt(method.possible),
    0n,
  );
  return Number((sum * 10_000n) / (weights * common));
}

/** Adds the standards' points by 测评项目 and by method; an exempt standard has none. */
export function scoreOf(standards: readonly StandardResult[], system: System): Score {
  const sum = (points: readonly Points[]): Points => points.reduce(addPoints, noPoints);
  const methods = system.methods.map(({ id, weight }) => ({
    method: id,
    weight,
    ...sum(standards.flatMap((standard) => standard.points.filter((points) => points.method === id))),
  }));
  const categories = system.categories
    .filter((category) => standards.some((standard) => standard.category === category.title))
    .map(({ number, title }) => ({
      number,
      title,
      ...sum(
        standards.filter((standard) => standard.category === title).flatMap((standard) => standard.points),
      ),
    }));
  return {
    total: sum(standards.flatMap((standard) => standard.points)),
    categories,
    methods,
    weighted: { won: weightedPart(methods, 'won'), unknown: weightedPart(methods, 'unknown') },
  };
}
