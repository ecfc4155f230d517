import { acceptedUntil } from './accepted-until.ts';
import { grouped } from '../model/grouped.ts';
import { verdicts } from '../model/verdict.ts';
import type { DigestRow, GapDigest, GapLine, GapRow } from './report-document.ts';

const worse = (a: GapLine, b: GapLine): number => verdicts.indexOf(a.verdict) - verdicts.indexOf(b.verdict);

function rowOf(gaps: readonly [GapLine, ...GapLine[]]): DigestRow {
  const [first] = gaps;
  const days = gaps.map((gap) => gap.due).sort();
  return {
    standard: first.standard,
    title: first.title,
    verdict: ([...gaps].sort(worse)[0] ?? first).verdict,
    due: days[0] ?? first.due,
    lastDue: days.at(-1) ?? first.due,
    lost: Math.max(...gaps.map((gap) => gap.lost)),
    shaky: Math.max(...gaps.map((gap) => gap.shaky)),
    count: gaps.length,
    accepted: acceptedUntil(gaps),
    units: [...new Set(gaps.flatMap((gap) => gap.unit ?? []))],
  };
}

/** The gaps that matter now, for a list that a screen or two can hold; `rows` are the same gaps by check. */
export function digestGaps(gaps: readonly GapLine[], rows: readonly GapRow[]): GapDigest {
  const upcoming = gaps.filter((gap) => gap.timing === 'upcoming');
  const due = grouped(gaps, (gap) => (gap.timing === 'due' ? gap.standard : undefined));
  return {
    overdue: rows.filter((row) => row.timing === 'overdue'),
    due: [...due.values()].flatMap(([first, ...more]) =>
      first === undefined ? [] : rowOf([first, ...more]),
    ),
    upcoming: { gaps: upcoming.length, standards: new Set(upcoming.map((gap) => gap.standard)).size },
  };
}
