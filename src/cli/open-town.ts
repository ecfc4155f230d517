import type { System } from '../checks/system.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Town } from '../records/town.ts';
import type { ReadFile } from '../disk/read-files.ts';
import type { Call } from './io.ts';
import { paperFor } from './paper-for.ts';
import { readTown } from './read-town.ts';
import type { ReadTown } from './read-town.ts';

export interface OpenedTown {
  readonly folder: string;
  readonly files: readonly ReadFile[];
  readonly system: System;
  readonly town: Town;
  /** Warnings and remarks, and errors of what was left out. */
  readonly diagnostics: readonly Diagnostic[];
  readonly leftOut: number;
  /** Something was wrong and left out: the exit code stays 2. */
  readonly hasErrors: boolean;
}

/** Says on stderr what keeps anything from being concluded. */
export async function printDiagnostics(call: Call, diagnostics: readonly Diagnostic[]): Promise<void> {
  const [{ diagnosticsText }, { diagnosesIn }, { speechIn }] = await Promise.all([
    import('../report/diagnostics.ts'),
    import('../report/sentences/diagnoses.ts'),
    import('../report/sentences/speech.ts'),
  ]);
  const { words } = await speechIn(call.language);
  const paper = await paperFor(call, call.io.stderr);
  call.io.stderr.write(diagnosticsText(diagnostics, await diagnosesIn(call.language), words, paper));
  call.io.stderr.write(`${words.check.nothingConcluded}\n`);
}

/** How a town is opened. */
export interface Opening {
  /** As it was at a git revision. */
  readonly revision?: string | undefined;
  /** Told of a town of which nothing can be concluded, after the user was. */
  readonly onWrong?: (read: ReadTown) => Promise<unknown>;
}

/** The town, now or at a revision, ready to be judged; undefined after saying why nothing can be concluded. */
export async function openTown(call: Call, opening: Opening = {}): Promise<OpenedTown | undefined> {
  const { revision, onWrong } = opening;
  const read = await readTown(call, { revision });
  if (read === undefined) return undefined;
  const { folder, files, system, town, diagnostics, leftOut } = read;
  if (system === undefined || town === undefined) {
    if (revision !== undefined) call.tell({ code: 'wrong-at-revision', revision });
    await printDiagnostics(call, diagnostics);
    await onWrong?.(read);
    return undefined;
  }
  const count = (severity: Diagnostic['severity']): number =>
    diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
  if (leftOut > 0)
    call.tell({ code: 'left-out', count: leftOut, ...(revision === undefined ? {} : { revision }) });
  const [warnings, remarks] = [count('warning'), count('remark')];
  // civic check lists those of the folder.
  if (warnings + remarks > 0 && revision === undefined) call.tell({ code: 'doubtful', warnings, remarks });
  return { folder, files, system, town, diagnostics, leftOut, hasErrors: count('error') > 0 };
}
