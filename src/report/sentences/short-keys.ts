/** Keys of records as they are listed: of several in one file the first names it, the others only their place in it. */
export function shortKeys(keys: readonly string[]): readonly string[] {
  let last: string | undefined;
  return keys.map((key) => {
    const hash = key.lastIndexOf('#');
    const file = hash < 0 ? undefined : key.slice(0, hash);
    const isSame = file !== undefined && file === last;
    last = file;
    return isSame ? key.slice(hash) : key;
  });
}
