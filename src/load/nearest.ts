/** Which known name was meant: the nearest by slips of the keyboard, or the one that contains what was written. */

/** Slips between two names, as characters people see: insertion, deletion, exchange, two neighbours swapped. */
export function distance(a: string, b: string): number {
  const left = Array.from(a);
  const right = Array.from(b);
  let before: number[] = [];
  let above = Array.from({ length: right.length + 1 }, (_, i) => i);
  for (const [i, x] of left.entries()) {
    const row = [i + 1];
    for (const [j, y] of right.entries()) {
      const same = x === y ? 0 : 1;
      let least = Math.min((above[j] ?? 0) + same, (above[j + 1] ?? 0) + 1, (row[j] ?? 0) + 1);
      const swapped = i > 0 && j > 0 && x === right[j - 1] && left[i - 1] === y;
      if (swapped) least = Math.min(least, (before[j - 1] ?? 0) + 1);
      row.push(least);
    }
    before = above;
    above = row;
  }
  return above[right.length] ?? 0;
}

/** How far a name may lie off and still be meant. */
function reach(length: number): number {
  return length <= 2 ? 1 : Math.max(1, Math.floor(length / 3));
}

/** Full-width letters and digits, capitals, blanks and Chinese quotation marks do not tell names apart. */
function folded(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s_“”‘’《》]/gu, '');
}

const sorted = (text: string): string => Array.from(text).sort().join('');

/** Smaller is nearer; undefined: too far to be meant. */
function likeness(written: string, name: string): number | undefined {
  const [a, b] = [folded(written), folded(name)];
  if (a === b) return 0;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const longest = Array.from(long).length;
  // `临河` for `临河社区`: Chinese names are shortened, not misspelt.
  if (Array.from(short).length >= 2 && long.includes(short)) return 1 - short.length / (long.length + 1);
  if (Math.abs(a.length - b.length) > reach(longest)) return undefined;
  const slips = distance(a, b);
  // Of two that are one slip away, the one with the same characters in another order: S4-42 is S4-24, not S4-02.
  if (slips === 1 && sorted(a) === sorted(b)) return 0.9;
  return slips <= reach(longest) && slips < longest ? slips : undefined;
}

/** Names longer than this are not compared: nobody's id is, and the work grows with the square. */
const longestCompared = 60;

/** The known names from the nearest on, those that may be meant first. */
function ranked(written: string, names: Iterable<string>): { readonly name: string; readonly far: number }[] {
  const all = [];
  for (const name of names) {
    const comparable = written.length <= longestCompared && name.length <= longestCompared;
    const far = comparable ? likeness(written, name) : undefined;
    all.push({ name, far: far ?? Number.POSITIVE_INFINITY });
  }
  return all.sort((a, b) => (a.far === b.far ? (a.name < b.name ? -1 : 1) : a.far - b.far));
}

/** The name that was meant, if one is near enough. */
export function nearest(written: string, names: Iterable<string>): string | undefined {
  const [first] = ranked(written, names);
  return first !== undefined && first.far < Number.POSITIVE_INFINITY ? first.name : undefined;
}

/** The nearest name and a few of the known ones, for a message that lists them. */
export function suggest(
  written: string,
  names: Iterable<string>,
  count = 8,
): { readonly nearest: string | undefined; readonly known: readonly string[]; readonly total: number } {
  const all = ranked(written, names);
  const [first] = all;
  return {
    nearest: first !== undefined && first.far < Number.POSITIVE_INFINITY ? first.name : undefined,
    known: all.slice(0, count).map((each) => each.name),
    total: all.length,
  };
}
