import type { Metric } from '../../model/pack-files.ts';
import { metricsColumns } from '../../model/sheets/metrics.ts';
import type { Cell, Column } from '../table.ts';
import { endsOf, metricOf, readingOf } from './metric-readings.ts';
import { listed } from './sheet.ts';
import type { MakeSheet, SheetRow } from './sheet.ts';

/** 统计口径: what is counted of what. */
function caliberOf({ numerator, denominator }: Metric): string | null {
  if (numerator === undefined) return denominator ?? null;
  return denominator === undefined ? numerator : `${numerator} ÷ ${denominator}`;
}

/** 指标完成情况: every figure with its target, newest value and verdict; with `by: phases` also at each phase's end. */
export const metrics: MakeSheet = (facts, sheet) => {
  const { basis, assessment, naming, reckoned, unit } = facts;
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
            return [key, reckoned.tenths(value), known?.verdict ?? null] as const;
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
              rate: reckoned.tenths(reading?.value),
              verdict,
              reason: { code: 'ledger-reason', reason },
              unit: naming.isHidden(subject) ? null : subject.unit,
              ...atEnds,
            },
            // What is of the whole town is listed apart from what each unit or site has.
            tags: { subject: [subject.kind === 'town' ? '全镇' : '分对象', subject.id] },
            from: result.cites.map(({ key }) => key),
          };
        });
    }),
  );
  const chosen = sheet.columns && [
    ...sheet.columns,
    ...columns.slice(metricsColumns.length).map(({ key }) => key),
  ];
  return [listed(columns, rows, chosen === undefined ? sheet : { ...sheet, columns: chosen })];
};
