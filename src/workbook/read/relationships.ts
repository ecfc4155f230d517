import type { Limits } from './limits.ts';
import type { Parts } from './parts.ts';
import { readXml } from './xml.ts';

/** What one part of a workbook says another is to it. */
export interface Relationship {
  readonly id: string;
  /** The last word of its type: `worksheet`, `sharedStrings`. The words before differ between the two forms of the format. */
  readonly type: string;
  /** The name of the other part, from the root of the zip. */
  readonly target: string;
}

function folderOf(part: string): string {
  return part.slice(0, part.lastIndexOf('/') + 1);
}

/** A target as the name of a part: from the root when it begins with `/`, else from the folder of the part that names it. */
function resolve(target: string, from: string): string {
  const path = target.replaceAll('\\', '/');
  const names: string[] = [];
  for (const name of (path.startsWith('/') ? path : folderOf(from) + path).split('/')) {
    if (name === '..') names.pop();
    else if (name !== '' && name !== '.') names.push(name);
  }
  return names.join('/');
}

/** The relationships of a part (of the whole zip for ''); none when it has no list of them. */
export async function relationshipsOf(part: string, parts: Parts, limits: Limits): Promise<Relationship[]> {
  const folder = folderOf(part);
  const list = `${folder}_rels/${part.slice(folder.length)}.rels`;
  const found: Relationship[] = [];
  if (!parts.has(list)) return found;
  await readXml(
    parts.read(list),
    {
      root: 'Relationships',
      open: (name, { Id = '', Type = '', Target = '', TargetMode }) => {
        if (name !== 'Relationship' || TargetMode === 'External') return;
        found.push({ id: Id, type: Type.slice(Type.lastIndexOf('/') + 1), target: resolve(Target, part) });
      },
    },
    limits,
  );
  return found;
}
