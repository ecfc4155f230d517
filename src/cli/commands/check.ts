import { diagnosticsJson, diagnosticsText } from '../../report/diagnostics.ts';
import { diagnosesIn } from '../../report/sentences/diagnoses.ts';
import { speechIn } from '../../report/sentences/speech.ts';
import { deliver } from '../deliver.ts';
import type { Call, Command, ExitCode } from '../io.ts';
import { isMistake } from '../options/find-name.ts';
import { choice } from '../options/view-options.ts';
import { paperFor } from '../paper-for.ts';
import { readTown } from '../read-town.ts';

async function perform(call: Call): Promise<ExitCode> {
  const format = choice(call, 'format', ['table', 'json']);
  if (isMistake(format)) {
    call.tell(format);
    return 2;
  }
  const read = await readTown(call);
  if (read === undefined) return 2;
  const { diagnostics } = read;
  const [diagnose, { words }] = [await diagnosesIn(call.language), await speechIn(call.language)];
  const sink = call.option('output') === undefined ? call.io.stdout : undefined;
  const text =
    format.word === 'json'
      ? diagnosticsJson(diagnostics, diagnose, call.language)
      : diagnosticsText(diagnostics, diagnose, words, await paperFor(call, sink));
  const hasErrors = diagnostics.some((diagnostic) => diagnostic.severity === 'error');
  return deliver(call, text, format.word) && !hasErrors ? 0 : 2;
}

export const command: Command = { options: ['format', 'output'], takes: [], perform };
