/**
 * Groups items by a key, keeping their order; those without a key are in no group. The judgement does hardly anything
 * else with its many records, so this and its callers walk by `forEach`: civic runs once, and a `for … of` that Node
 * has not yet optimised makes an object a step.
 */
export function grouped<K, T>(items: readonly T[], keyOf: (item: T) => K | undefined): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  items.forEach((item) => {
    const key = keyOf(item);
    if (key === undefined) return;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  });
  return groups;
}

/** Finds the items of a key. */
export function lookup<K, T>(
  items: readonly T[],
  keyOf: (item: T) => K | undefined,
): (key: K) => readonly T[] {
  const groups = grouped(items, keyOf);
  return (key) => groups.get(key) ?? [];
}
