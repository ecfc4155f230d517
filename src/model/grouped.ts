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

/** What an item goes under: hardly any goes under several names, and of one no list has to be made. */
export type Names = string | readonly string[] | undefined;

/** Groups items under each of their names, each item once, keeping their order. */
export function groupedByEach<T>(items: readonly T[], namesOf: (item: T) => Names): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  const add = (name: string, item: T): void => {
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [item]);
    // A name given twice finds the item at the end of its group.
    else if (group[group.length - 1] !== item) group.push(item);
  };
  items.forEach((item) => {
    const names = namesOf(item);
    if (typeof names === 'string') add(names, item);
    else
      names?.forEach((name) => {
        add(name, item);
      });
  });
  return groups;
}
