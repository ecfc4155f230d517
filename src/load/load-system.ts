import type { System } from '../checks/system.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { DayMemory } from './day-memory.ts';
import { DiagnosticList } from './diagnostic-list.ts';
import { decode } from './files.ts';
import type { SourceFile } from './files.ts';
import type { SourceText } from './source-text.ts';
import { Names } from './names.ts';
import { createLocator } from './read-yaml.ts';
import { buildSystem } from './pack/build-system.ts';
import { lintPack } from './pack/lint-pack.ts';
import { lintStandards } from './pack/lint-standards.ts';
import { lintWorkbooks } from './pack/lint-workbooks.ts';
import { definePackNames } from './pack/pack-names.ts';
import { readPack } from './pack/pack-parts.ts';
import type { ReadStandard } from './pack/pack-parts.ts';

export interface LoadedSystem {
  /** Undefined when anything is wrong with the pack. */
  readonly system: System | undefined;
  readonly diagnostics: Diagnostic[];
}

function inOrder<F extends { readonly path: string }>(files: readonly F[]): F[] {
  return [...files].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}

/** Checks by the id people know them by. */
function checkIds(standards: readonly ReadStandard[]): ReadonlySet<string> {
  return new Set(
    standards.flatMap(({ value, checks }) => checks.map((check) => `${value.id}/${check.value.key}`)),
  );
}

/** Puts a pack together from its texts; `undecoded` are files that are there but hold no text. */
export function systemFromTexts(
  files: readonly SourceText[],
  undecoded: readonly string[] = [],
  list = new DiagnosticList(),
): LoadedSystem {
  const loading = { list, locate: createLocator(), names: new Names(), days: new DayMemory() };
  const parts = readPack(inOrder(files), undecoded, list, loading.locate);
  definePackNames(parts, loading);
  lintPack(parts, loading);
  const siteKinds = parts.siteKinds.map((kind) => kind.value);
  lintStandards(parts, { figures: parts.pack?.value, siteKinds }, loading);
  const rosters = parts.pack?.value.rosters ?? [];
  lintWorkbooks(parts.workbooks, { rosters, checks: checkIds(parts.standards) }, loading);
  const system = list.errors > 0 ? undefined : buildSystem(parts, loading.locate);
  return { system, diagnostics: list.sorted() };
}

/** Loads a pack from its files; paths are relative to the pack's folder. */
export function loadSystem(files: readonly SourceFile[]): LoadedSystem {
  const list = new DiagnosticList();
  const texts: SourceText[] = [];
  const undecoded: string[] = [];
  for (const file of files) {
    const text = decode(file, list);
    if (text === undefined) undecoded.push(file.path);
    else texts.push(text);
  }
  return systemFromTexts(texts, undecoded, list);
}
