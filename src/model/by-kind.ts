/** Finds the items of a kind among those parted by kind; `Of` says of each kind what its items are. */
export function lookupByKind<Of extends { readonly [K in keyof Of]: { readonly kind: K } }>(
  kinds: ReadonlyMap<keyof Of, readonly Of[keyof Of][]>,
): <K extends keyof Of>(kind: K) => readonly Of[K][] {
  // Whoever is first in the list of a kind is of that kind, and so are the others.
  const isListOf = <K extends keyof Of>(list: readonly Of[keyof Of][], kind: K): list is readonly Of[K][] =>
    list[0]?.kind === kind;
  return (kind) => {
    const list = kinds.get(kind) ?? [];
    return isListOf(list, kind) ? list : [];
  };
}
