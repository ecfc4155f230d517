import JSZip from 'jszip';
import { orderFonts } from './order-fonts.ts';
import { announce, before, packedParts, setText, textOf } from './parts.ts';
import type { Parts } from './parts.ts';
import { zipped } from './zip.ts';
import type { Hash, ZipTools } from './zip.ts';

/** Where the mark stands: a custom property, which Excel and WPS keep when somebody types into the cells. */
const markPart = 'docProps/custom.xml';
const markName = 'civic';
const markType = 'application/vnd.openxmlformats-officedocument.custom-properties+xml';
const markRelation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties';

/** Digest over all parts but the mark, in the order of their names. */
function digestOf(digests: ReadonlyMap<string, string>, hash: Hash): string {
  const names = [...digests.keys()].filter((name) => name !== markPart).sort();
  const whole = hash();
  for (const name of names) whole.add(`${name}\n${digests.get(name) ?? ''}\n`);
  return whole.hex();
}

function setMark(parts: Parts, digest: string): void {
  setText(
    parts,
    markPart,
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="${markName}"><vt:lpwstr>sha256:${digest}</vt:lpwstr></property></Properties>`,
  );
}

/** Makes the mark part known to the package, before the digest is taken. */
function announceMark(parts: Parts): void {
  announce(parts, markPart, markType);
  const relations = '_rels/.rels';
  const relation = `<Relationship Id="rIdCivic" Type="${markRelation}" Target="${markPart}"/>`;
  setText(parts, relations, before(textOf(parts, relations), '</Relationships>', relation));
}

/**
 * Finishes a drawn workbook: civic's mark over all its parts, and nothing in the zip that differs from run to run. The
 * file comes in pieces.
 */
export async function finishWorkbook(drawn: Parts, { hash, gzip }: ZipTools): Promise<readonly Uint8Array[]> {
  const parts: Parts = new Map(drawn);
  orderFonts(parts);
  announceMark(parts);
  const packed = await packedParts(parts, gzip);
  const marked: Parts = new Map(packed);
  setMark(marked, digestOf(new Map([...packed].map(([name, { digest }]) => [name, digest])), hash));
  return zipped(marked, gzip);
}

/** The digest of a part as it unpacks: a large one need not be in memory whole. */
function digestOfEntry(entry: JSZip.JSZipObject, hash: Hash): Promise<string> {
  const digest = hash();
  return new Promise((resolve, reject) => {
    entry
      .nodeStream()
      .on('data', digest.add)
      .once('error', reject)
      .once('end', () => {
        resolve(digest.hex());
      });
  });
}

/** Whether a workbook is civic's own as written, civic's but changed or saved anew since, or not civic's at all. */
export async function readWorkbookMark(
  bytes: Uint8Array,
  hash: Hash,
): Promise<'own' | 'changed' | 'foreign'> {
  let zip: JSZip;
  try {
    zip = await JSZip.loadAsync(bytes);
  } catch {
    return 'foreign';
  }
  const mark = await zip.file(markPart)?.async('string');
  const digest = /name="civic"[^>]*><vt:lpwstr>sha256:([0-9a-f]{64})</.exec(mark ?? '')?.[1];
  if (digest === undefined) return 'foreign';
  const digests = new Map<string, string>();
  for (const [name, entry] of Object.entries(zip.files)) {
    if (!entry.dir) digests.set(name, await digestOfEntry(entry, hash));
  }
  return digestOf(digests, hash) === digest ? 'own' : 'changed';
}
