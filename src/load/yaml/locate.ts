/** Finds where something stands, when a diagnostic needs it: the entry is parsed again, since trees are not kept. */
import { isMap, isScalar, isSeq } from 'yaml';
import type { Document, Node, Pair, YAMLMap } from 'yaml';
import type { Pointer } from '../../model/diagnostic.ts';
import { pointAt } from '../pointer.ts';
import { BlockFinder } from './locate-block.ts';
import { entryNodes, parseStretch } from './read-entry.ts';
import { isSameStretch } from './split-entries.ts';
import type { EntrySource } from './split-entries.ts';

/** The way from an entry to a value in it. */
export type Path = readonly (string | number)[];

/** Points at a key or a value of an entry; when it is not there, at the nearest group that is. */
export type Locate = (source: EntrySource, path: Path, what: 'key' | 'value') => Pointer;

/** The pairs of a group by their keys, found once: a group may hold thousands of mistakes. */
const pairsOf = new WeakMap<YAMLMap, ReadonlyMap<string, Pair>>();

function pairNamed(map: YAMLMap, key: string): Pair | undefined {
  let pairs = pairsOf.get(map);
  if (pairs === undefined) {
    const found = new Map<string, Pair>();
    for (const pair of map.items) {
      const name = pair.key;
      const text = isScalar(name) ? (typeof name.value === 'string' ? name.value : name.source) : undefined;
      // The first of two alike is the one that was read.
      if (text !== undefined && !found.has(text)) found.set(text, pair);
    }
    pairs = found;
    pairsOf.set(map, pairs);
  }
  return pairs.get(key);
}

/** The stretch a node covers; of a group only its first line counts, which is its first key. */
function extent(node: Node): readonly [from: number, to: number] {
  const [from, to] = node.range ?? [0, 1];
  const first =
    isMap(node) && node.flow !== true ? (node.items[0]?.key as Node | null | undefined) : undefined;
  return first?.range ? [first.range[0], first.range[1]] : [from, to];
}

function find(start: Node | null, path: Path, what: 'key' | 'value'): readonly [from: number, to: number] {
  let node = start;
  let found: readonly [number, number] = node === null ? [0, 1] : extent(node);
  for (const [index, step] of path.entries()) {
    if (isMap(node)) {
      const pair = pairNamed(node, String(step));
      if (pair === undefined) return found;
      const key = pair.key as Node;
      const value = pair.value as Node | null;
      const empty = value === null || value.range?.[0] === value.range?.[1];
      found = extent(empty || (what === 'key' && index === path.length - 1) ? key : value);
      node = value;
    } else if (isSeq(node)) {
      const item = node.items[Number(step)] as Node | null | undefined;
      if (item === undefined || item === null) return found;
      found = extent(item);
      node = item;
    } else return found;
  }
  return found;
}

/** A locator remembers the tree it made last: mistakes of one entry come together. */
export function createLocator(): Locate {
  let last: { readonly source: EntrySource; readonly doc: Document } | undefined;
  const blocks = new BlockFinder();
  return (source, path, what) => {
    const quick = blocks.find(source, path, what);
    if (quick !== undefined) return pointAt(source.file, quick[0], quick[1] - quick[0]);
    const doc = last !== undefined && isSameStretch(last.source, source) ? last.doc : parseStretch(source);
    last = { source, doc };
    // A stretch with an item number, or one that is a list of one, holds entries; else it is the entry.
    const nodes = entryNodes(doc);
    const node = nodes[source.item ?? 0] ?? null;
    const [from, to] = find(node, path, what);
    return pointAt(source.file, source.start + from, to - from);
  };
}
