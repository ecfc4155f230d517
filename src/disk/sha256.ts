import { createHash } from 'node:crypto';

/** Begins a SHA-256 digest of what comes piece by piece, bytes or texts as UTF-8; it ends in hexadecimal digits. */
export function startSha256() {
  const hash = createHash('sha256');
  return {
    add: (piece: string | Uint8Array): void => {
      hash.update(piece);
    },
    hex: (): string => hash.digest('hex'),
  };
}

/** The SHA-256 digest of bytes, in one or several pieces, or of a text as UTF-8, in hexadecimal digits. */
export function sha256(content: string | Uint8Array | readonly Uint8Array[]): string {
  const digest = startSha256();
  for (const piece of [content].flat()) digest.add(piece);
  return digest.hex();
}
