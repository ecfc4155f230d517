/** Asks how a superior's own list is to be read. */
import { fieldsByHeading, unwanted } from '../../enter/import/columns.ts';
import type { Columns } from '../../enter/import/columns.ts';
import { shownText } from '../../enter/import/cell-text.ts';
import { foldedHeading } from '../../enter/import/headings.ts';
import type { Heading } from '../../enter/import/headings.ts';
import type { Candidates } from '../../enter/candidates.ts';
import { entryFields } from '../../records/fields.ts';
import type { EntryField } from '../../records/fields.ts';
import type { BookSheet } from '../../model/book.ts';
import type { RosterKind } from '../../model/pack-files.ts';
import { recordKinds } from '../../records/index.ts';
import type { RecordKindName } from '../../records/index.ts';
import type { ImportWords } from '../../report/sentences/import-words.ts';
import type { Language } from '../../report/sentences/speech.ts';
import type { Ask, Choice } from '../ask/ask.ts';
import { nearest } from '../../load/nearest.ts';
import { findCandidates } from '../ask/find-candidates.ts';
import type { ListReading } from './list-reading.ts';

/** Whoever is asked, and in which words. */
export interface Asking {
  readonly ask: Ask;
  readonly words: ImportWords;
  readonly language: Language;
  readonly candidates: Candidates;
}

/** The choices as names to be searched. */
const searched = <T>(choices: readonly Choice<T>[]) =>
  choices.map((choice) => {
    const { name, about } = choice;
    return { id: name, names: name.split(' '), ...(about === undefined ? {} : { about }), choice };
  });

/** The choice whose name is nearest to a word of the list stands first; the others as they were. */
function likeliestFirst<T>(choices: readonly Choice<T>[], word: string): readonly Choice<T>[] {
  const byName = new Map(
    searched(choices).flatMap(({ names, choice }) => names.map((name) => [name, choice])),
  );
  const likely = byName.get(nearest(word, byName.keys()) ?? '');
  return likely === undefined ? choices : [likely, ...choices.filter((choice) => choice !== likely)];
}

/** One of the choices, narrowed by what is typed; `ends` are offered whatever is. `word`: what the list says. */
export function searchOne<T>(
  { ask, words }: Pick<Asking, 'ask' | 'words'>,
  message: string,
  choices: readonly Choice<T>[],
  { word = '', ends = [] }: { readonly word?: string; readonly ends?: readonly Choice<T>[] } = {},
): Promise<T> {
  const offered = searched(likeliestFirst(choices, word));
  return ask.search({
    message,
    find: async (typed) => [...(await findCandidates(offered, typed)).map(({ choice }) => choice), ...ends],
    nothing: words.nothingCalled,
  });
}

export async function askKind(
  asking: Asking,
  sheet: string,
  kinds: readonly RecordKindName[],
): Promise<RecordKindName> {
  const choices = kinds.map((kind) => {
    const [zh, en] = recordKinds[kind].titles;
    return { value: kind, name: `${asking.language === 'zh' ? zh : en}（${kind}）` };
  });
  return searchOne(asking, asking.words.whichKind(sheet), choices);
}

export async function askRoster(
  asking: Asking,
  sheet: string,
  rosters: readonly RosterKind[],
): Promise<RosterKind> {
  const choices = rosters.map((roster) => ({ value: roster, name: roster.title }));
  return searchOne(asking, asking.words.whichRoster(sheet), choices);
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
  { ask, words, language }: Asking,
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
    const choices = likely.map((field) => ({
      value: field.name,
      name: `${titleIn(field, language)}（${field.name}）`,
      ...(field.about === undefined ? {} : { about: field.about }),
    }));
    const message = words.whichField(heading.text, exampleBelow(sheet, heading, columns.row));
    const ends = [{ value: unwanted, name: words.unwanted }];
    const answer = await searchOne({ ask, words }, message, choices, { ends });
    answers[heading.text] = answer;
    taken.add(answer);
  }
  return answers;
}

/** What every row says of a field that has no column. */
export async function askConstants(
  { ask, words, candidates }: Asking,
  lacking: readonly EntryField[],
): Promise<Readonly<Record<string, string>>> {
  const answers: Record<string, string> = {};
  for (const field of lacking) {
    const message = words.constant(field.title);
    const ids = choicesOf(field, candidates);
    const answer =
      ids.length === 0
        ? await ask.text({ message })
        : await searchOne({ ask, words }, message, ids, { ends: [{ value: '', name: words.none }] });
    if (answer.trim() !== '') answers[field.name] = answer.trim();
  }
  return answers;
}

/** What may stand in a field that names something or has words of its own. */
export function choicesOf({ schema }: EntryField, candidates: Candidates): readonly Choice<string>[] {
  const kind = schema['x-civic']?.ref;
  if (kind !== undefined) {
    return candidates.of(kind).map(({ id, names, about }) => ({
      value: id,
      name: [id, ...names].join(' '),
      ...(about === undefined ? {} : { about }),
    }));
  }
  return (schema.enum ?? []).map((word) => ({ value: String(word), name: String(word) }));
}

/** The fields a reading may name. */
export function fieldsOf({ kind, roster }: ListReading): readonly EntryField[] {
  return entryFields(kind, roster);
}
