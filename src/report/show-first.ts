import type { Words } from './sentences/words.ts';

/** A list, or its first `few` items and how many there are. */
export function showFirst(
  items: readonly string[],
  few: number,
  say: (first: string, all: number) => string,
  words: Words,
): string {
  return items.length <= few ? words.list(items) : say(words.list(items.slice(0, few)), items.length);
}
