import { promisify } from 'node:util';
import { gzip as pack } from 'node:zlib';

const packed = promisify<Uint8Array, { level: number }, Uint8Array>(pack);

/** Half the time of zlib's usual level, a tenth more bytes. */
const level = 4;

/** Bytes as a gzip file, on one of Node's own threads. */
export function gzip(bytes: Uint8Array): Promise<Uint8Array> {
  return packed(bytes, { level });
}
