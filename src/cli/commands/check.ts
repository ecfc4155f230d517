import { deliverDiagnostics } from '../deliver-diagnostics.ts';
import type { Call, Command, ExitCode } from '../io.ts';
import { isMistake } from '../options/find-name.ts';
import { choice } from '../options/view-options.ts';
import { readTown } from '../read-town.ts';

async function perform(call: Call): Promise<ExitCode> {
  const format = choice(call, 'format', ['table', 'json']);
  if (isMistake(format)) {
    call.tell(format);
    return 2;
  }
  const strict = call.has('strict');
  // One bad record must not keep the rules from the others: everything comes in one run.
  const read = await readTown(call, strict);
  if (read === undefined) return 2;
  const diagnostics = strict
    ? (await import('../strict-diagnostics.ts')).strictDiagnostics(call, read)
    : read.diagnostics;
  return deliverDiagnostics(call, diagnostics, format.word);
}

export const command: Command = { options: ['strict', 'format', 'output'], takes: [], perform };
