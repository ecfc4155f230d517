import type { Diagnostic } from '../../model/diagnostic.ts';
import { grouped } from '../../model/grouped.ts';
import type { Diagnose } from '../sentences/diagnoses.ts';
import type { Words } from '../sentences/words.ts';
import type { CiCase, CiItem } from './ci-report.ts';

/** Where something stood is no part of what it is. */
const ofPlace = new Set(['at', 'line', 'col', 'lineCol', 'length', 'severity']);

const identityOf = (diagnostic: Diagnostic): string =>
  JSON.stringify(diagnostic, (key, value: unknown) => (ofPlace.has(key) ? undefined : value));

/** A diagnostic as an item: what was found as its title, what was expected and what to type below. */
export function diagnosticItem(diagnostic: Diagnostic, diagnose: Diagnose, words: Words): CiItem {
  const { code, severity, at, length } = diagnostic;
  const { found, expected, type } = diagnose(diagnostic);
  return {
    code,
    severity,
    at,
    endCol: at.col + length,
    title: found,
    lines: [words.label(words.check.expected, expected), words.label(words.check.type, type)],
    identity: identityOf(diagnostic),
  };
}

/** A case a file: those in which something was found, and those that are sound. */
export function diagnosticCases(
  diagnostics: readonly Diagnostic[],
  files: readonly string[],
  diagnose: Diagnose,
  words: Words,
): readonly CiCase[] {
  const byFile = grouped(diagnostics, ({ at }) => at.file);
  const all = [...new Set([...files, ...byFile.keys()])].sort();
  return all.map((file) => ({
    name: file,
    group: words.reporters.files,
    at: { file, line: 1, col: 1 },
    items: (byFile.get(file) ?? []).map((each) => diagnosticItem(each, diagnose, words)),
  }));
}
