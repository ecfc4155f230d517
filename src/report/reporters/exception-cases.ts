import type { ExceptionNote } from '../../model/exception-note.ts';
import type { GapReport } from '../../ledgers/report-document.ts';
import { grouped } from '../../model/grouped.ts';
import type { Speech } from '../sentences/speech.ts';
import type { CiCase } from './ci-report.ts';

const aboutOf = (note: ExceptionNote): string => ('gap' in note ? note.gap : note.standard);

/** A case each thing that is excepted in a way that no longer says what is so; none of them fails the run by itself. */
export function exceptionCases({ exceptions }: GapReport, speech: Speech): readonly CiCase[] {
  return [...grouped(exceptions.notes, aboutOf)].map(([about, notes]) => ({
    name: about,
    group: speech.words.reporters.exceptions,
    at: notes[0]?.at,
    items: notes.map((note) => ({
      code: note.code,
      severity: 'warning',
      at: note.at,
      title: speech.exception(note),
      lines: [],
      identity: about,
    })),
  }));
}
