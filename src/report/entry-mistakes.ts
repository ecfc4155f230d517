/** What is wrong with a record that is being entered, by the option that gave it: there is no file to point into yet. */
import type { Diagnostic } from '../model/diagnostic.ts';
import { newPage } from './page.ts';
import type { Paper } from './page.ts';
import type { Diagnose } from './sentences/diagnoses.ts';
import type { Words } from './sentences/words.ts';

export interface EntryMistake {
  /** The option and its title. */
  readonly field: string;
  readonly diagnostic: Diagnostic;
}

export function entryMistakesText(
  mistakes: readonly EntryMistake[],
  diagnose: Diagnose,
  words: Words,
  paper: Paper,
): string {
  const page = newPage(paper);
  for (const { field, diagnostic } of mistakes) {
    const { found, expected, type } = diagnose(diagnostic);
    const { severity, code } = diagnostic;
    page.line(`${field} ${words.severities[severity]} ${code}`, {
      style: severity === 'error' ? 'bad' : 'doubtful',
    });
    page.line(words.label(words.check.found, found), { indent: 2, hang: 2 });
    page.line(words.label(words.check.expected, expected), { indent: 2, hang: 2 });
    page.line(words.label(words.check.type, type), { indent: 2, hang: 2 });
  }
  return page.text();
}
