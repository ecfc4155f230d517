/** Exceptions that no longer say what is so, in each format: `file:line:col code: sentence`. */
import type { ExceptionNote } from '../model/exception-note.ts';
import type { GapReport } from '../ledgers/report-document.ts';
import { showPlace } from '../model/place.ts';
import { mdText } from './markdown-text.ts';
import type { Page } from './page.ts';
import type { Speech } from './sentences/speech.ts';

/** Exceptions that a report shows which does not spell everything out. */
const few = 10;

function lineOf(note: ExceptionNote, { words, exception }: Speech): string {
  return words.label(`${showPlace(note.at)} ${note.code}`, exception(note));
}

/** For a terminal. */
export function writeExceptions(page: Page, { exceptions, digest }: GapReport, speech: Speech): void {
  const say = speech.words.report;
  const { notes, withheld } = exceptions;
  const shown = digest === undefined ? notes : notes.slice(0, few);
  if (notes.length > 0) page.line(say.exceptions(notes.length), { style: 'strong' });
  for (const note of shown) page.line(lineOf(note, speech), { style: 'doubtful', hang: 2 });
  if (shown.length < notes.length)
    page.line(say.moreExceptions(notes.length - shown.length), { style: 'dim' });
  if (withheld > 0) page.line(say.exceptionsWithheld(withheld), { style: 'dim' });
}

/** As Markdown. */
export function exceptionsMarkdown({ exceptions }: GapReport, speech: Speech): readonly string[] {
  const say = speech.words.report;
  const { notes, withheld } = exceptions;
  const lines = [
    ...notes.map((note) => `- ${mdText(lineOf(note, speech))}`),
    ...(withheld > 0 ? [`- ${mdText(say.exceptionsWithheld(withheld))}`] : []),
  ];
  return lines.length === 0 ? [] : [`## ${mdText(say.exceptions(notes.length))}`, '', ...lines, ''];
}

/** As JSON. */
export function jsonExceptions({ exceptions }: GapReport, { exception }: Speech) {
  return {
    withheld: exceptions.withheld,
    notes: exceptions.notes.map((note) => ({
      code: note.code,
      standard: 'gap' in note ? null : note.standard,
      gap: 'gap' in note ? note.gap : null,
      text: exception(note),
      file: note.at.file,
      line: note.at.line,
      col: note.at.col,
    })),
  };
}
