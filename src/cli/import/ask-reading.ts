/** Asks how a superior's own list is to be read. */
import { fieldsByHeading, unwanted } from '../../enter/import/columns.ts';
import type { Columns } from '../../enter/import/columns.ts';
import { shownText } from '../../enter/import/cell-text.ts';
import { foldedHeading } from '../../enter/import/headings.ts';
import type { Heading } from '../../enter/import/headings.ts';
import type { Candidates } from '../../enter/candidates.ts';
import { entryFields } from '../../records/fields.ts';
import type { EntryField } from '../../records/fields.ts';
import { nearest } from '../../load/nearest.ts';
import type { BookSheet } from '../../model/book.ts';
import type { RosterKind } from '../../model/pack-files.ts';
import type { EntryWords } from '../../report/sentences/entry-words.ts';
import type { ImportWords } from '../../report/sentences/import-words.ts';
import type { Language } from '../../report/sentences/speech.ts';
import type { Ask } from '../ask/ask.ts';
import { shownCandidate } from '../ask/find-candidates.ts';
import { searchOne } from '../ask/search-one.ts';
import type { Offered } from '../ask/search-one.ts';
import type { ListReading } from './list-reading.ts';

/** Whoever is asked, and in which words. */
export interface Asking {
  readonly ask: Ask;
  readonly words: ImportWords;
  readonly entry: EntryWords;
  readonly language: Language;
  readonly candidates: Candidates;
}

export async function askRoster(
  asking: Asking,
  sheet: string,
  rosters: readonly RosterKind[],
): Promise<RosterKind> {
  const choices = rosters.map((roster) => ({
    value: roster,
    id: roster.id,
    names: [roster.title],
    name: roster.title,
  }));
  return searchOne(asking.ask, asking.entry, asking.words.whichRoster(sheet), choices);
}

/** The first thing that stands below a heading. */
function exampleBelow(sheet: BookSheet, { column }: Heading, row: number): string {
  for (const { number, cells } of sheet.rows) {
    if (number <= row) continue;
    const cell = cells.find((each) => each.column === column);
    if (cell !== undefined) return Array.from(shownText(cell.value)).slice(0, 20).join('');
  }
  return '';
}

const titleIn = ({ title }: EntryField, language: Language): string => title[language];

/** Which field each heading is that nobody knows. */
export async function askHeadings(
  { ask, words, entry, language }: Asking,
  sheet: BookSheet,
  columns: Columns,
  fields: readonly EntryField[],
): Promise<Readonly<Record<string, string>>> {
  const answers: Record<string, string> = {};
  const taken = new Set(columns.fields.map(({ field }) => field.name));
  const lacking = new Set(columns.lacking.map(({ name }) => name));
  for (const heading of columns.unknown) {
    const left = fields.filter(({ name }) => !taken.has(name));
    // What is needed first: it is what the list most likely calls otherwise.
    const ordered = [...left].sort((a, b) => Number(lacking.has(b.name)) - Number(lacking.has(a.name)));
    const byHeading = fieldsByHeading(left);
    const near = byHeading.get(nearest(foldedHeading(heading.text), byHeading.keys()) ?? '');
    const likely = near === undefined ? ordered : [near, ...ordered.filter((field) => field !== near)];
    const choices: Offered<string>[] = [
      ...likely.map((field) => ({
        value: field.name,
        id: field.name,
        names: [field.title.zh, field.title.en],
        name: `${titleIn(field, language)}（${field.name}）`,
        ...(field.about === undefined ? {} : { about: field.about }),
      })),
    ];
    const leftOut = { value: unwanted, name: words.unwanted };
    const message = words.whichField(heading.text, exampleBelow(sheet, heading, columns.row));
    const answer = await searchOne(ask, entry, message, choices, [leftOut]);
    answers[heading.text] = answer;
    taken.add(answer);
  }
  return answers;
}

/** What every row says of a field that has no column. */
export async function askConstants(
  { ask, words, entry, candidates }: Asking,
  lacking: readonly EntryField[],
): Promise<Readonly<Record<string, string>>> {
  const answers: Record<string, string> = {};
  for (const field of lacking) {
    const message = words.constant(field.title);
    const ids = choicesOf(field, candidates);
    const answer =
      ids.length === 0
        ? await ask.text({ message })
        : await searchOne(ask, entry, message, ids, [{ value: '', name: words.none }]);
    if (answer.trim() !== '') answers[field.name] = answer.trim();
  }
  return answers;
}

/** What may stand in a field that names something or has words of its own. */
export function choicesOf({ schema }: EntryField, candidates: Candidates): readonly Offered<string>[] {
  const kind = schema['x-civic']?.ref;
  if (kind !== undefined) {
    return candidates.of(kind).map((each) => ({ ...each, value: each.id, name: shownCandidate(each) }));
  }
  return (schema.enum ?? []).map(String).map((word) => ({ value: word, id: word, names: [], name: word }));
}

/** The fields a reading may name. */
export function fieldsOf({ kind, roster }: ListReading): readonly EntryField[] {
  return entryFields(kind, roster);
}
