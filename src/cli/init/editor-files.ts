import { withMark } from '../../disk/product-mark.ts';
import type { SourceFile } from '../../load/files.ts';
import { beginTown } from '../../load/begin-town.ts';
import { knownNames } from '../../load/editor/known-names.ts';
import { packNamed } from '../../load/pack-named.ts';
import type { System } from '../../checks/system.ts';
import { schemaFiles } from '../schema/schema-files.ts';
import { vscodeFiles } from '../schema/vscode-files.ts';
import type { SkeletonFile } from '../skeleton/pack.ts';

/** What `civic schema --for` would write beside the town these files make; VS Code's own are left where they are. */
export function editorFiles(
  town: readonly SourceFile[],
  system: System,
): { readonly schemas: readonly SkeletonFile[]; readonly vscode: readonly SkeletonFile[] } {
  const schemas = schemaFiles(knownNames(beginTown(town, system)));
  const pack = packNamed(town);
  return {
    schemas: schemas.map(({ name, text }) => ({ name, text: withMark(text, 'json') })),
    vscode: vscodeFiles(pack !== undefined && 'folder' in pack ? pack.folder : undefined),
  };
}
