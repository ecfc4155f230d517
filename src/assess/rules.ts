import { ruleParameters } from '../model/rule-parameters.ts';
import type { Rules } from './context.ts';
import type { Targets } from './targets.ts';

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
