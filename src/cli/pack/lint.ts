import { resolve } from 'node:path';
import { folderExists } from '../../disk/find-town.ts';
import { readFiles } from '../../disk/read-files.ts';
import { walkFolder } from '../../disk/walk-folder.ts';
import { loadSystem } from '../../load/load-system.ts';
import { byDiagnosticPlace } from '../../model/diagnostic.ts';
import { deliverDiagnostics } from '../deliver-diagnostics.ts';
import type { Call, ExitCode } from '../io.ts';
import { isMistake } from '../options/find-name.ts';
import { choice } from '../options/view-options.ts';
import { unreadable } from '../read-town.ts';

/** `civic pack lint DIR`: everything wrong with a pack one writes, as `civic check` says it of a town. */
export async function lintPack(call: Call): Promise<ExitCode> {
  const format = choice(call, 'format', ['table', 'json']);
  if (isMistake(format)) {
    call.tell(format);
    return 2;
  }
  const folder = resolve(call.io.cwd, call.words[1] ?? '.');
  if (!folderExists(folder)) {
    call.tell({ code: 'no-folder', folder: call.words[1] ?? '.' });
    return 2;
  }
  const found = walkFolder(folder);
  const isYaml = ({ path }: { readonly path: string }): boolean => /\.ya?ml$/i.test(path);
  const { files, unread } = readFiles(found.files.filter(isYaml));
  const { system, diagnostics: lint } = loadSystem(files);
  const others = [...unread, ...found.others.filter(isYaml)].map(unreadable);
  const diagnostics = [...lint, ...others].sort(byDiagnosticPlace);
  const checks = system?.standards.reduce((sum, standard) => sum + standard.checks.length, 0) ?? 0;
  return deliverDiagnostics(call, diagnostics, format.word, ({ pack }) =>
    pack.sound(system?.standards.length ?? 0, checks),
  );
}
