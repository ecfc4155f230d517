import type { UnitExplanation } from '../ledgers/explanation.ts';
import { showPlace } from '../model/place.ts';
import { verdictStyles } from './explain-standard.ts';
import type { Page } from './page.ts';
import type { Speech } from './sentences/speech.ts';
import { showVerdict } from './show-counts.ts';
import { checkLine, dueText, partLines } from './show-gap-row.ts';
import { problemLine } from './show-problem.ts';

/** What a unit answers for: its verdict, its gaps, its open problems. */
export function writeUnit(
  page: Page,
  { unit, at, result, rows, withheld, problems }: UnitExplanation,
  speech: Speech,
): void {
  const { words } = speech;
  const say = words.explain;
  page.line(say.unitTitle(unit.id, words.unitTypes[unit.type]), { style: 'strong' });
  if (unit.superior !== undefined) page.line(words.label(say.superior, unit.superior));
  page.line(words.label(say.place, showPlace(at)), { hang: 2 });
  if (result !== undefined) {
    page.line(words.label(say.verdict, showVerdict(result.verdict, words)), {
      style: result.verdict === undefined ? 'plain' : verdictStyles[result.verdict],
    });
  }
  page.blank();
  if (rows.length + withheld === 0) page.line(say.unitOwesNothing, { style: 'good' });
  for (const row of rows) {
    page.line(
      words.clauses([
        `${row.standard} ${row.title}`,
        words.verdicts[row.verdict],
        say.due(dueText(row, speech), words.timings[row.timing]),
      ]),
      { style: verdictStyles[row.verdict], hang: 2 },
    );
    page.line(checkLine(row, speech), { indent: 2, style: 'dim' });
    for (const line of partLines(row, speech)) page.line(line, { indent: 2, hang: 2 });
    page.line(words.label(say.remedy, row.remedy), { indent: 2, hang: 2 });
  }
  if (withheld > 0) page.line(say.withheldGaps(withheld), { style: 'dim' });
  page.blank();
  page.line(say.openProblems(problems.length));
  for (const problem of problems) {
    page.line(`${problemLine(problem, words)} — ${showPlace(problem.at)}`, { indent: 2, hang: 2 });
  }
  page.blank();
  page.line(say.unitAppraisal(unit.id), { style: 'dim' });
}
