import type { RecordOf } from './index.ts';

/** What a visit saw of the items it looked at. */
export interface SeenItems {
  /** 符合 and 豁免 pass, 不符合 fails; 不涉及 counts as looked at and passed. */
  readonly passed: readonly string[];
  /** An item that is there twice has failed if it failed once. */
  readonly failed: readonly string[];
}

/** Of what was not looked at. */
export const nothingSeen: SeenItems = { passed: [], failed: [] };

/**
 * Reads what visits saw. Those that saw the same answer the same object: most visits find all items of their kind of
 * site in order, and what a check makes of that it has to reckon only once.
 */
export function itemReader(): (visit: RecordOf<'inspection'>) => SeenItems {
  const known = new Map<string, SeenItems>();
  return ({ items }) => {
    if (items === undefined) return nothingSeen;
    let key = '';
    for (const { item, result } of items) key += `${item}\u0000${result === '不符合' ? '-' : '+'}`;
    let seen = known.get(key);
    if (seen === undefined) {
      const failed = items.filter(({ result }) => result === '不符合').map(({ item }) => item);
      const passed = items.map(({ item }) => item).filter((item) => !failed.includes(item));
      seen = { passed, failed };
      known.set(key, seen);
    }
    return seen;
  };
}
