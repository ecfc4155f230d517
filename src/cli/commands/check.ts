import { deliverDiagnostics } from '../deliver-diagnostics.ts';
import type { Call, Command, ExitCode } from '../io.ts';
import { accepted } from '../options/accepted.ts';
import { isMistake } from '../options/find-name.ts';
import { choice } from '../options/view-options.ts';
import { diagnosticsSource } from '../reports/diagnostics-source.ts';
import { readReports } from '../reports/read-reports.ts';
import { writeReports } from '../reports/write-reports.ts';
import { readTown } from '../read-town.ts';

async function perform(call: Call): Promise<ExitCode> {
  const format = choice(call, 'format', ['table', 'json']);
  if (isMistake(format)) {
    call.tell(format);
    return 2;
  }
  const reports = accepted(call, readReports(call));
  if (reports === undefined) return 2;
  const strict = call.has('strict');
  // One bad record must not keep the rules from the others: everything comes in one run.
  const read = await readTown(call, strict ? { leaveOutBad: true } : { checkOnly: true });
  if (read === undefined) return 2;
  const diagnostics = strict
    ? (await import('../strict-diagnostics.ts')).strictDiagnostics(call, read)
    : read.diagnostics;
  const code = await deliverDiagnostics(call, diagnostics, format.word);
  const source = diagnosticsSource(call, { ...read, diagnostics }, 'civic check');
  return (await writeReports(call, reports.reports, source)) ? code : 2;
}

export const command: Command = { options: ['strict', 'format', 'output', 'report'], takes: [], perform };
