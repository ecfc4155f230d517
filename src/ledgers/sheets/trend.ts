import type { Column } from '../table.ts';
import { endsOf, metricOf, readingOf } from './metric-readings.ts';
import type { LedgerFacts, MakeSheet, SheetRow } from './sheet.ts';
import { listed } from './sheet.ts';

interface Followed {
  readonly title: string;
  /** The result's identity in `resultsIn`. */
  readonly result: string;
}

/** The metrics of the whole town, each once, in the order in which the sheet names them; all where it names none. */
function followed(facts: LedgerFacts, wanted: readonly string[] | undefined): readonly Followed[] {
  const known = new Map<string, Followed>();
  for (const standard of facts.assessment.standards) {
    for (const check of standard.checks) {
      const metric = check.kind === 'metric' ? metricOf(standard.id, check, facts) : undefined;
      const town = check.subjects.find(({ subject }) => subject.kind === 'town');
      if (metric === undefined || town === undefined || known.has(metric.title)) continue;
      known.set(metric.title, {
        title: metric.title,
        result: JSON.stringify([standard.id, check.key, town.subject.id]),
      });
    }
  }
  return wanted === undefined ? [...known.values()] : wanted.flatMap((title) => known.get(title) ?? []);
}

/** 指标走势: how the shares stood at the ends of the phases that are over, with a chart. */
export const trend: MakeSheet = (facts, sheet) => {
  const { basis, reckoned } = facts;
  const readings = new Map(basis.cut.recordsOf('measurement').map((record) => [record.key, record]));
  const metrics = followed(facts, sheet.only?.metric);
  const columns: readonly Column[] = [
    { key: 'phase', title: ['阶段末', 'End of phase'], form: 'text', width: 16, grows: true },
    { key: 'day', title: ['截止日', 'Day'], form: 'day', width: 10 },
    ...metrics.map(({ title }, i): Column => ({
      key: `m${String(i + 1)}`,
      title: [title, title],
      form: 'rate',
      width: 12,
    })),
  ];
  const rows = endsOf(facts).map(({ title, to, results }): SheetRow => {
    const shares = metrics.map(({ result }, i): readonly [string, number | null] => {
      const known = results.get(result);
      const reading = known === undefined ? undefined : readingOf(known, readings);
      return [`m${String(i + 1)}`, reckoned.tenths(reading?.value)];
    });
    return { cells: { phase: title, day: to, ...Object.fromEntries(shares) }, from: [] };
  });
  const { only: _, ...whole } = sheet;
  const made = listed(columns, rows, whole);
  const charts = [
    {
      title: ['各阶段末完成率', 'Rates at the ends of the phases'],
      form: 'lines',
      along: 'phase',
      of: metrics.map((_each, i) => `m${String(i + 1)}`),
    },
  ] as const;
  return [{ ...made, table: { ...made.table, charts: rows.length === 0 ? [] : charts } }];
};
