import type { Assessment, CheckResult, SubjectResult } from '../../assess/assessment.ts';
import type { Metric } from '../../model/pack-files.ts';
import type { RecordOf } from '../../records/index.ts';
import type { LedgerFacts } from './sheet.ts';

export type Measurement = RecordOf<'measurement'>;

/** The reading a result rests on: the first record it cites that is one. */
export function readingOf(
  { cites }: SubjectResult,
  readings: ReadonlyMap<string, Measurement>,
): Measurement | undefined {
  return cites.map(({ key }) => readings.get(key)).find((reading) => reading !== undefined);
}

function resultsIn({ standards }: Assessment): ReadonlyMap<string, SubjectResult> {
  const results = new Map<string, SubjectResult>();
  for (const { id, checks } of standards) {
    for (const { key, kind, subjects } of checks) {
      if (kind !== 'metric') continue;
      for (const result of subjects) results.set(JSON.stringify([id, key, result.subject.id]), result);
    }
  }
  return results;
}

/** The phases that had ended by the cut-off, with how every figure stood then. */
export function endsOf({ basis, reckoned, on }: LedgerFacts) {
  return basis.town.phases
    .filter(({ to }) => to <= on)
    .map(({ id, title, to }) => ({ key: `end-${id}`, title, to, results: resultsIn(reckoned.at(to)) }));
}

export function metricOf(standard: string, check: CheckResult, { basis }: LedgerFacts): Metric | undefined {
  const asked = basis.system.standards
    .find(({ id }) => id === standard)
    ?.checks.find(({ key }) => key === check.key);
  return asked?.kind === 'metric' ? basis.system.metrics.find(({ id }) => id === asked.metric) : undefined;
}
