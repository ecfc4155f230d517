/** The same thing in two lists; undefined where one of them does not have it. */
export interface Pair<T> {
  readonly before: T | undefined;
  readonly after: T | undefined;
  /** The later of the two. */
  readonly either: T;
}

/** Both lists by what tells their members apart: in the order of the second, what is only in the first last. */
export function paired<T>(
  before: readonly T[],
  after: readonly T[],
  nameOf: (item: T) => string,
): readonly Pair<T>[] {
  const old = new Map(before.map((item) => [nameOf(item), item]));
  const fresh = new Set(after.map(nameOf));
  return [
    ...after.map((item) => ({ before: old.get(nameOf(item)), after: item, either: item })),
    ...before
      .filter((item) => !fresh.has(nameOf(item)))
      .map((item) => ({ before: item, after: undefined, either: item })),
  ];
}
