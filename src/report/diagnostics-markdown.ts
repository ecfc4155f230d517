import type { Diagnostic } from '../model/diagnostic.ts';
import { showPlace } from '../model/place.ts';
import { countSeverities } from './diagnostics.ts';
import { mdLines, mdTable, mdText } from './markdown-text.ts';
import type { Diagnose } from './sentences/diagnoses.ts';
import type { Words } from './sentences/words.ts';

/** Diagnostics as Markdown, fit for a pull request: a row each, all of them. */
export function diagnosticsMarkdown(
  diagnostics: readonly Diagnostic[],
  diagnose: Diagnose,
  words: Words,
): string {
  const say = words.check;
  const counts = countSeverities(diagnostics);
  const rows = diagnostics.map((diagnostic) => {
    const { found, expected, type } = diagnose(diagnostic);
    return [
      mdText(words.severities[diagnostic.severity]),
      mdLines([showPlace(diagnostic.at), diagnostic.code]),
      mdLines([found, words.label(say.expected, expected), words.label(say.type, type)]),
    ];
  });
  const [severity, place, what] = say.head;
  const lines = [
    `## ${mdText(say.title)}`,
    '',
    mdText(counts.error === 0 ? say.sound : say.nothingConcluded),
    '',
    ...(rows.length === 0 ? [] : [mdText(say.counts(counts)), '', ...mdTable([severity, place, what], rows)]),
  ];
  return `${lines.join('\n')}\n`;
}
