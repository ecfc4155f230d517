import JSZip from 'jszip';
import { orderFonts } from './order-fonts.ts';
import { announce, before, setText, textOf } from './parts.ts';
import type { Parts } from './parts.ts';
import { zipped } from './zip.ts';
import type { ZipTools } from './zip.ts';

/** Where the mark stands: a custom property, which Excel and WPS keep when somebody types into the cells. */
const markPart = 'docProps/custom.xml';
const markName = 'civic';
const markType = 'application/vnd.openxmlformats-officedocument.custom-properties+xml';
const markRelation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties';

type Hash = ZipTools['hash'];

/** Digest over all parts but the mark, in the order of their names. */
function digestOf(digests: ReadonlyMap<string, string>, hash: Hash): string {
  const names = [...digests.keys()].filter((name) => name !== markPart).sort();
  return hash(names.map((name) => `${name}\n${digests.get(name) ?? ''}\n`).join(''));
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

/** Finishes a drawn workbook: civic's mark over all its parts, and nothing in the zip that differs from run to run. */
export async function finishWorkbook(drawn: Parts, { hash, gzip }: ZipTools): Promise<Uint8Array> {
  const parts: Parts = new Map(drawn);
  orderFonts(parts);
  announceMark(parts);
  setMark(parts, digestOf(new Map([...parts].map(([name, bytes]) => [name, hash(bytes)])), hash));
  return zipped(parts, gzip);
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
    // One after the other, so that only one of them is in memory.
    if (!entry.dir) digests.set(name, hash(await entry.async('uint8array')));
  }
  return digestOf(digests, hash) === digest ? 'own' : 'changed';
}
