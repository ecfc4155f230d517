/** Asks what the words of a superior's list mean here. */
import { foldedName } from '../../enter/candidates.ts';
import type { Candidates } from '../../enter/candidates.ts';
import type { EntryField } from '../../records/fields.ts';
import type { SheetRead } from '../../enter/import/read-sheet.ts';
import { meaningIn } from '../../enter/import/use-mapping.ts';
import { nearest } from '../../load/nearest.ts';
import { searchOne } from '../ask/search-one.ts';
import type { Offered } from '../ask/search-one.ts';
import { choicesOf } from './ask-reading.ts';
import type { Asking } from './ask-reading.ts';
import type { ListReading } from './list-reading.ts';

/** More names than these nobody answers one by one: the rest are said to be wrong, with the nearest that is known. */
const mostAsked = 30;

function isKnown({ schema }: EntryField, text: string, candidates: Candidates): boolean {
  const kind = schema['x-civic']?.ref;
  if (kind !== undefined) return candidates.meant(kind, text) !== undefined;
  return (
    schema.enum === undefined || schema.enum.some((word) => foldedName(String(word)) === foldedName(text))
  );
}

/** Words of a list that are none of the town's or of the record's, field by field. */
function unknownWords(
  { records }: SheetRead,
  reading: ListReading,
  candidates: Candidates,
): readonly { readonly field: EntryField; readonly text: string }[] {
  const meaning = meaningIn(reading);
  const found = new Map<string, { readonly field: EntryField; readonly text: string }>();
  for (const { rows } of records) {
    for (const { field, text, why } of rows.flatMap(({ cells }) => cells)) {
      if (
        why !== undefined ||
        (field.schema.enum === undefined && field.schema['x-civic']?.ref === undefined)
      )
        continue;
      const meant = meaning(field, text);
      const parts = field.many && !isKnown(field, meant, candidates) ? meant.split(/[、，,；;\n]/) : [meant];
      for (const part of parts.map((each) => each.trim()).filter((each) => each !== '')) {
        const of = field.schema['x-civic']?.ref === 'unit' ? 'unit' : field.name;
        if (!isKnown(field, part, candidates)) found.set(JSON.stringify([of, part]), { field, text: part });
      }
    }
  }
  return [...found.values()].slice(0, mostAsked);
}

/** The choice called nearest to a word of the list stands first; the others as they were. */
function likeliestFirst<T>(choices: readonly Offered<T>[], word: string): readonly Offered<T>[] {
  const byName = new Map(
    choices.flatMap((choice) => [choice.id, ...choice.names].map((name) => [name, choice])),
  );
  const likely = byName.get(nearest(word, byName.keys()) ?? '');
  return likely === undefined ? choices : [likely, ...choices.filter((choice) => choice !== likely)];
}

/** What the words of a list mean here. */
export async function askWords(
  { ask, words, entry, candidates }: Asking,
  read: SheetRead,
  reading: ListReading,
): Promise<Pick<ListReading, 'words' | 'units'>> {
  const units: Record<string, string> = { ...reading.units };
  const meant: Record<string, Record<string, string>> = {};
  for (const [name, own] of Object.entries(reading.words)) meant[name] = { ...own };
  for (const { field, text } of unknownWords(read, reading, candidates)) {
    const choices = choicesOf(field, candidates);
    // Records and problems are named by ids: nobody calls them otherwise.
    const kind = field.schema['x-civic']?.ref;
    if (choices.length === 0 || kind === 'record' || kind === 'finding' || kind === 'directive') continue;
    const message = words.whatMeans(field.title, text);
    const ends = [{ value: '', name: words.asItIs }];
    const answer = await searchOne(ask, entry, message, likeliestFirst(choices, text), ends);
    if (answer === '') continue;
    if (kind === 'unit') units[text] = answer;
    else meant[field.name] = { ...meant[field.name], [text]: answer };
  }
  return { words: meant, units };
}
