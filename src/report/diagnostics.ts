import type { Diagnostic, DiagnosticCode, Severity } from '../model/diagnostic.ts';
import { showPlace } from '../model/place.ts';
import { cleanJson } from './clean.ts';
import { excerpt } from './excerpt.ts';
import { newPage } from './page.ts';
import type { Page, Paper } from './page.ts';
import type { Style } from './paint.ts';
import type { Diagnose } from './sentences/diagnoses.ts';
import type { Words } from './sentences/words.ts';

const styles: Readonly<Record<Severity, Style>> = { error: 'bad', warning: 'doubtful', remark: 'dim' };

/** Printed of one code; the rest are counted. A thousand rows of one mistake are one mistake. */
const mostOfACode = 20;

/** How many there are of each severity. */
export function countSeverities(diagnostics: readonly Diagnostic[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, remark: 0 };
  for (const { severity } of diagnostics) counts[severity] += 1;
  return counts;
}

function writeOne(page: Page, diagnostic: Diagnostic, diagnose: Diagnose, words: Words, width: number): void {
  const { found, expected, type } = diagnose(diagnostic);
  const say = words.check;
  page.line(`${showPlace(diagnostic.at)} ${words.severities[diagnostic.severity]} ${diagnostic.code}`, {
    style: styles[diagnostic.severity],
  });
  page.line(words.label(say.found, found), { indent: 2, hang: 2 });
  page.line(words.label(say.expected, expected), { indent: 2, hang: 2 });
  page.line(words.label(say.type, type), { indent: 2, hang: 2 });
  // A whole file can be wrong, or missing: then there is no line to show.
  if (diagnostic.line !== '') {
    const number = String(diagnostic.at.line);
    const { line, marks } = excerpt(diagnostic, width - number.length - 5);
    page.shown(`  ${number} | ${line}`);
    page.shown(`  ${' '.repeat(number.length)} | ${marks}`, styles[diagnostic.severity]);
  }
  page.blank();
}

/** Diagnostics for a terminal, by place, with the counts of all. */
export function diagnosticsText(
  diagnostics: readonly Diagnostic[],
  diagnose: Diagnose,
  words: Words,
  paper: Paper,
): string {
  const page = newPage(paper);
  const seen = new Map<DiagnosticCode, number>();
  for (const diagnostic of diagnostics) {
    const count = (seen.get(diagnostic.code) ?? 0) + 1;
    seen.set(diagnostic.code, count);
    if (count <= mostOfACode) writeOne(page, diagnostic, diagnose, words, paper.width);
  }
  for (const [code, count] of seen) {
    if (count > mostOfACode) page.line(words.label(code, words.check.moreLikeIt(count - mostOfACode)));
  }
  const counts = countSeverities(diagnostics);
  if (counts.error === 0) page.line(words.check.sound, { style: 'good' });
  if (diagnostics.length > 0) page.line(words.check.counts(counts), { style: 'strong' });
  return page.text();
}

/** Diagnostics as JSON, all of them. */
export function diagnosticsJson(
  diagnostics: readonly Diagnostic[],
  diagnose: Diagnose,
  language: string,
): string {
  const document = {
    civic: { format: 'diagnostics', version: 1 },
    language,
    counts: countSeverities(diagnostics),
    diagnostics: diagnostics.map((diagnostic) => {
      const { code, severity, at, length, line } = diagnostic;
      const { found, expected, type } = diagnose(diagnostic);
      return {
        file: at.file,
        line: at.line,
        col: at.col,
        length,
        severity,
        code,
        found,
        expected,
        type,
        text: line,
      };
    }),
  };
  return `${cleanJson(JSON.stringify(document, null, 2))}\n`;
}
