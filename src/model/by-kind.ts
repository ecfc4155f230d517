/** Finds the members of a kind among those parted by kind: `of` tells which is of which, by the kind of its own. */
export function lookupByKind<M extends { readonly [K in keyof M]: { readonly kind: K } }>(
  kinds: ReadonlyMap<keyof M, readonly M[keyof M][]>,
): <K extends keyof M>(kind: K) => readonly M[K][] {
  // Whoever is first in the list of a kind is of that kind, and so are the others.
  const isListOf = <K extends keyof M>(list: readonly M[keyof M][], kind: K): list is readonly M[K][] =>
    list[0]?.kind === kind;
  return (kind) => {
    const list = kinds.get(kind) ?? [];
    return isListOf(list, kind) ? list : [];
  };
}
