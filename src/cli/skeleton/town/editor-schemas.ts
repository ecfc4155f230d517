/**
 * Schemas for editors, beside the town: they complete keys and underline mistakes without civic, a network or a path
 * that differs from one machine to the next. `# yaml-language-server: $schema=` is read relative to the file it stands in.
 */
import { townSchemas } from '../../../load/schemas.ts';
import type { SchemaNode } from '../../../model/schema.ts';
import { recordKinds } from '../../../records/index.ts';
import type { RecordKindName } from '../../../records/index.ts';
import type { SkeletonFile } from '../pack.ts';

export const schemaFolder = '.civic/schema';

/** The first line of a file, `depth` folders below the town's. */
export function schemaLine(name: string, depth = 0): string {
  return `# yaml-language-server: $schema=${'../'.repeat(depth)}${schemaFolder}/${name}.json\n`;
}

/** Editors know nothing of what stands under `x-civic`. */
const plain = (key: string, value: unknown): unknown => (key === 'x-civic' ? undefined : value);

function schemaFile(name: string, schema: object): SkeletonFile {
  const document = { $schema: 'http://json-schema.org/draft-07/schema#', ...schema };
  return { name: `${schemaFolder}/${name}.json`, text: `${JSON.stringify(document, plain, 1)}\n` };
}

/** A file is a list of entries, or one of them alone. */
const listed = (entry: SchemaNode): object => ({
  title: entry.title,
  if: { type: 'array' },
  then: { type: 'array', items: entry },
  else: entry,
});

/** The schemas of all settings, and of the kinds of record given. */
export function editorSchemas(kinds: readonly RecordKindName[]): readonly SkeletonFile[] {
  const { civic, ...lists } = townSchemas;
  return [
    schemaFile('civic', civic),
    ...Object.entries(lists).map(([name, schema]) => schemaFile(name, listed(schema))),
    ...kinds.map((kind) => schemaFile(kind, listed(recordKinds[kind].schema))),
  ];
}
