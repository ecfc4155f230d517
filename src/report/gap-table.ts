import type { GapReport, GapRow } from '../ledgers/report-document.ts';
import type { Cell, Page } from './page.ts';
import type { Style } from './paint.ts';
import { showPoints } from './points.ts';
import type { Speech } from './sentences/speech.ts';
import { checkLine, dueText, partLines } from './show-gap-row.ts';

const timings = ['overdue', 'due', 'upcoming'] as const;

const styles: Readonly<Record<GapRow['verdict'], Style>> = {
  unmet: 'bad',
  missing: 'bad',
  unset: 'doubtful',
  pending: 'doubtful',
  unstable: 'doubtful',
};

function cellsOf(row: GapRow, speech: Speech): readonly (readonly Cell[])[] {
  const say = speech.words.report;
  const points: Cell[] = [];
  if (row.lost > 0 || row.shaky === 0) points.push({ text: say.lostPoints(showPoints(row.lost)) });
  if (row.shaky > 0) points.push({ text: say.shakyPoints(showPoints(row.shaky)), style: 'dim' });
  return [
    [{ text: dueText(row, speech) }],
    [{ text: speech.words.verdicts[row.verdict], style: styles[row.verdict] }],
    points,
    [
      { text: `${row.standard} ${row.title}`, style: 'strong' },
      { text: checkLine(row, speech), style: 'dim' },
      ...partLines(row, speech).map((text) => ({ text })),
    ],
  ];
}

/** The list of gaps for a terminal: one row a check, under headings by urgency. */
export function writeGaps(page: Page, report: GapReport, speech: Speech): void {
  const { words } = speech;
  const say = words.report;
  const { rows, gaps, verdicts, counts } = report;
  if (counts.gaps.all === 0) {
    page.line(say.noGaps, { style: 'good' });
    return;
  }
  page.line(say.gaps(gaps.length, rows.length), { style: 'strong' });
  if (verdicts !== undefined) {
    page.line(say.gapsOf(words.list(verdicts.map((each) => words.verdicts[each])), counts.gaps.all));
  }
  if (rows.length === 0) page.line(say.noneShown);
  const [due, verdict, points, what] = say.gapHead;
  for (const timing of timings) {
    const own = rows.filter((row) => row.timing === timing);
    if (own.length === 0) continue;
    const count = own.reduce((sum, row) => sum + row.count, 0);
    page.blank();
    page.line(say.timing(words.timings[timing], count), { style: timing === 'overdue' ? 'bad' : 'plain' });
    page.grid(
      [
        { title: due, width: 10 },
        { title: verdict, width: 10 },
        { title: points, width: 8, align: 'right' },
        { title: what, width: 'rest' },
      ],
      own.map((row) => cellsOf(row, speech)),
    );
  }
  const [first] = rows;
  if (first !== undefined) {
    page.blank();
    page.line(say.more(first.standard), { style: 'dim' });
  }
}
