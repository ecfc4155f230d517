import type { Citation, Parameter } from '../model/pack-files.ts';
import type { Words } from './sentences/words.ts';

/** A figure of a pack as written: a text, or bands by grade. */
export type Figure = string | Readonly<Record<string, string>>;

/** `≥ 98%`, or `A ≥ 100% · B > 90%`. */
export function showFigure(figure: Figure): string {
  return typeof figure === 'string'
    ? figure
    : Object.entries(figure)
        .map(([grade, bound]) => `${grade} ${bound}`)
        .join(' · ');
}

/** Where a figure comes from, a text each. */
export function showCitations(sources: readonly Citation[], words: Words): readonly string[] {
  return sources.map(({ source, weight, value }) => words.explain.citation(source, weight, value));
}

/** What the pack gives for a parameter, and where it has it from; nothing where it gives nothing. */
export function showGiven({ default: byDefault, suggestion }: Parameter, words: Words): readonly string[] {
  const given = byDefault ?? suggestion;
  if (given === undefined) return [];
  const say = byDefault === undefined ? words.pack.suggested : words.pack.byDefault;
  return [say(showFigure(given.value)), ...showCitations(given.sources, words)];
}
