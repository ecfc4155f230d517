/** What the rules of `civic check --strict` found, as diagnostics among those of loading. */
import { byDiagnosticPlace } from '../model/diagnostic.ts';
import type { Diagnostic, DiagnosticArgs, Severity } from '../model/diagnostic.ts';
import type { LintRuleName, LintSpot } from '../model/diagnostic-lint.ts';
import { showPlace } from '../model/place.ts';
import { DiagnosticList } from './diagnostic-list.ts';
import type { SourceFile } from './files.ts';
import { createSpotFinder } from './find-spots.ts';

/** Personal data that were found, by where they must not be shown. */
class Secrets {
  readonly #pieces = new Map<string, Set<string>>();

  note(where: string, piece: string): void {
    const pieces = this.#pieces.get(where);
    if (pieces === undefined) this.#pieces.set(where, new Set([piece]));
    else pieces.add(piece);
  }

  /** The texts among some values with what was found in them covered, as wide as it was. */
  cover<T extends object>(where: string, values: T): T {
    const pieces = this.#pieces.get(where);
    if (pieces === undefined) return values;
    const covered = Object.entries(values).map(([key, value]): [string, unknown] => {
      if (typeof value !== 'string' || key === 'code') return [key, value];
      let text = value;
      for (const piece of pieces) text = text.replaceAll(piece, '*'.repeat(piece.length));
      return [key, text];
    });
    return Object.fromEntries(covered) as T;
  }
}

const lineOf = (at: Diagnostic['at']): string => `${at.file}:${String(at.line)}`;

/** Collects findings; `all` puts them among what loading said, by place. What is printed ends up in logs and pull requests. */
export function createPointer(files: readonly SourceFile[]) {
  const find = createSpotFinder(files);
  const list = new DiagnosticList();
  const [ofLines, ofEntries] = [new Secrets(), new Secrets()];
  const waiting: (() => void)[] = [];
  return {
    add: <C extends LintRuleName>(
      code: C,
      severity: Severity,
      spot: LintSpot,
      args: DiagnosticArgs[C],
    ): void => {
      const pointer = find(spot);
      const entry = 'at' in spot ? showPlace(spot.at) : '';
      if ('at' in spot && spot.secret === true && spot.within !== undefined) {
        ofLines.note(lineOf(pointer.at), spot.within);
        ofEntries.note(entry, spot.within);
      }
      // Another rule may still find that what this one quotes is nobody's to read.
      waiting.push(() => {
        list.add(code, pointer, ofEntries.cover(entry, args), severity);
      });
    },
    all: (loaded: readonly Diagnostic[]): readonly Diagnostic[] => {
      for (const each of waiting.splice(0)) each();
      return [...loaded, ...list.all]
        .map((each) => ofLines.cover(lineOf(each.at), each))
        .sort(byDiagnosticPlace);
    },
  };
}
