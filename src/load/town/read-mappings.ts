/** How lists of superiors are read: `mappings/*.yaml`. A mistake in one keeps no record from being judged. */
import { recordKinds } from '../../records/index.ts';
import type { RecordKindName } from '../../records/index.ts';
import type { Mapping } from '../../records/mapping.ts';
import type { SchemaNode } from '../../model/schema.ts';
import { checkFields } from '../check-fields.ts';
import type { Loading } from '../check-fields.ts';
import { checkShape } from '../check-shape.ts';
import { DiagnosticList } from '../diagnostic-list.ts';
import { decode } from '../files.ts';
import type { SourceFile } from '../files.ts';
import { suggest } from '../nearest.ts';
import { readDocument } from '../read-yaml.ts';
import type { Entry, Path } from '../read-yaml.ts';
import { townSchemas } from '../schemas.ts';

/** A mapping by the name of its file; undefined when something is wrong with it. */
export interface FoundMapping {
  readonly name: string;
  readonly mapping: Mapping | undefined;
}

/** The names of fields below a part of a schema, joined by dots; lists add nothing to them. */
function namesBelow(node: SchemaNode, above: readonly string[] = []): readonly string[] {
  if (node.type === 'array' && node.items !== undefined) return namesBelow(node.items, above);
  return node.properties === undefined
    ? [above.join('.')]
    : Object.entries(node.properties).flatMap(([key, below]) => namesBelow(below, [...above, key]));
}

/** The fields a mapping names must be fields of its kind; what a roster has is its own. */
function checkNames(mapping: Mapping, entry: Entry, loading: Loading): void {
  const { list, locate } = loading;
  const kind = recordKinds[mapping.kind satisfies RecordKindName];
  const known = namesBelow(kind.schema);
  const check = (name: string, path: Path, what: 'key' | 'value'): void => {
    const isOwn = mapping.kind === 'roster' && name.startsWith('entries.');
    if (name === '-' || isOwn || known.includes(name)) return;
    const { nearest, known: some } = suggest(name, known);
    list.add('unknown-item', locate(entry.source, path, what), {
      found: name,
      nearest,
      known: some,
      of: kind.titles[0],
    });
  };
  for (const [heading, field] of Object.entries(mapping.headings))
    check(field, ['headings', heading], 'value');
  for (const field of Object.keys(mapping.set ?? {})) check(field, ['set', field], 'key');
  for (const field of Object.keys(mapping.words ?? {})) check(field, ['words', field], 'key');
}

function readMapping(file: SourceFile, loading: Loading): Mapping | undefined {
  const { list, locate } = loading;
  const text = decode(file, list);
  const entry = text && readDocument(text, townSchemas.mapping, list);
  if (entry?.value === undefined) return undefined;
  const fine = checkShape('town/mapping', entry.value, entry, list, locate);
  if (!fine || !entry.sound) return undefined;
  checkFields(entry.value, townSchemas.mapping, entry.source, loading);
  const mapping = entry.value as Mapping;
  checkNames(mapping, entry, loading);
  return list.errors === 0 ? mapping : undefined;
}

export function readMappings(files: readonly SourceFile[], loading: Loading): readonly FoundMapping[] {
  return files.map((file) => {
    const list = new DiagnosticList();
    const mapping = readMapping(file, { ...loading, list });
    loading.list.takeAsWarnings(list);
    const name = (file.path.split('/').at(-1) ?? '').replace(/\.ya?ml$/i, '').normalize('NFC');
    return { name, mapping };
  });
}
