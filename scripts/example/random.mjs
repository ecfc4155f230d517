// A small seeded generator of numbers, so that the example comes out byte for byte the same on every machine.

/** A 32-bit seed from a text (FNV-1a over its code units). */
function seedOf(text) {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) {
    hash ^= text.charCodeAt(i);
    hash = Math.imul(hash, 0x01000193);
  }
  return hash >>> 0;
}

/** Random numbers of one purpose: a text as seed, so that adding a purpose never shifts the others. */
export function randomOf(purpose) {
  let state = seedOf(`landu 2022 ${purpose}`);
  // mulberry32: 32 bits of state, good enough to scatter days and names.
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const whole = (from, to) => from + Math.floor(next() * (to - from + 1));
  const pick = (list) => list[whole(0, list.length - 1)];
  const chance = (percent) => next() * 100 < percent;
  const letters = (count) =>
    Array.from({ length: count }, () => 'abcdefghjkmnpqrstuvwxyz'[whole(0, 22)]).join('');
  return { whole, pick, chance, letters, next };
}
