import type { DigestRow, GapDigest, GapReport, GapRow } from '../ledgers/report-document.ts';
import { timings } from '../model/timing.ts';
import type { Cell, Page } from './page.ts';
import type { Style } from './paint.ts';
import { showPoints } from './points.ts';
import type { Speech } from './sentences/speech.ts';
import type { ReportWords } from './sentences/words.ts';
import { showFirst } from './show-first.ts';
import { acceptedLines, checkLine, dueText, partLines } from './show-gap-row.ts';

const styles: Readonly<Record<GapRow['verdict'], Style>> = {
  unmet: 'bad',
  missing: 'bad',
  unset: 'doubtful',
  pending: 'doubtful',
  unstable: 'doubtful',
};

function pointCells({ lost, shaky }: Pick<GapRow, 'lost' | 'shaky'>, { words }: Speech): readonly Cell[] {
  const say = words.report;
  const cells: Cell[] = [];
  if (lost > 0 || shaky === 0) cells.push({ text: say.lostPoints(showPoints(lost)) });
  if (shaky > 0) cells.push({ text: say.shakyPoints(showPoints(shaky)), style: 'dim' });
  return cells;
}

type Cells = readonly (readonly Cell[])[];

function headOf(row: GapRow | DigestRow, speech: Speech): Cells {
  return [
    [{ text: dueText(row, speech) }],
    [{ text: speech.words.verdicts[row.verdict], style: styles[row.verdict] }],
    pointCells(row, speech),
  ];
}

const acceptedCells = (row: GapRow | DigestRow, speech: Speech): readonly Cell[] =>
  acceptedLines(row, speech).map((text) => ({ text, style: 'dim' }));

function cellsOf(row: GapRow, speech: Speech): Cells {
  return [
    ...headOf(row, speech),
    [
      { text: `${row.standard} ${row.title}`, style: 'strong' },
      { text: checkLine(row, speech), style: 'dim' },
      ...partLines(row, speech).map((text) => ({ text })),
      ...acceptedCells(row, speech),
    ],
  ];
}

function digestCells(row: DigestRow, speech: Speech): Cells {
  const { words } = speech;
  const units = showFirst(row.units, 3, words.report.firstUnits, words);
  return [
    ...headOf(row, speech),
    [
      { text: words.report.digestLine(`${row.standard} ${row.title}`, row.count, units) },
      ...acceptedCells(row, speech),
    ],
  ];
}

type Head = ReportWords['gapHead'];

function writeRows(page: Page, [due, verdict, points, what]: Head, rows: readonly Cells[]): void {
  page.grid(
    [
      { title: due, width: 10 },
      { title: verdict, width: 10 },
      { title: points, width: 8, align: 'right' },
      { title: what, width: 'rest' },
    ],
    rows,
  );
}

function writeTiming(page: Page, timing: GapRow['timing'], gaps: number, { words }: Speech): void {
  page.blank();
  page.line(words.report.timing(words.timings[timing], gaps), {
    style: timing === 'overdue' ? 'bad' : 'plain',
  });
}

const sum = (rows: readonly { readonly count: number }[]): number =>
  rows.reduce((total, { count }) => total + count, 0);

/** Every gap: one row a check, under headings by urgency. */
function writeAll(page: Page, { rows, gaps, verdicts, counts }: GapReport, speech: Speech): void {
  const { words } = speech;
  const say = words.report;
  page.line(say.gaps(gaps.length, rows.length), { style: 'strong' });
  if (verdicts !== undefined) {
    page.line(say.gapsOf(words.list(verdicts.map((each) => words.verdicts[each])), counts.gaps.all));
  }
  if (rows.length === 0) page.line(say.noneShown);
  for (const timing of timings) {
    const own = rows.filter((row) => row.timing === timing);
    if (own.length === 0) continue;
    writeTiming(page, timing, sum(own), speech);
    writeRows(
      page,
      say.gapHead,
      own.map((row) => cellsOf(row, speech)),
    );
  }
}

/** What matters now: overdue gaps as in the whole list, due ones a row a standard, coming ones counted. */
function writeDigest(page: Page, { overdue, due, upcoming }: GapDigest, all: number, speech: Speech): void {
  const say = speech.words.report;
  page.line(say.gapsNow(all), { style: 'strong' });
  if (overdue.length > 0) {
    writeTiming(page, 'overdue', sum(overdue), speech);
    writeRows(
      page,
      say.gapHead,
      overdue.map((row) => cellsOf(row, speech)),
    );
  }
  if (due.length > 0) {
    writeTiming(page, 'due', sum(due), speech);
    writeRows(
      page,
      say.digestHead,
      due.map((row) => digestCells(row, speech)),
    );
  }
  page.blank();
  if (upcoming.gaps > 0) {
    const counted = say.upcomingCounted(upcoming.gaps, upcoming.standards);
    page.line(speech.words.label(speech.words.timings.upcoming, counted));
  }
  page.line(say.moreGaps, { style: 'dim', hang: 2 });
}

/** The list of gaps for a terminal. */
export function writeGaps(page: Page, report: GapReport, speech: Speech): void {
  const say = speech.words.report;
  const { digest, counts, gaps } = report;
  if (counts.gaps.all === 0) {
    page.line(say.noGaps, { style: 'good' });
    return;
  }
  if (digest === undefined) writeAll(page, report, speech);
  else writeDigest(page, digest, counts.gaps.all, speech);
  const [first] = gaps;
  if (first === undefined) return;
  if (digest === undefined) page.blank();
  page.line(say.more(first.standard), { style: 'dim' });
}
