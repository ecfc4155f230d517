import type { Ask } from '../checks/index.ts';
import type { Explanation } from '../ledgers/explanation.ts';
import { writeParameter } from './explain-parameter.ts';
import { writeRecord } from './explain-record.ts';
import { writeStandard } from './explain-standard.ts';
import { writeUnit } from './explain-unit.ts';
import { newPage } from './page.ts';
import type { Page, Paper } from './page.ts';
import type { Speech } from './sentences/speech.ts';
import { headingLines, headingTitle } from './show-heading.ts';

function writeBody(
  page: Page,
  explanation: Explanation<Ask>,
  name: (id: string) => string,
  speech: Speech,
): void {
  switch (explanation.about) {
    case 'standard':
      writeStandard(page, explanation, name, speech);
      return;
    case 'parameter':
      writeParameter(page, explanation, speech);
      return;
    case 'record':
      writeRecord(page, explanation, speech);
      return;
    case 'unit':
      writeUnit(page, explanation, speech);
  }
}

/** What `civic explain` prints; `name` gives an id of the pack with its title. */
export function explanationText(
  explanation: Explanation<Ask>,
  name: (id: string) => string,
  speech: Speech,
  paper: Paper,
): string {
  const page = newPage(paper);
  const { heading } = explanation;
  const { words } = speech;
  writeBody(page, explanation, name, speech);
  page.rule();
  page.line(headingTitle(heading, words), { style: 'dim' });
  if (heading.fiction) page.line(words.report.fiction, { style: 'dim' });
  for (const line of headingLines(heading, words)) page.line(line, { hang: 2, style: 'dim' });
  return page.text();
}
