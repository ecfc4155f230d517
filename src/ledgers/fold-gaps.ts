import type { GapLine, GapPart, GapRow } from './report-document.ts';

function partsOf(gaps: readonly GapLine[]): readonly GapPart[] {
  const parts = new Map<string, { reason: GapPart['reason']; subjects: GapPart['subjects'][number][] }>();
  for (const { reason, subject } of gaps) {
    const key = JSON.stringify(reason);
    const part = parts.get(key);
    if (part) part.subjects.push(subject);
    else parts.set(key, { reason, subjects: [subject] });
  }
  return [...parts.values()];
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
    parts: partsOf(gaps),
  };
}

/**
 * One row for gaps of the same check, verdict and timing, so that forty villages without a leaflet are one row naming
 * forty villages. Rows keep the order of the gaps: they share their points, and the row stands where its first gap does.
 */
export function foldGaps(gaps: readonly GapLine[]): readonly GapRow[] {
  const groups = new Map<string, GapLine[]>();
  for (const gap of gaps) {
    const key = JSON.stringify([gap.standard, gap.check, gap.verdict, gap.timing]);
    const group = groups.get(key);
    if (group) group.push(gap);
    else groups.set(key, [gap]);
  }
  return [...groups.values()].flatMap((group) => (group[0] === undefined ? [] : rowOf(group[0], group)));
}
