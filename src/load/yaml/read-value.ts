/** From YAML's syntax tree to plain values, led by the schema; what civic does not read is refused on the way. */
import { isAlias, isMap, isPair, isScalar, isSeq } from 'yaml';
import type { Node, ParsedNode, Range, Scalar, YAMLMap } from 'yaml';
import type { SchemaNode } from '../../model/schema.ts';
import { checkFlowItem, checkKey, checkScalar } from './check-scalar.ts';
import type { Reading } from './reading.ts';
import { branchFor, branchesOf, childOf, wantsSource } from './schema-walk.ts';

export function rangeOf(node: Node): Range {
  return node.range ?? [0, 0, 0];
}

function refuseMarks(node: Node, reading: Reading): void {
  if (isAlias(node)) {
    const [from, to] = rangeOf(node);
    reading.note('refused-yaml', from, to, { what: 'alias', shown: `*${node.source}` });
    return;
  }
  const from = rangeOf(node)[0];
  const before = reading.text.slice(Math.max(0, from - 80), from);
  if ((isScalar(node) || isMap(node) || isSeq(node)) && node.anchor !== undefined) {
    const shown = `&${node.anchor}`;
    const at = before.lastIndexOf(shown);
    const start = at < 0 ? from : from - before.length + at;
    reading.note('refused-yaml', start, start + shown.length, { what: 'anchor', shown });
  }
  const mark = /![^\s,[\]{}]*(?=\s*$)/.exec(before);
  if (node.tag !== undefined) {
    const start = mark === null ? from : from - before.length + mark.index;
    reading.note('refused-yaml', start, from, { what: 'tag', shown: mark?.[0] ?? node.tag });
  }
}

function readScalar(node: Scalar, schema: SchemaNode | undefined, reading: Reading): unknown {
  const before = reading.noted();
  checkScalar(node, schema, reading);
  if (reading.noted() > before) return undefined;
  const { value } = node;
  if (typeof value === 'number' && node.source !== undefined && wantsSource(schema, value, node.source)) {
    return node.source;
  }
  return value;
}

/** The name of a key as written: `2022` stays the text it is. */
function keyName(key: unknown): string | undefined {
  if (!isScalar(key)) return undefined;
  const name = typeof key.value === 'string' ? key.value : key.source;
  return name === undefined || name === '' ? undefined : name;
}

function put(result: Record<string, unknown>, name: string, value: unknown): void {
  // Assigned to, `__proto__` would be no key, and nobody would hear that it is unknown.
  if (name === '__proto__') Object.defineProperty(result, name, { value, enumerable: true });
  else result[name] = value;
}

function readMap(node: YAMLMap, schema: SchemaNode | undefined, reading: Reading): unknown {
  const result: Record<string, unknown> = {};
  const seen = new Map<string, number>();
  const shape = branchFor(branchesOf(schema), 'object');
  for (const pair of node.items) {
    const key = pair.key as Node | null;
    const [from, to] = key === null ? rangeOf(node) : rangeOf(key);
    const name = keyName(key);
    if (key !== null) refuseMarks(key, reading);
    if (name === undefined) {
      reading.note('yaml-syntax', from, to, {
        problem: 'key-not-a-word',
        shown: reading.text.slice(from, Math.min(to, from + 40)),
      });
      reading.tainted.add(result);
      continue;
    }
    if (name === '<<') {
      reading.note('refused-yaml', from, to, { what: 'merge', shown: '<<' });
      reading.tainted.add(result);
      continue;
    }
    const first = seen.get(name);
    if (first !== undefined) {
      reading.note('duplicate-key', from, to, { key: name, first: reading.place(first) });
      continue;
    }
    seen.set(name, from);
    const value = pair.value as Node | null;
    if (
      value === null ||
      (isScalar(value) && value.value === null && rangeOf(value)[0] === rangeOf(value)[1])
    ) {
      // The file stops right after the colon: whatever followed was never written.
      if (to + 1 >= reading.text.length) {
        reading.note('torn-file', from, to + 1, { ends: 'line' });
        reading.tainted.add(result);
        continue;
      }
    }
    if (value === null && isScalar(key) && checkKey(key, reading)) {
      reading.tainted.add(result);
      continue;
    }
    const read = readValue(value, childOf(shape, name), reading);
    if (read === undefined) reading.tainted.add(result);
    put(result, name, read);
  }
  return result;
}

/** The plain value of a node; a value that was refused is `undefined` in it. */
export function readValue(
  node: Node | ParsedNode | null,
  schema: SchemaNode | undefined,
  reading: Reading,
): unknown {
  if (node === null || isPair(node)) return null;
  refuseMarks(node, reading);
  if (isAlias(node)) return undefined;
  if (isScalar(node)) return readScalar(node, schema, reading);
  if (isMap(node)) return readMap(node, schema, reading);
  if (!isSeq(node)) return null;
  const items = branchFor(branchesOf(schema), 'array')?.items;
  return node.items.map((each) => {
    const item = each as Node | null;
    if (node.flow === true && isScalar(item)) checkFlowItem(item, reading);
    return readValue(item, items, reading);
  });
}
