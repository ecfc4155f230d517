import { lintTown } from '../lint/index.ts';
import { createPointer } from '../load/point-out.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Call } from './io.ts';
import type { ReadTown } from './read-town.ts';

/** What loading said of a town and what the rules of `--strict` say of what is sound in it; rules that were set are named. */
export function strictDiagnostics(
  call: Call,
  { town, system, files, diagnostics }: ReadTown,
): readonly Diagnostic[] {
  if (town === undefined || system === undefined) {
    call.tell({ code: 'rules-not-asked' });
    return diagnostics;
  }
  for (const [rule, set] of Object.entries(town.settings.lint ?? {}))
    call.tell({ code: 'rule-set', rule, level: set.level, reason: set.reason });
  const pointer = createPointer(files);
  lintTown(system, town, pointer.add);
  return pointer.all(diagnostics);
}
