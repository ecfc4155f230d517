/** Rows for the figures a unit owes: one that goes stale, or that was never reported. */
import type { Metric } from '../../model/pack-files.ts';
import type { Subject } from '../../assess/assessment.ts';
import { checkOf } from './asked-kind.ts';
import { shownName } from './choices.ts';
import type { FormFacts } from './facts.ts';
import type { GivenRow } from './form.ts';
import { byDay, gapDuties } from './given-gaps.ts';

interface Owed {
  readonly metric: string;
  readonly subject: Subject;
  readonly period: string;
  readonly due: string;
}

function owedByGaps(facts: FormFacts): readonly Owed[] {
  return gapDuties(facts).flatMap(({ gap, due }) => {
    const check = checkOf(gap, facts.nouns.system);
    const { reason, subject } = gap;
    const isAbsent =
      reason.code === 'metric-none' || reason.code === 'metric-stale' || reason.code === 'metric-skipped';
    return check?.kind === 'metric' && isAbsent
      ? [{ metric: check.metric, subject, period: reason.period, due }]
      : [];
  });
}

/** How a figure of this form is written, in the words of the metric. */
function howCounted({ form, numerator = '分子', denominator = '分母' }: Metric): string {
  switch (form) {
    case 'share':
    case 'completion':
    case 'area':
      return `${numerator}/${denominator}`;
    case 'stated':
      return '主管部门给出的百分比，写明数据出处';
    case 'count':
      return numerator;
  }
}

export function readingRows(facts: FormFacts): readonly GivenRow[] {
  const { duties, nouns } = facts;
  const due = duties.filter((duty) => duty.kind === 'reading');
  const owed = new Map(
    [...owedByGaps(facts), ...due].map((each) => [
      [each.metric, each.subject.id, each.period].join('\n'),
      each,
    ]),
  );
  return [...owed.values()].flatMap(({ metric: id, subject, period, due: day }) => {
    const metric = nouns.system.metrics.find((each) => each.id === id);
    // What is worked out from other records is not asked for twice.
    if (metric === undefined || metric.from !== undefined) return [];
    const { kind } = subject;
    return [
      {
        fields: {
          metric: shownName('metric', id, facts),
          for: period,
          ...(kind === 'site' || kind === 'zone' ? { [kind]: subject.id } : {}),
        },
        references: { 怎样计算: howCounted(metric), [byDay]: day },
      },
    ];
  });
}
