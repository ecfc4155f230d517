import { acceptedUntil } from './accepted-until.ts';
import { grouped } from '../model/grouped.ts';
import type { GapLine, GapPart, GapRow } from './report-document.ts';

function partsOf(gaps: readonly GapLine[]): readonly GapPart[] {
  const parts = grouped(gaps, ({ reason }) => JSON.stringify(reason));
  return [...parts.values()].flatMap((alike) =>
    alike[0] === undefined ? [] : { reason: alike[0].reason, subjects: alike.map(({ subject }) => subject) },
  );
}

function rowOf(first: GapLine, gaps: readonly GapLine[]): GapRow {
  const days = gaps.map((gap) => gap.due).sort();
  return {
    standard: first.standard,
    title: first.title,
    check: first.check,
    checkTitle: first.checkTitle,
    kind: first.kind,
    method: first.method,
    verdict: first.verdict,
    timing: first.timing,
    due: days[0] ?? first.due,
    lastDue: days.at(-1) ?? first.due,
    lost: first.lost,
    shaky: first.shaky,
    remedy: first.remedy,
    count: gaps.length,
    accepted: acceptedUntil(gaps),
    parts: partsOf(gaps),
  };
}

/**
 * One row for gaps of the same check, verdict and timing, so that forty villages without a leaflet are one row naming
 * forty villages. Rows keep the order of the gaps: they share their points, and the row stands where its first gap does.
 */
export function foldGaps(gaps: readonly GapLine[]): readonly GapRow[] {
  const groups = grouped(gaps, (gap) => JSON.stringify([gap.standard, gap.check, gap.verdict, gap.timing]));
  return [...groups.values()].flatMap((group) => (group[0] === undefined ? [] : rowOf(group[0], group)));
}
