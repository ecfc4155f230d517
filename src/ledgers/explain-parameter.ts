import type { Assessment } from '../assess/assessment.ts';
import type { Parameter } from '../model/pack-files.ts';
import type { ParameterValue } from '../model/parameter-value.ts';
import type { Located } from '../model/place.ts';
import { showTarget } from '../model/threshold.ts';
import type { AdoptedTarget } from '../records/town.ts';
import type { ParameterExplanation } from './explanation.ts';
import { headingOf } from './heading.ts';
import type { ReportView } from './report-document.ts';

/** A value as printed. */
export function showValue(value: ParameterValue): string {
  switch (value.form) {
    case 'target':
      return showTarget(value.target);
    case 'count':
      return String(value.count);
    case 'day':
      return value.day;
    case 'text':
      return value.text;
  }
}

/** What a parameter is, what the town made of it, and which checks ask for it. */
export function explainParameter(
  assessment: Assessment,
  parameter: Located<Parameter>,
  town: {
    readonly inForce: ParameterValue | undefined;
    readonly targets: readonly Located<AdoptedTarget>[];
    readonly usedBy: readonly string[];
  },
  view: ReportView,
): ParameterExplanation {
  return {
    about: 'parameter',
    heading: headingOf(assessment, view),
    parameter,
    at: parameter.at,
    inForce: town.inForce && showValue(town.inForce),
    adopted: town.targets
      .filter((target) => target.parameter === parameter.id)
      .map(({ value, from, source, at }) => ({ value: showValue(value), from, source, at })),
    usedBy: town.usedBy,
  };
}
