import type { DigestRow, GapPart, GapRow } from '../ledgers/report-document.ts';
import type { Speech } from './sentences/speech.ts';

function showPart({ reason, subjects }: GapPart, { words, reason: say }: Speech): string {
  const why = say(reason);
  const isWholeTown = subjects.every((subject) => subject.kind === 'town');
  return isWholeTown
    ? why
    : words.report.part(why, words.list(subjects.map((each) => words.subject(each))), subjects.length);
}

/** What lacks and who lacks it, one line for each thing that lacks. */
export function partLines(row: GapRow, speech: Speech): readonly string[] {
  return row.parts.map((part) => showPart(part, speech));
}

/** Until when somebody accepted the gaps of a row, or some of them. */
export function acceptedLines({ accepted, count }: GapRow | DigestRow, { words }: Speech): readonly string[] {
  return accepted.map(({ until, count: own }) => words.report.accepted(until, own, count));
}

/** What a row is about: the check's own title or its kind, its method, and its id to ask about. */
export function checkLine(row: GapRow, { words }: Speech): string {
  const title = row.checkTitle ?? words.kinds[row.kind];
  const method = title === row.method ? [] : [row.method];
  return [title, ...method, `${row.standard}/${row.check}`].join(' · ');
}

/** The due day of a row, or its first and last. */
export function dueText(row: GapRow | DigestRow, { words }: Speech): string {
  return row.due === row.lastDue ? row.due : words.report.until(row.due, row.lastDue);
}
