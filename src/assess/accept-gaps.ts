import { gapVerdicts } from '../model/baseline.ts';
import type { AcceptedGap } from '../model/baseline.ts';
import type { Day } from '../model/day.ts';
import { verdicts } from '../model/verdict.ts';
import type { Verdict } from '../model/verdict.ts';
import type { Baseline } from '../records/town.ts';
import type { Gap } from './assessment.ts';
import { gapId } from '../model/gap-id.ts';

/** Which gap an entry of a baseline accepts. */
export function acceptedId({ standard, check, subject }: AcceptedGap): string {
  return gapId(standard, check, subject);
}

/** Whether a gap has become worse than it was when somebody accepted it. */
function isWorse(now: Verdict, { verdict }: AcceptedGap): boolean {
  return verdicts.indexOf(now) < verdicts.indexOf(gapVerdicts[verdict]);
}

/** Whether a baseline is in force on a day. */
function isInForce({ on, until }: Baseline, day: Day): boolean {
  return on <= day && day <= until;
}

/**
 * Marks the gaps somebody accepted until a day that has not passed. They stay gaps. One that has become worse since is
 * accepted no more; where several accept one, the last day counts.
 */
export function acceptGaps(gaps: readonly Gap[], baselines: readonly Baseline[], on: Day): readonly Gap[] {
  const accepting = new Map<string, { readonly gap: AcceptedGap; readonly until: Day }[]>();
  for (const baseline of baselines) {
    if (!isInForce(baseline, on)) continue;
    for (const gap of baseline.gaps) {
      const id = acceptedId(gap);
      const list = accepting.get(id) ?? [];
      list.push({ gap, until: baseline.until });
      accepting.set(id, list);
    }
  }
  if (accepting.size === 0) return gaps;
  return gaps.map((gap) => {
    const days = (accepting.get(gap.id) ?? [])
      .filter((each) => !isWorse(gap.verdict, each.gap))
      .map(({ until }) => until)
      .sort();
    const last = days.at(-1);
    return last === undefined ? gap : { ...gap, accepted: last };
  });
}
