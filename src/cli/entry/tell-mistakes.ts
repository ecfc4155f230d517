import { entryMistakesText } from '../../report/entry-mistakes.ts';
import { speechIn } from '../../report/sentences/speech.ts';
import { paperFor } from '../paper-for.ts';
import { flagOf } from './desk.ts';
import type { Desk, Said } from './desk.ts';
import { kindTitle } from '../options/find-kind.ts';

function fieldText(desk: Desk, { place }: Said): string {
  const { words, call, kind } = desk;
  // Of what no option gave: the record itself.
  if (place === undefined) return kindTitle(kind, call.language);
  const number = place.index === undefined ? '' : ` ${String(place.index + 1)}`;
  return words.wrongField(`${flagOf(desk, place)}${number}`, words.title(place.field.title));
}

/** Says on stderr what is wrong with a record that was not written. */
export async function tellMistakes(desk: Desk, said: readonly Said[]): Promise<void> {
  const { call, diagnose } = desk;
  const { words } = await speechIn(call.language);
  const paper = await paperFor(call, call.io.stderr);
  const mistakes = said.map((each) => ({ field: fieldText(desk, each), diagnostic: each.diagnostic }));
  call.io.stderr.write(entryMistakesText(mistakes, diagnose, words, paper));
}
