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
  const read = await readTown(call);
  return read === undefined ? 2 : deliverDiagnostics(call, read.diagnostics, format.word);
}

export const command: Command = { options: ['format', 'output'], takes: [], perform };
