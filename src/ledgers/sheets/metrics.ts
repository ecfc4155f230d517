import type { Assessment, CheckResult, SubjectResult } from '../../assess/assessment.ts';
import type { Metric } from '../../model/pack-files.ts';
import { metricsColumns } from '../../model/sheets/metrics.ts';
import { parseRatio } from '../../model/ratio.ts';
import type { RecordOf } from '../../records/index.ts';
import type { Cell, Column } from '../table.ts';
import { listed } from './sheet.ts';
import type { LedgerFacts, MakeSheet, SheetRow } from './sheet.ts';

type Measurement = RecordOf<'measurement'>;

/** Tenths of a percent, rounded down; null of what is no share. */
function tenths(value: string | undefined): number | null {
  const ratio = value === undefined ? undefined : parseRatio(value);
  if (ratio === undefined || ratio.d === 0n || !/[/%]/.test(ratio.shown)) return null;
  return Number((ratio.n * 1000n) / ratio.d);
}

/** 统计口径: what is counted of what. */
function caliberOf({ numerator, denominator }: Metric): string | null {
  if (numerator === undefined) return denominator ?? null;
  return denominator === undefined ? numerator : `${numerator} ÷ ${denominator}`;
}

/** The reading a result rests on: the first record it cites that is one. */
function readingOf(
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
function endsOf({ basis, reckoned, on }: LedgerFacts) {
  return basis.town.phases
    .filter(({ to }) => to <= on)
    .map(({ id, title, to }) => ({ key: `end-${id}`, title, results: resultsIn(reckoned.at(to)) }));
}

function metricOf(standard: string, check: CheckResult, { basis }: LedgerFacts): Metric | undefined {
  const asked = basis.system.standards
    .find(({ id }) => id === standard)
    ?.checks.find(({ key }) => key === check.key);
  return asked?.kind === 'metric' ? basis.system.metrics.find(({ id }) => id === asked.metric) : undefined;
}

/** 指标完成情况: every figure with its target, newest value and verdict; with `by: phases` also at each phase's end. */
export const metrics: MakeSheet = (facts, sheet) => {
  const { basis, assessment, naming, unit } = facts;
  const readings = new Map(basis.cut.recordsOf('measurement').map((record) => [record.key, record]));
  const ends = sheet.by === 'phases' ? endsOf(facts) : [];
  const columns: readonly Column[] = [
    ...metricsColumns,
    ...ends.map(({ key, title }): Column => ({
      key,
      title: [title, title],
      form: 'rate',
      width: 8,
      over: ['各阶段末', 'At the ends of the phases'],
    })),
    ...ends.map(({ key, title }): Column => ({
      key: `${key}-verdict`,
      title: [title, title],
      form: 'verdict',
      width: 10,
      over: ['各阶段末结论', 'Verdicts then'],
    })),
  ];
  const rows = assessment.standards.flatMap((standard) =>
    standard.checks.flatMap((check) => {
      const metric = check.kind === 'metric' ? metricOf(standard.id, check, facts) : undefined;
      if (metric === undefined) return [];
      return check.subjects
        .filter(({ subject }) => unit === undefined || subject.unit === unit)
        .map((result): SheetRow => {
          const { subject, verdict, reason } = result;
          const reading = readingOf(result, readings);
          const then = ends.map(({ key, results }) => {
            const known = results.get(JSON.stringify([standard.id, check.key, subject.id]));
            const value = known === undefined ? undefined : readingOf(known, readings)?.value;
            return [key, tenths(value), known?.verdict ?? null] as const;
          });
          const atEnds: Record<string, Cell> = {};
          for (const [key, rate, known] of then) {
            atEnds[key] = rate;
            atEnds[`${key}-verdict`] = known;
          }
          return {
            cells: {
              standard: standard.id,
              metric: metric.title,
              subject: { code: 'ledger-subject', subject: naming.labelOf(subject) },
              caliber: caliberOf(metric),
              target: check.target ?? null,
              period: reading?.for ?? null,
              value: reading?.value ?? null,
              rate: tenths(reading?.value),
              verdict,
              reason: { code: 'ledger-reason', reason },
              unit: naming.isHidden(subject) ? null : subject.unit,
              ...atEnds,
            },
            from: result.cites.map(({ key }) => key),
          };
        });
    }),
  );
  const chosen = sheet.columns && [
    ...sheet.columns,
    ...columns.slice(metricsColumns.length).map(({ key }) => key),
  ];
  const made = listed(columns, rows, chosen === undefined ? sheet : { ...sheet, columns: chosen });
  if (ends.length === 0) return [made];
  const charts = [
    {
      title: ['各阶段末完成率', 'Rates at the ends of the phases'],
      form: 'lines',
      along: 'metric',
      of: ends.map(({ key }) => key),
    },
  ] as const;
  return [{ ...made, table: { ...made.table, charts } }];
};
