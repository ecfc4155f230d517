import { inFileName } from '../../enter/mint.ts';

/**
 * What each unit is called in the names of files: without what file systems do not take, and no two alike, whichever of
 * them are asked for.
 */
export function unitFileNames(units: readonly { readonly id: string }[]): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  const names = new Map<string, string>();
  for (const { id } of units) {
    const plain = inFileName(id) || '单位';
    let name = plain;
    // Windows does not tell capitals apart.
    for (let i = 2; taken.has(name.toLowerCase()); i += 1) name = `${plain}-${String(i)}`;
    taken.add(name.toLowerCase());
    names.set(id, name);
  }
  return names;
}
