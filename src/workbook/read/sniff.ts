/** What a file is by its first bytes; its name says nothing. */
export type Sort = 'zip' | 'old-format' | 'password' | 'unknown-format' | 'text';

const oldOffice = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Beginnings of what is sometimes handed in instead: PDF, pictures, other archives, RTF. */
const others: readonly (readonly number[])[] = [
  [0x25, 0x50, 0x44, 0x46, 0x2d],
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x52, 0x61, 0x72, 0x21],
  [0x37, 0x7a, 0xbc, 0xaf],
  [0x1f, 0x8b],
  [0x7b, 0x5c, 0x72, 0x74, 0x66],
];

/** Web pages and XML tables, which some programs save under the name .xls. */
const markup =
  /^\s*(?:<\?xml|<!doctype|<!--|<html|<head|<meta|<body|<table|<style|<workbook|<mso|mime-version:)/i;

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

function startText(bytes: Uint8Array): string {
  const start = bytes.subarray(0, 400);
  const wide = bytes[0] === 0xff && bytes[1] === 0xfe;
  // Only the ASCII in it matters.
  return new TextDecoder(wide ? 'utf-16le' : 'utf-8').decode(start);
}

/** A workbook with a password is such an old container around the encrypted one. */
function hasEncrypted(bytes: Uint8Array): boolean {
  const name = Buffer.from('EncryptedPackage', 'utf16le');
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(name);
}

export function sniff(bytes: Uint8Array): Sort {
  const [a, b, c, d] = bytes;
  if (a === 0x50 && b === 0x4b && ((c === 3 && d === 4) || (c === 5 && d === 6))) return 'zip';
  if (startsWith(bytes, oldOffice)) return hasEncrypted(bytes) ? 'password' : 'old-format';
  if (others.some((start) => startsWith(bytes, start))) return 'unknown-format';
  // A workbook from before 1995 is a bare stream of records.
  if (a === 0x09 && (b === 0x08 || b === 0x04 || b === 0x02 || b === 0x00) && (c === 8 || c === 6 || c === 4))
    return 'old-format';
  return markup.test(startText(bytes)) ? 'unknown-format' : 'text';
}
