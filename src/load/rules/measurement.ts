import { earlier } from '../../model/day.ts';
import { cadenceOf, periodEnd, periodOf, periodStart } from '../../model/period.ts';
import { compare, parseRatio, ratioOf, writingOf } from '../../model/ratio.ts';
import type { Metric } from '../../model/pack-files.ts';
import type { RatioWhy } from '../../model/diagnostic-meaning.ts';
import type { RecordOf } from '../../records/index.ts';
import type { RuleContext } from './rule.ts';

/** Why a text is no reading of a metric. */
function whyImpossible(text: string, metric: Metric, documented: boolean): RatioWhy | undefined {
  if (metric.from !== undefined) return 'derived';
  const writing = writingOf(text);
  const value = parseRatio(text);
  if (writing === undefined || value === undefined) return 'unreadable';
  switch (metric.form) {
    case 'count':
      return writing === 'plain' && !text.includes('.') ? undefined : 'not-count';
    case 'stated':
      if (writing !== 'percent') return 'not-percent';
      if (compare(value, ratioOf(1, 1)) > 0) return 'above-whole';
      return documented ? undefined : 'no-document';
    case 'share':
    case 'area':
    case 'completion':
      if (writing !== 'fraction') return 'not-a-fraction';
      if (metric.form === 'share' && text.includes('.')) return 'decimals';
      // A completion may exceed its plan; what exceeds a whole of 0 is said otherwise.
      return metric.form !== 'completion' && value.d !== 0n && compare(value, ratioOf(1, 1)) > 0
        ? 'above-whole'
        : undefined;
  }
}

/** Whether a reading is possible for the form, cadence and subject of its metric. */
export function checkMeasurement(
  record: RecordOf<'measurement'>,
  { system, report, needs }: RuleContext,
): void {
  const metric = system.metrics.find((each) => each.id === record.metric);
  if (metric === undefined) return;
  const why = whyImpossible(record.value, metric, record.document !== undefined);
  if (why !== undefined) {
    report('impossible-ratio', ['value'], 'value', {
      metric: metric.id,
      form: metric.form,
      found: record.value,
      why,
    });
  } else if (parseRatio(record.value)?.d === 0n) {
    report('denominator-zero', ['value'], 'value', { found: record.value });
  }
  if (cadenceOf(record.for) !== metric.every) {
    const example = periodOf(earlier(periodEnd(record.for), record.on), metric.every);
    report('wrong-cadence', ['for'], 'value', {
      metric: metric.id,
      every: metric.every,
      found: record.for,
      example,
    });
  }
  if (periodStart(record.for) > record.on)
    report('period-not-begun', ['for'], 'value', { found: record.for, on: record.on });
  const { per } = metric;
  if (per !== 'town' && record[per] === undefined) needs(per, { key: 'metric', value: metric.id });
}
