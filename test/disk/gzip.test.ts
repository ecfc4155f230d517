/** What is packed unpacks to the same, with the checksum and the number of bytes that a zip has to say. */
import { createHash } from 'node:crypto';
import { gzipSync, inflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { gzip } from '../../src/disk/gzip.ts';
import { sha256 } from '../../src/disk/sha256.ts';

/** Bytes that do not get smaller, the same every run. */
function noise(length: number): Buffer {
  const blocks = Array.from({ length: Math.ceil(length / 64) }, (_, i) =>
    createHash('sha512').update(String(i)).digest(),
  );
  return Buffer.concat(blocks).subarray(0, length);
}

async function packed(bytes: Buffer, perWrite: number) {
  const packing = gzip();
  for (let i = 0; i < bytes.length; i += perWrite) await packing.write(bytes.subarray(i, i + perWrite));
  return packing.end();
}

const repeated = Buffer.from('<c r="A1"/>'.repeat(50_000));
const around = [-9, -8, -7, -1, 0, 1].map((more) => noise(16_384 + more));

test.each([
  ['nothing', Buffer.alloc(0), 1],
  ['a byte', Buffer.from('x'), 1],
  ['what repeats itself', repeated, 40_000],
  ['what does not get smaller', noise(200_000), 70_001],
  ...around.map(
    (bytes) => [`about as much as fits into a piece: ${String(bytes.length)}`, bytes, 1000] as const,
  ),
] as const)('%s', async (_, bytes, perWrite) => {
  const { pieces, checksum, size, digest } = await packed(bytes, perWrite);
  expect(inflateRawSync(Buffer.concat(pieces)).equals(bytes)).toBe(true);
  const whole = gzipSync(bytes);
  expect([checksum, size]).toEqual([whole.readUInt32LE(whole.length - 8), bytes.length]);
  expect(digest).toBe(sha256(bytes));
});

test('a digest of pieces is that of the whole', () => {
  expect(sha256([Buffer.from('一'), Buffer.from(''), Buffer.from('二')])).toBe(sha256('一二'));
});
