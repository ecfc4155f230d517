import type { Diagnostic } from '../model/diagnostic.ts';
import { diagnosticsJson, diagnosticsText } from '../report/diagnostics.ts';
import { diagnosesIn } from '../report/sentences/diagnoses.ts';
import { speechIn } from '../report/sentences/speech.ts';
import type { Words } from '../report/sentences/words.ts';
import { deliver } from './deliver.ts';
import type { Call, ExitCode } from './io.ts';
import { paperOfAnswer } from './paper-for.ts';

/** Answers with everything that is wrong; `whenNone` says it in other words than usual where nothing is. */
export async function deliverDiagnostics(
  call: Call,
  diagnostics: readonly Diagnostic[],
  format: 'table' | 'json',
  whenNone?: (words: Words) => string,
): Promise<ExitCode> {
  const [diagnose, { words }] = [await diagnosesIn(call.language), await speechIn(call.language)];
  const asText = async (): Promise<string> =>
    diagnostics.length === 0 && whenNone !== undefined
      ? `${whenNone(words)}\n`
      : diagnosticsText(diagnostics, diagnose, words, await paperOfAnswer(call));
  const text = format === 'json' ? diagnosticsJson(diagnostics, diagnose, call.language) : await asText();
  const hasErrors = diagnostics.some((diagnostic) => diagnostic.severity === 'error');
  return deliver(call, text, format) && !hasErrors ? 0 : 2;
}
