import type { GapReport, GapRow, ScoreLine } from '../ledgers/report-document.ts';
import { exceptionsMarkdown } from './show-exceptions.ts';
import { gateMarkdown } from './gate-markdown.ts';
import { timings } from '../model/timing.ts';
import { mdLines, mdTable, mdText } from './markdown-text.ts';
import { showPoints, showRate, showWeighted } from './points.ts';
import type { Speech } from './sentences/speech.ts';
import { bottomLines, showProblems, showVerdict } from './show-counts.ts';
import { acceptedLines, checkLine, dueText, partLines } from './show-gap-row.ts';
import { headingLines, headingTitle } from './show-heading.ts';
import { lateLines } from './show-late.ts';

const item = (text: string): string => `- ${mdText(text)}`;

function heading({ heading: head }: GapReport, { words }: Speech): readonly string[] {
  return [
    `# ${mdText(headingTitle(head, words))}`,
    '',
    ...(head.fiction ? [`> ${mdText(words.report.fiction)}`, ''] : []),
    ...(head.leftOut > 0 ? [`> ${mdText(words.report.leftOut(head.leftOut))}`, ''] : []),
    ...headingLines(head, words).map(item),
    '',
  ];
}

function score({ score: table }: GapReport, { words }: Speech): readonly string[] {
  const say = words.report;
  const row = (name: string, line: ScoreLine): readonly string[] => [
    mdText(name),
    showPoints(line.won),
    showPoints(line.possible),
    showPoints(line.unknown),
    showPoints(line.shaky),
    showRate(line.rate),
  ];
  const [category, won, possible, unknown, shaky, , rate] = say.scoreHead;
  return [
    `## ${mdText(say.score)}`,
    '',
    ...mdTable(
      [category, won, possible, unknown, shaky, rate],
      [
        ...table.categories.map((line) => row(`${String(line.number)} ${line.title}`, line)),
        row(say.total, table.total),
      ],
      1,
    ),
    ...mdTable(
      [say.byMethod, won, possible, unknown, shaky, rate],
      table.methods.filter((line) => line.possible > 0).map((line) => row(line.method, line)),
      1,
    ),
    mdText(say.weighted(showWeighted(table.weighted.won), showWeighted(table.weighted.unknown))),
    '',
  ];
}

function gapCells(row: GapRow, speech: Speech): readonly string[] {
  const say = speech.words.report;
  const points = [
    ...(row.lost > 0 || row.shaky === 0 ? [say.lostPoints(showPoints(row.lost))] : []),
    ...(row.shaky > 0 ? [say.shakyPoints(showPoints(row.shaky))] : []),
  ];
  return [
    mdText(dueText(row, speech)),
    mdText(speech.words.verdicts[row.verdict]),
    mdLines(points),
    mdLines([
      `${row.standard} ${row.title}`,
      checkLine(row, speech),
      ...partLines(row, speech),
      ...acceptedLines(row, speech),
    ]),
    mdText(row.remedy),
  ];
}

function gaps(report: GapReport, speech: Speech): readonly string[] {
  const { words } = speech;
  const say = words.report;
  if (report.counts.gaps.all === 0) return [mdText(say.noGaps), ''];
  const lines = [`## ${mdText(say.gaps(report.gaps.length, report.rows.length))}`, ''];
  if (report.verdicts !== undefined) {
    const wanted = words.list(report.verdicts.map((each) => words.verdicts[each]));
    lines.push(mdText(say.gapsOf(wanted, report.counts.gaps.all)), '');
  }
  if (report.rows.length === 0) lines.push(mdText(say.noneShown), '');
  for (const timing of timings) {
    const own = report.rows.filter((row) => row.timing === timing);
    if (own.length === 0) continue;
    const count = own.reduce((sum, row) => sum + row.count, 0);
    lines.push(
      `### ${mdText(say.timing(words.timings[timing], count))}`,
      '',
      ...mdTable(
        [...say.gapHead, say.remedy],
        own.map((row) => gapCells(row, speech)),
      ),
    );
  }
  return lines;
}

function units({ units: lines, clear }: GapReport, { words }: Speech): readonly string[] {
  const say = words.report;
  const rows = lines.map(({ unit, type, verdict, gaps: counts, open, owes }) => [
    mdText(unit),
    mdText(words.unitTypes[type]),
    mdText(showVerdict(verdict, words)),
    `${String(counts.overdue)} / ${String(counts.due)} / ${String(counts.upcoming)}`,
    String(open),
    mdText(words.list(owes.map((each) => `${each.standard}×${String(each.count)}`))),
  ]);
  return [
    `## ${mdText(say.units)}`,
    '',
    ...mdTable(say.unitHead, rows),
    ...(clear.length > 0 ? [mdText(say.clear(words.list(clear), clear.length)), ''] : []),
  ];
}

/** The gap report as Markdown, fit to paste. */
export function gapMarkdown(report: GapReport, speech: Speech): string {
  const { words } = speech;
  const say = words.report;
  const late = lateLines(report, speech).map(item);
  const lines = [
    ...heading(report, speech),
    ...score(report, speech),
    `## ${mdText(say.problems)}`,
    '',
    mdText(showProblems(report.problems, words)),
    '',
    ...gaps(report, speech),
    ...units(report, speech),
    ...(late.length > 0 ? [`## ${mdText(say.late(late.length))}`, '', ...late, ''] : []),
    ...gateMarkdown(report, speech),
    ...exceptionsMarkdown(report, speech),
    '---',
    '',
    ...bottomLines(report, words).map(item),
    '',
    `_${mdText(say.simulation)}_`,
  ];
  return `${lines.join('\n')}\n`;
}
