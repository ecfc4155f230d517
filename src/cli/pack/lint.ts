import { resolve } from 'node:path';
import { folderExists } from '../../disk/find-town.ts';
import { readFiles } from '../../disk/read-files.ts';
import { walkFolder } from '../../disk/walk-folder.ts';
import { loadSystem } from '../../load/load-system.ts';
import { byDiagnosticPlace } from '../../model/diagnostic.ts';
import { diagnosticsJson, diagnosticsText } from '../../report/diagnostics.ts';
import { diagnosesIn } from '../../report/sentences/diagnoses.ts';
import { speechIn } from '../../report/sentences/speech.ts';
import { deliver } from '../deliver.ts';
import type { Call, ExitCode } from '../io.ts';
import { isMistake } from '../options/find-name.ts';
import { choice } from '../options/view-options.ts';
import { paperFor } from '../paper-for.ts';
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
  const [diagnose, { words }] = [await diagnosesIn(call.language), await speechIn(call.language)];
  const paper = await paperFor(call, call.option('output') === undefined ? call.io.stdout : undefined);
  const checks = system?.standards.reduce((sum, standard) => sum + standard.checks.length, 0) ?? 0;
  const text =
    format.word === 'json'
      ? diagnosticsJson(diagnostics, diagnose, call.language)
      : diagnostics.length === 0
        ? `${words.pack.sound(system?.standards.length ?? 0, checks)}\n`
        : diagnosticsText(diagnostics, diagnose, words, paper);
  const hasErrors = diagnostics.some((diagnostic) => diagnostic.severity === 'error');
  return deliver(call, text, format.word) && !hasErrors ? 0 : 2;
}
