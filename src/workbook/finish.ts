import JSZip from 'jszip';

/** Where the mark stands: a custom property, which Excel and WPS keep when somebody types into the cells. */
const markPart = 'docProps/custom.xml';
const markName = 'civic';
const markType = 'application/vnd.openxmlformats-officedocument.custom-properties+xml';
const markRelation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties';

/** No day at all: a zip that carried the time would differ every run. */
const epoch = new Date(Date.UTC(1980, 0, 1));

type Hash = (text: string) => string;

/** Digest over all parts but the mark, in the order of their names. */
async function digestOf(parts: ReadonlyMap<string, string>, hash: Hash): Promise<string> {
  const names = [...parts.keys()].filter((name) => name !== markPart).sort();
  return Promise.resolve(hash(names.map((name) => `${name}\n${hash(parts.get(name) ?? '')}\n`).join('')));
}

async function partsOf(zip: JSZip): Promise<Map<string, string>> {
  const parts = new Map<string, string>();
  for (const [name, entry] of Object.entries(zip.files)) {
    if (!entry.dir) parts.set(name, await entry.async('string'));
  }
  return parts;
}

const before = (text: string, end: string, more: string): string => text.replace(end, `${more}${end}`);

function withMark(parts: Map<string, string>, digest: string): void {
  parts.set(
    markPart,
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="${markName}"><vt:lpwstr>sha256:${digest}</vt:lpwstr></property></Properties>`,
  );
}

/** Makes the mark part known to the package, before the digest is taken. */
function announceMark(parts: Map<string, string>): void {
  const types = '[Content_Types].xml';
  const relations = '_rels/.rels';
  parts.set(
    types,
    before(
      parts.get(types) ?? '',
      '</Types>',
      `<Override PartName="/${markPart}" ContentType="${markType}"/>`,
    ),
  );
  parts.set(
    relations,
    before(
      parts.get(relations) ?? '',
      '</Relationships>',
      `<Relationship Id="rIdCivic" Type="${markRelation}" Target="${markPart}"/>`,
    ),
  );
}

/**
 * Finishes a drawn workbook: civic's mark over all its parts, and nothing in the zip that differs from run to run.
 * `hash` answers a digest of a text in hexadecimal digits.
 */
export async function finishWorkbook(drawn: Uint8Array, hash: Hash): Promise<Uint8Array> {
  const parts = await partsOf(await JSZip.loadAsync(drawn));
  announceMark(parts);
  withMark(parts, await digestOf(parts, hash));
  const zip = new JSZip();
  for (const [name, text] of parts) zip.file(name, text, { date: epoch, createFolders: false });
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE', platform: 'DOS' });
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
  return (await digestOf(await partsOf(zip), hash)) === digest ? 'own' : 'changed';
}
