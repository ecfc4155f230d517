import { join, relative } from 'node:path';
import { readRegular } from '../../disk/read-files.ts';
import { nameExists } from '../../disk/make-folder.ts';
import { writeNewFiles } from '../../disk/write-new-files.ts';
import type { System } from '../../checks/system.ts';
import type { SourceFile } from '../../load/files.ts';
import { loadTown } from '../../load/load-town.ts';
import type { Town } from '../../records/town.ts';
import type { ExitCode } from '../io.ts';
import { printDiagnostics } from '../open-town.ts';
import { repoFiles } from '../skeleton/town/repo-files.ts';
import { townFiles } from '../skeleton/town/index.ts';
import type { SkeletonFile } from '../skeleton/pack.ts';
import { editorFiles } from './editor-files.ts';
import type { Planned } from './planned.ts';
import type { Session } from './session.ts';
import { summaryOf } from './summary.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Whether a file is there already just as it would be written: a run that was killed is taken up again. */
function standsAlready(folder: string, { name, text }: SkeletonFile): boolean {
  const path = join(folder, name);
  if (!nameExists(path)) return false;
  const there = readRegular(path);
  return typeof there !== 'string' && Buffer.from(there).equals(encode(text));
}

/** The files civic will read: those to be written, and what lies there already. */
function sources({ own }: Planned, files: readonly SkeletonFile[]): readonly SourceFile[] {
  const yaml = files
    .filter(({ name }) => name.endsWith('.yaml'))
    .map(({ name, text }) => ({ path: name, bytes: encode(text) }));
  const paths = new Set(yaml.map(({ path }) => path));
  return [...yaml, ...own.filter(({ path }) => !paths.has(path))];
}

/** The town the files make; undefined after saying what is wrong with it, before anything is written. */
async function loaded(
  { call }: Session,
  system: System,
  files: readonly SourceFile[],
): Promise<Town | undefined> {
  const { town, diagnostics } = loadTown(files, new Map(), system);
  if (town === undefined) await printDiagnostics(call, diagnostics);
  return town;
}

/** Writes the folder, `civic.yaml` last, and says what was written, carried over and left unset. */
export async function writeTown(session: Session, planned: Planned): Promise<ExitCode> {
  const { call } = session;
  const { folder } = planned;
  const own = townFiles(planned.town, planned.blanks);
  const read = sources(planned, own);
  const town = await loaded(session, planned.system, read);
  if (town === undefined) return 2;
  const { schemas, vscode } = editorFiles(read, planned.system);
  // `civic.yaml`, which makes the folder a town, stays the last.
  const files = [...schemas, ...vscode, ...own];
  const kept = [...repoFiles, ...vscode].filter(
    (file) => nameExists(join(folder, file.name)) && !standsAlready(folder, file),
  );
  const wanted = files.filter((file) => !kept.includes(file) && !standsAlready(folder, file));
  const taken = writeNewFiles(folder, wanted);
  if (taken !== undefined) {
    call.tell({ code: 'name-taken', file: join(relative(call.io.cwd, folder), taken) });
    return 2;
  }
  call.io.stdout.write(
    await summaryOf(session, planned, {
      written: files.filter((file) => !kept.includes(file)).map(({ name }) => name),
      kept: kept.map(({ name }) => name),
    }),
  );
  return 0;
}
