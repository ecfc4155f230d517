/**
 * The one writer of records: a list in the block form of YAML, mappings of scalars and lists, keys in the order of the
 * schema. What `src/load` reads of it is what was given (a property test), and the same values give the same bytes.
 */
import type { SchemaNode } from '../model/schema.ts';
import type { WrittenEntry, WrittenFile, WrittenPath } from '../model/written-file.ts';
import { blockScalar } from './block-scalar.ts';

/** A value of a record: what YAML's block form holds. */
export type WrittenValue = string | number | boolean | readonly WrittenValue[] | WrittenGroup;
export interface WrittenGroup {
  readonly [key: string]: WrittenValue | undefined;
}

/** Remarks and where a record came from stand below what it says; of a phase or a site, `from` is its first day. */
const isLast = (key: string, node: SchemaNode | undefined): boolean =>
  key === 'note' || (key === 'from' && node?.type === 'object');

function keysOf(value: WrittenGroup, schema: SchemaNode | undefined): readonly string[] {
  const keys = Object.keys(value).filter((key) => value[key] !== undefined);
  const known = schema?.properties;
  if (known === undefined) return keys;
  const order = Object.keys(known);
  const above = order.filter((key) => !isLast(key, known[key]));
  const below = ['note', 'from'].filter((key) => order.includes(key) && !above.includes(key));
  const places = new Map([...above, ...below].map((key, i) => [key, i]));
  const placeOf = (key: string): number => places.get(key) ?? places.size;
  return keys.sort((a, b) => placeOf(a) - placeOf(b));
}

export const isList = (value: WrittenValue | undefined): value is readonly WrittenValue[] =>
  Array.isArray(value);
export const isGroup = (value: WrittenValue | undefined): value is WrittenGroup =>
  typeof value === 'object' && !isList(value);
const isScalar = (value: WrittenValue): value is string | number | boolean => typeof value !== 'object';

class Writer {
  readonly #lines: string[] = [];
  readonly paths: WrittenPath[] = [];
  length = 0;

  line(text: string, path: WrittenPath): void {
    this.#lines.push(text);
    this.paths.push(path);
    this.length += text.length + 1;
  }

  get text(): string {
    return this.#lines.map((line) => `${line}\n`).join('');
  }
}

/** `first` is what stands before the first key: the dash of a list, or the indentation. */
function writeGroup(
  writer: Writer,
  value: WrittenGroup,
  schema: SchemaNode | undefined,
  path: WrittenPath,
  first: string,
  indent: string,
): void {
  const keys = keysOf(value, schema);
  if (keys.length === 0) writer.line(`${first}{}`, path);
  keys.forEach((key, i) => {
    const own = value[key];
    const below = schema?.properties?.[key] ?? schema?.additionalProperties;
    const node = typeof below === 'object' ? below : undefined;
    if (own !== undefined)
      writeUnder(
        writer,
        own,
        node,
        [...path, key],
        `${i === 0 ? first : indent}${blockScalar(key)}:`,
        indent,
      );
  });
}

/** A value after its key: on the same line, or in the lines below. */
function writeUnder(
  writer: Writer,
  value: WrittenValue,
  schema: SchemaNode | undefined,
  path: WrittenPath,
  head: string,
  indent: string,
): void {
  if (isScalar(value)) {
    writer.line(`${head} ${blockScalar(value)}`, path);
    return;
  }
  const deeper = `${indent}  `;
  if (!isList(value)) {
    if (Object.values(value).every((each) => each === undefined)) writer.line(`${head} {}`, path);
    else {
      writer.line(head, path);
      writeGroup(writer, value, schema, path, deeper, deeper);
    }
    return;
  }
  if (value.length === 0) {
    writer.line(`${head} []`, path);
    return;
  }
  writer.line(head, path);
  value.forEach((item, i) => {
    writeItem(writer, item, schema?.items, [...path, i], deeper);
  });
}

function writeItem(
  writer: Writer,
  item: WrittenValue,
  schema: SchemaNode | undefined,
  path: WrittenPath,
  indent: string,
): void {
  if (isScalar(item)) writer.line(`${indent}- ${blockScalar(item)}`, path);
  else if (isList(item)) throw new TypeError('no record holds a list of lists');
  else writeGroup(writer, item, schema, path, `${indent}- `, `${indent}  `);
}

/** Writes one group as a document of its own, its keys in the order of the schema. */
export function blockDocument(schema: SchemaNode, value: WrittenGroup): string {
  const writer = new Writer();
  writeGroup(writer, value, schema, [], '', '');
  return writer.text;
}

/** Writes records of one kind, whose schema is given, as a file of their own. */
export function blockForm(schema: SchemaNode, records: readonly WrittenGroup[]): WrittenFile {
  const writer = new Writer();
  const entries: WrittenEntry[] = [];
  records.forEach((value, i) => {
    const [start, line] = [writer.length, writer.paths.length + 1];
    writeItem(writer, value, schema, [i], '');
    entries.push({ value, start, end: writer.length, line });
  });
  return { text: writer.text, entries, lines: writer.paths };
}
