/** `civic schema --for DIR`: the schemas with the town's own names, beside the town, and where editors look for them. */
import { join, relative } from 'node:path';
import { makeFolders, nameExists } from '../../disk/make-folder.ts';
import { withMark } from '../../disk/product-mark.ts';
import { readRegular } from '../../disk/read-files.ts';
import { productAt, writeProduct } from '../../disk/write-product.ts';
import { writeNewFiles } from '../../disk/write-new-files.ts';
import { fileKinds } from '../../load/editor/file-kinds.ts';
import type { KnownNames } from '../../load/editor/known-names.ts';
import { newPage } from '../../report/page.ts';
import type { Page } from '../../report/page.ts';
import type { SchemaWords } from '../../report/sentences/schema-words.ts';
import type { Call, ExitCode } from '../io.ts';
import { paperOfAnswer } from '../paper-for.ts';
import { schemaLine } from '../skeleton/town/schema-line.ts';
import type { SkeletonFile } from '../skeleton/pack.ts';
import { schemaFiles, schemaFolder } from './schema-files.ts';
import type { NamedTown } from './town-names.ts';
import { vscodeFiles, vscodeSettings } from './vscode-files.ts';

function standsAlready(folder: string, { name, text }: SkeletonFile): boolean {
  const there = productAt(join(folder, name));
  return there instanceof Uint8Array && Buffer.from(there).equals(Buffer.from(withMark(text, 'json')));
}

/** Writes the schemas; answers how many were written and how many of the others must not be replaced. */
function writeFiles(call: Call, folder: string, known: KnownNames): { changed: number; refused: number } {
  makeFolders(join(folder, schemaFolder));
  const stale = schemaFiles(known).filter((file) => !standsAlready(folder, file));
  const refused = stale.filter(({ name, text }) => {
    const result = writeProduct(join(folder, name), text, 'json');
    if (!result.written) {
      const file = relative(call.io.cwd, join(folder, name));
      call.tell(
        result.why === 'no-folder'
          ? { code: 'output-no-folder', file }
          : { code: 'schema-not-replaced', file, why: result.why },
      );
    }
    return !result.written;
  });
  return { changed: stale.length - refused.length, refused: refused.length };
}

/** Whether settings that are there name the schemas, in whichever way they are laid out. */
function namesSchemas(path: string): boolean {
  const bytes = readRegular(path);
  return typeof bytes !== 'string' && new TextDecoder().decode(bytes).includes(`${schemaFolder}/units.json`);
}

function setUpVscode(page: Page, folder: string, packFolder: string | undefined, words: SchemaWords): void {
  const files = vscodeFiles(packFolder);
  const absent = files.filter(({ name }) => !nameExists(join(folder, name)));
  if (absent.length > 0) writeNewFiles(folder, absent);
  const written = absent.map(({ name }) => name);
  if (written.includes(vscodeSettings)) {
    page.line(words.vscodeNew(written), { hang: 2 });
    return;
  }
  if (namesSchemas(join(folder, vscodeSettings))) {
    page.line(words.vscodeKnows(vscodeSettings), { hang: 2 });
    return;
  }
  page.line(words.vscodeAdd(vscodeSettings), { hang: 2 });
  const [settings] = files;
  // To be copied: what stands between the braces.
  for (const line of (settings?.text ?? '').split('\n').slice(1, -2)) page.shown(line);
}

export async function writeSchemas(call: Call, town: NamedTown, words: SchemaWords): Promise<ExitCode> {
  const { folder, known, packFolder } = town;
  const { changed, refused } = writeFiles(call, folder, known);
  const page = newPage(await paperOfAnswer(call));
  const shown = join(relative(call.io.cwd, folder), schemaFolder);
  const count = (kind: 'unit' | 'site' | 'zone' | 'task' | 'round' | 'finding'): number =>
    known.get(kind)?.length ?? 0;
  page.line(words.written(shown, fileKinds.length, changed), { style: 'strong' });
  page.line(
    words.offered({
      unit: count('unit'),
      site: count('site'),
      zone: count('zone'),
      task: count('task'),
      round: count('round'),
      finding: count('finding'),
    }),
    { hang: 2 },
  );
  setUpVscode(page, folder, packFolder, words);
  page.line(words.orLine, { hang: 2 });
  page.shown(`  ${schemaLine('units').trim()}`);
  call.io.stdout.write(page.text());
  return refused > 0 ? 2 : 0;
}
