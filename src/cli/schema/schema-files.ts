import { editorSchema } from '../../load/editor/editor-schema.ts';
import { fileKinds } from '../../load/editor/file-kinds.ts';
import type { FileKind } from '../../load/editor/file-kinds.ts';
import type { KnownNames } from '../../load/editor/known-names.ts';
import { cleanJson } from '../../report/clean.ts';
import type { SkeletonFile } from '../skeleton/pack.ts';

/** Below the town's folder. */
export const schemaFolder = '.civic/schema';

/** The schema of a kind of file for editors, as text; with the names of a town, these are offered. */
export function schemaText(kind: FileKind, known?: KnownNames): string {
  return cleanJson(`${JSON.stringify(editorSchema(kind, known), undefined, 2)}\n`);
}

/** The schemas of a town, one a kind of file; civic's mark is still to be set. */
export function schemaFiles(known: KnownNames): readonly SkeletonFile[] {
  return fileKinds.map((kind) => ({
    name: `${schemaFolder}/${kind.name}.json`,
    text: schemaText(kind, known),
  }));
}
