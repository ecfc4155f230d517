import type { Rules } from './context.ts';
import type { Targets } from './targets.ts';

/** Parameters of the pack that hold civic's own rules, each with a default the town may replace. */
export const ruleParameters = {
  stableOver: 'stability-readings',
  grace: 'reading-grace-days',
  minimumAnswers: 'survey-minimum-answers',
  relapseDays: 'relapse-days',
} as const;

/** The rules in force at the cut-off day. A pack without them would not have loaded; 0 then lets nothing through unseen. */
export function civicRules(targets: Targets): Rules {
  const of = (parameter: string): number => targets.count(parameter) ?? 0;
  return {
    stableOver: of(ruleParameters.stableOver),
    grace: of(ruleParameters.grace),
    minimumAnswers: of(ruleParameters.minimumAnswers),
    relapseDays: of(ruleParameters.relapseDays),
  };
}
