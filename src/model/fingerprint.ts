/**
 * SHA-256 of a text, in pure code: the judgement may not import Node's crypto, and an attestation carries the
 * fingerprint of the records it rests on. Held against Node's own in the tests.
 */
const primes: number[] = [];
for (let candidate = 2; primes.length < 64; candidate += 1) {
  if (primes.every((prime) => candidate % prime !== 0)) primes.push(candidate);
}
const rootBits = (prime: number, exponent: number): number => {
  const root = prime ** exponent;
  return ((root - Math.floor(root)) * 2 ** 32) | 0;
};
const initial = primes.slice(0, 8).map((prime) => rootBits(prime, 1 / 2));
const rounds = Int32Array.from(primes, (prime) => rootBits(prime, 1 / 3));

/** The UTF-8 bytes of a text, with room after them for what SHA-256 adds: at most 72 bytes. */
function utf8(text: string): { readonly bytes: Uint8Array; readonly length: number } {
  // No character of a text takes more than three bytes a code unit.
  const bytes = new Uint8Array(text.length * 3 + 72);
  let length = 0;
  const add = (byte: number): void => {
    bytes[length] = byte;
    length += 1;
  };
  for (let i = 0; i < text.length; i += 1) {
    const code = text.codePointAt(i) ?? 0;
    if (code < 0x80) add(code);
    else if (code < 0x800) {
      add(0xc0 | (code >> 6));
      add(0x80 | (code & 63));
    } else if (code < 0x10000) {
      add(0xe0 | (code >> 12));
      add(0x80 | ((code >> 6) & 63));
      add(0x80 | (code & 63));
    } else {
      add(0xf0 | (code >> 18));
      add(0x80 | ((code >> 12) & 63));
      add(0x80 | ((code >> 6) & 63));
      add(0x80 | (code & 63));
      // It took two code units.
      i += 1;
    }
  }
  return { bytes, length };
}

const turn = (value: number, by: number): number => (value >>> by) | (value << (32 - by));

/** Reads the sixteen words of a block. */
function readBlock(words: Int32Array, view: DataView, block: number): void {
  for (let i = 0; i < 16; i += 1) words[i] = view.getInt32(block + i * 4);
}

/** Spreads the sixteen words of a block over the sixty-four of its rounds. */
function spread(words: Int32Array): void {
  for (let i = 16; i < 64; i += 1) {
    const w15 = words[i - 15] ?? 0;
    const w2 = words[i - 2] ?? 0;
    const s0 = turn(w15, 7) ^ turn(w15, 18) ^ (w15 >>> 3);
    const s1 = turn(w2, 17) ^ turn(w2, 19) ^ (w2 >>> 10);
    words[i] = (words[i - 16] ?? 0) + s0 + (words[i - 7] ?? 0) + s1;
  }
}

/** Takes the words of a block into the state. */
function compress(state: Int32Array, words: Int32Array): void {
  let a = state[0] ?? 0;
  let b = state[1] ?? 0;
  let c = state[2] ?? 0;
  let d = state[3] ?? 0;
  let e = state[4] ?? 0;
  let f = state[5] ?? 0;
  let g = state[6] ?? 0;
  let h = state[7] ?? 0;
  for (let i = 0; i < 64; i += 1) {
    const s1 = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25);
    const t1 = (h + s1 + ((e & f) ^ (~e & g)) + (rounds[i] ?? 0) + (words[i] ?? 0)) | 0;
    const s0 = turn(a, 2) ^ turn(a, 13) ^ turn(a, 22);
    const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    // One after the other: as one assignment of lists it would make two lists a round.
    h = g;
    g = f;
    f = e;
    e = (d + t1) | 0;
    d = c;
    c = b;
    b = a;
    a = (t1 + t2) | 0;
  }
  [a, b, c, d, e, f, g, h].forEach((value, i) => (state[i] = (state[i] ?? 0) + value));
}

/** SHA-256 of the UTF-8 bytes of a text, as 64 hexadecimal digits. */
export function sha256(text: string): string {
  const { bytes, length } = utf8(text);
  bytes[length] = 0x80;
  const end = Math.ceil((length + 9) / 64) * 64;
  const bits = length * 8;
  for (let i = 0; i < 8; i += 1) bytes[end - 1 - i] = Math.floor(bits / 2 ** (8 * i)) & 0xff;
  const view = new DataView(bytes.buffer);

  const state = Int32Array.from(initial);
  const words = new Int32Array(64);
  for (let block = 0; block < end; block += 64) {
    readBlock(words, view, block);
    spread(words);
    compress(state, words);
  }
  return Array.from(state, (value) => (value >>> 0).toString(16).padStart(8, '0')).join('');
}
