import type { Cite } from '../checks/common.ts';
import type { Check } from '../checks/index.ts';
import type { SystemStandard } from '../checks/system.ts';
import { noPoints } from '../model/points.ts';
import { showTarget } from '../model/threshold.ts';
import type { StandardResult } from './assessment.ts';
import type { Context } from './context.ts';
import { judgeAttested, judgeCheck } from './judge-check.ts';
import { judgeNamedProblems, namedProblemsCheck } from './named-problems.ts';
import { fingerprintOf } from './rests-on.ts';
import { rollUpCheck, rollUpStandard } from './roll-up.ts';
import { pointsOf } from './score.ts';

function printedTarget(check: Check, context: Context): string | undefined {
  if (check.kind !== 'metric' && check.kind !== 'survey') return undefined;
  const target = context.targets.targetOn(check, context.frame.on);
  return target && showTarget(target);
}

function liveWaiver(standard: SystemStandard, context: Context): StandardResult['waiver'] {
  const live = context.index.waiversOf(standard.id).find(({ record }) => record.until >= context.frame.on);
  return (
    live && {
      cite: live,
      reason: live.record.reason,
      approvedBy: live.record['approved-by'],
      until: live.record.until,
    }
  );
}

/** The results of all checks but the attestations, each with its place in the standard. */
function judgePlain(standard: SystemStandard, context: Context, owner: string) {
  const { grading } = context.system;
  const plain = standard.checks.flatMap((check, place) => {
    if (check.kind === 'attestation') return [];
    const subjects = judgeCheck({ standard, check, owner }, context);
    return [{ place, result: rollUpCheck(check, subjects, printedTarget(check, context), grading) }];
  });
  const watch = namedProblemsCheck(standard);
  const named = watch === undefined ? [] : judgeNamedProblems(standard, context);
  if (watch === undefined || named.length === 0) return plain;
  return [...plain, { place: standard.checks.length, result: rollUpCheck(watch, named, undefined, grading) }];
}

/** Judges every check of a standard and rolls them up. */
export function judgeStandard(
  standard: SystemStandard,
  context: Context,
  contentOf: (cite: Cite) => unknown,
): StandardResult {
  const { grading } = context.system;
  const owner = context.tasks.leadFor(standard.id) ?? context.town.settings.office;
  const plain = judgePlain(standard, context, owner);
  // Attestations come last: they carry the fingerprint of what the other checks looked at.
  let fingerprint: string | undefined;
  const signed = standard.checks.flatMap((check, place) => {
    if (check.kind !== 'attestation') return [];
    // The same whichever days are looked at: somebody signed for all of them.
    const rested = context.allDays === undefined ? plain : judgePlain(standard, context.allDays, owner);
    fingerprint ??= fingerprintOf(
      standard.id,
      rested.map((each) => each.result),
      contentOf,
    );
    const subjects = judgeAttested({ standard, check, owner }, context, fingerprint);
    return [{ place, result: rollUpCheck(check, subjects, undefined, grading) }];
  });
  const checks = [...plain, ...signed].sort((a, b) => a.place - b.place).map((each) => each.result);
  const waiver = liveWaiver(standard, context);
  return {
    id: standard.id,
    title: standard.title,
    category: standard.category,
    indicator: standard.indicator,
    topic: standard.topic,
    source: standard.source,
    show: standard.show,
    remedy: standard.remedy,
    at: standard.at,
    verdict: rollUpStandard(checks, waiver !== undefined),
    ...(waiver === undefined ? {} : { waiver }),
    unit: owner,
    checks,
    points: Object.entries(standard.score).map(([method, hundredths]) => ({
      method,
      // What does not apply leaves the denominator.
      ...(waiver === undefined
        ? pointsOf(
            hundredths,
            checks.filter((check) => check.method === method),
            grading,
          )
        : noPoints),
    })),
    ...(fingerprint === undefined ? {} : { fingerprint }),
  };
}
