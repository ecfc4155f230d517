import { promisify } from 'node:util';
import { gzip as pack } from 'node:zlib';

const packed = promisify<Uint8Array, Uint8Array>(pack);

/** Bytes as a gzip file, on one of Node's own threads. */
export function gzip(bytes: Uint8Array): Promise<Uint8Array> {
  return packed(bytes);
}
