/** Pieces of a text that are shorter are copied by Node itself. */
const shortestCut = 13;

/**
 * A text that does not hold on to a longer one: Node cuts long pieces out of a text by pointing into it, and the whole
 * file would stay in memory for the sake of an id.
 */
export function textOfItsOwn(text: string): string {
  return text.length < shortestCut ? text : [text.slice(0, 1), text.slice(1)].join('');
}
