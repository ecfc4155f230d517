import type { Source } from '../ledgers/explanation.ts';
import { showPlace } from '../model/place.ts';
import type { Words } from './sentences/words.ts';

/** Printed of the records one subject rests on; the newest come first. */
const most = 12;

/** `file:line:col (day)` of the records something was read in. */
export function showSources(sources: readonly Source[], words: Words): string {
  if (sources.length === 0) return words.explain.foundNothing;
  const shown = sources.slice(0, most).map((source) => `${showPlace(source.at)}${words.aside(source.on)}`);
  return words.list(sources.length > most ? [...shown, words.explain.more(sources.length - most)] : shown);
}
