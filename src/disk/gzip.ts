import { createGzip } from 'node:zlib';
import { startSha256 } from './sha256.ts';

/** zlib's own choice is 6: it makes the rows of a workbook a tenth smaller and takes two and a half times as long. */
const level = 4;
const header = 10;
const trailer = 8;

/**
 * Begins to pack bytes that come piece by piece, on one of Node's own threads. What comes of them is what deflate makes,
 * still in pieces, with their CRC-32, which gzip takes on its way, their number and their digest.
 */
export function gzip() {
  const packer = createGzip({ level, memLevel: 9 });
  const digest = startSha256();
  const pieces: Buffer[] = [];
  packer.on('data', (piece: Buffer) => pieces.push(piece));
  const done = new Promise<void>((resolve, reject) => {
    packer.once('end', resolve);
    packer.once('error', reject);
  });
  return {
    /** Kept once the bytes have been taken in: only then may their place be written again. */
    write: (bytes: Uint8Array): Promise<void> => {
      digest.add(bytes);
      return new Promise((resolve, reject) => {
        packer.write(bytes, (error) => {
          if (error) reject(error);
          else resolve();
        });
      });
    },
    end: async () => {
      packer.end();
      await done;
      // The trailer comes last and is short: where it does not fit into one piece, it lies in two.
      const last = Buffer.concat(pieces.splice(-2));
      const all = [...pieces, last.subarray(0, -trailer)];
      return {
        pieces: [...all.slice(0, 1).map((piece) => piece.subarray(header)), ...all.slice(1)],
        checksum: last.readUInt32LE(last.length - trailer),
        size: last.readUInt32LE(last.length - trailer / 2),
        digest: digest.hex(),
      };
    },
  };
}
