import { deliverDiagnostics } from '../deliver-diagnostics.ts';
import type { Call, Command, ExitCode } from '../io.ts';
import { lookAtTown } from '../look-at-town.ts';
import { accepted } from '../options/accepted.ts';
import { isMistake } from '../options/find-name.ts';
import { choice } from '../options/view-options.ts';
import { diagnosticsSource } from '../reports/diagnostics-source.ts';
import { readReports } from '../reports/read-reports.ts';
import { writeReports } from '../reports/write-reports.ts';
import type { Looked } from '../reports/diagnostics-source.ts';

async function lookStrictly(call: Call): Promise<Looked | undefined> {
  // One bad record must not keep the rules from the others: everything comes in one run.
  const { readTown } = await import('../read-town.ts');
  const read = await readTown(call, { leaveOutBad: true });
  if (read === undefined) return undefined;
  const { strictDiagnostics } = await import('../strict-diagnostics.ts');
  return { ...read, diagnostics: strictDiagnostics(call, read) };
}

async function perform(call: Call): Promise<ExitCode> {
  const format = choice(call, 'format', ['table', 'json']);
  if (isMistake(format)) {
    call.tell(format);
    return 2;
  }
  const reports = accepted(call, readReports(call));
  if (reports === undefined) return 2;
  const looked = await (call.has('strict') ? lookStrictly(call) : lookAtTown(call));
  if (looked === undefined) return 2;
  const code = await deliverDiagnostics(call, looked.diagnostics, format.word);
  const source = diagnosticsSource(call, looked, 'civic check');
  return (await writeReports(call, reports.reports, source)) ? code : 2;
}

export const command: Command = { options: ['strict', 'format', 'output', 'report'], takes: [], perform };
