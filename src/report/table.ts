import type { GapReport, UnitLine } from '../ledgers/report-document.ts';
import { barMarks, scoreBar } from './bar.ts';
import { writeExceptions } from './show-exceptions.ts';
import { writeGate } from './gate-lines.ts';
import { writeGaps } from './gap-table.ts';
import { newPage } from './page.ts';
import type { Cell, Page, Paper } from './page.ts';
import { showPoints, showRate, showWeighted } from './points.ts';
import type { Speech } from './sentences/speech.ts';
import { shortTable } from './short-table.ts';
import { bottomLines, showProblems, showVerdict } from './show-counts.ts';
import { showFirst } from './show-first.ts';
import { headingLines, headingTitle } from './show-heading.ts';
import { lateLines } from './show-late.ts';

/** Cells of a score bar: fewer on narrow paper, so that the names keep their room. */
const barCells = (width: number): number => (width < 96 ? 12 : 20);

function writeHeading(page: Page, report: GapReport, { words }: Speech): void {
  const { heading } = report;
  page.line(headingTitle(heading, words), { style: 'strong' });
  if (heading.fiction) page.line(words.report.fiction, { style: 'doubtful' });
  if (heading.leftOut > 0) page.line(words.report.leftOut(heading.leftOut), { style: 'bad' });
  for (const line of headingLines(heading, words)) page.line(line, { hang: 2 });
}

function writeScore(page: Page, { score }: GapReport, paper: Paper, { words }: Speech): void {
  const say = words.report;
  const row = (name: string, line: GapReport['score']['total']): readonly string[] => [
    name,
    showPoints(line.won),
    showPoints(line.possible),
    showPoints(line.unknown),
    showPoints(line.shaky),
    scoreBar(line, barCells(paper.width), paper.ascii),
    showRate(line.rate),
  ];
  const rows = score.categories.map((line) => row(`${String(line.number)} ${line.title}`, line));
  if (rows.length > 1) rows.push(row(say.total, score.total));
  page.line(say.score, { style: 'strong' });
  page.laidOut(shortTable(say.scoreHead, rows, paper));
  page.line(say.bar(barMarks(paper.ascii)), { style: 'dim' });
  const methods = score.methods
    .filter((line) => line.possible > 0)
    .map((line) =>
      say.method(line.method, showPoints(line.won), showPoints(line.possible), showPoints(line.unknown)),
    );
  if (methods.length > 0) page.line(words.label(say.byMethod, words.clauses(methods)), { hang: 2 });
  page.line(say.weighted(showWeighted(score.weighted.won), showWeighted(score.weighted.unknown)));
}

function unitCells(line: UnitLine, isBrief: boolean, { words }: Speech): readonly (readonly Cell[])[] {
  const { overdue, due, upcoming } = line.gaps;
  const owes = line.owes.map(({ standard, count }) =>
    count === 1 ? standard : `${standard}×${String(count)}`,
  );
  return [
    [{ text: line.unit }],
    [{ text: words.unitTypes[line.type] }],
    [{ text: showVerdict(line.verdict, words) }],
    [{ text: [overdue, due, upcoming].join(' / '), style: overdue > 0 ? 'bad' : 'plain' }],
    [{ text: String(line.open) }],
    [{ text: isBrief ? showFirst(owes, 2, words.report.firstStandards, words) : words.list(owes) }],
  ];
}

function writeUnits(page: Page, { units, clear, digest }: GapReport, speech: Speech): void {
  const say = speech.words.report;
  page.line(say.units, { style: 'strong' });
  const [unit, type, verdict, gaps, problems, owes] = say.unitHead;
  page.grid(
    [
      { title: unit, width: 14 },
      { title: type, width: 11 },
      { title: verdict, width: 10 },
      { title: gaps, width: 17, align: 'right' },
      { title: problems, width: 6, align: 'right' },
      { title: owes, width: 'rest' },
    ],
    units.map((line) => unitCells(line, digest !== undefined, speech)),
  );
  if (clear.length > 0) page.line(say.clear(speech.words.list(clear), clear.length), { hang: 2 });
}

/** Late entries that a report shows which does not spell everything out. */
const fewLate = 5;

function writeLate(page: Page, report: GapReport, speech: Speech): void {
  const say = speech.words.report;
  const lines = lateLines(report, speech);
  const shown = report.digest === undefined ? lines : lines.slice(0, fewLate);
  if (lines.length > 0) page.line(say.late(lines.length), { style: 'strong' });
  for (const line of shown) page.line(line, { style: 'dim', hang: 2 });
  if (shown.length < lines.length) page.line(say.moreLate(lines.length - shown.length), { style: 'dim' });
}

/** The gap report for a terminal. */
export function gapTable(report: GapReport, speech: Speech, paper: Paper): string {
  const page = newPage(paper);
  const { words } = speech;
  writeHeading(page, report, speech);
  page.blank();
  writeScore(page, report, paper, speech);
  page.blank();
  page.line(words.label(words.report.problems, showProblems(report.problems, words)), { hang: 2 });
  page.blank();
  writeGaps(page, report, speech);
  page.blank();
  writeUnits(page, report, speech);
  page.blank();
  writeLate(page, report, speech);
  writeGate(page, report, speech);
  writeExceptions(page, report, speech);
  page.rule();
  for (const line of bottomLines(report, words)) page.line(line, { style: 'strong', hang: 2 });
  return page.text();
}
