/**
 * Drawing lots that anybody can draw again: the same names, number and seed give the same lots on every machine, in
 * whatever order the names came. Two steps of 32-bit whole numbers, nothing of the machine in either:
 *
 * 1. the seed's characters (NFC, by their UTF-16 code units) are mixed into one word, which gives four words;
 * 2. from these a small counting generator (three words chained by shifts and sums, and a counter) gives word after word.
 *
 * A number below n is a word modulo n; words above the greatest multiple of n are thrown away, so that each number is
 * equally likely. The names are put in order and shuffled from the front: a larger sample begins with the smaller one.
 */
import { ascending } from './order.ts';

const words = 0x1_0000_0000;

/** Words that a text scatters into; no two texts in use give the same. */
function scatter(text: string): () => number {
  let mixed = 0x9e37_79b9 ^ text.length;
  for (let i = 0; i < text.length; i += 1) {
    mixed = Math.imul(mixed ^ text.charCodeAt(i), 0x85eb_ca6b);
    mixed = (mixed << 13) | (mixed >>> 19);
  }
  return () => {
    mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85eb_ca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2_ae35);
    mixed ^= mixed >>> 16;
    return mixed >>> 0;
  };
}

/** Word after word from a seed. */
function generate(seed: string): () => number {
  const start = scatter(seed.normalize('NFC'));
  let [a, b, c, counter] = [start(), start(), start(), start()];
  const next = (): number => {
    const word = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + word) | 0;
    return word >>> 0;
  };
  // The first words still look like the seed.
  for (let i = 0; i < 15; i += 1) next();
  return next;
}

/** Draws `count` of the names (all of them when there are not so many), each equally likely; answered in order. */
export function drawLots(names: readonly string[], count: number, seed: string): readonly string[] {
  const next = generate(seed);
  const below = (bound: number): number => {
    const fair = words - (words % bound);
    for (;;) {
      const word = next();
      if (word < fair) return word % bound;
    }
  };
  const left = [...names].sort(ascending);
  const drawn: string[] = [];
  while (drawn.length < count && left.length > 0) drawn.push(...left.splice(below(left.length), 1));
  return drawn.sort(ascending);
}
