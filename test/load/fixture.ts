/**
 * A fixture is a folder that says what differs from the sound town (`town/NAME`) or pack (`pack/NAME`):
 *
 * - files that are added to it, or stand in the place of its own;
 * - `changes.diff`: lines of its files that are replaced, so that a mistake can be read without the rest of the file;
 * - `also.txt`: what must be found where no comment can stand, a line each: `units.yaml:3 torn-file`.
 *
 * Everything else that must be found is marked on its own line: `treshold: 95   # ! unknown-key`.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { System } from '../../src/checks/system.ts';
import type { SourceFile } from '../../src/load/files.ts';
import { loadSystem } from '../../src/load/load-system.ts';
import { extendSystem, ownFolder } from '../../src/load/pack/extend-system.ts';
import { lintTown } from '../../src/lint/index.ts';
import { createPointer } from '../../src/load/point-out.ts';
import { byDiagnosticPlace } from '../../src/model/diagnostic.ts';
import { loadTown } from '../../src/load/load-town.ts';
import type { LoadedTown, TownOptions } from '../../src/load/load-town.ts';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import type { FileFacts } from '../../src/model/files.ts';
import { applyChanges } from './apply-changes.ts';

export const fixturesFolder = fileURLToPath(new URL('../fixtures', import.meta.url));

/** What stands in a fixture's folder without being a file of the town. */
const aside = /^(?:changes\.diff|also\.txt|messages\.txt)$/;

/** Every file under a folder by its path within it. */
export function filesUnder(folder: string): SourceFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const onDisk = `${entry.parentPath}/${entry.name}`;
      const path = onDisk.slice(folder.length + 1).replaceAll('\\', '/');
      return { path, bytes: readFileSync(onDisk) };
    });
}

export const soundFiles = {
  town: filesUnder(`${fixturesFolder}/sound/town`),
  pack: filesUnder(`${fixturesFolder}/sound/pack`),
} as const;

/** The sound town in which `civic check --strict` finds nothing either: what it has of its own stands in `strict/sound`. */
export const strictlySound: readonly SourceFile[] = (() => {
  const own = filesUnder(`${fixturesFolder}/strict/sound`);
  const over = new Set(own.map(({ path }) => path));
  return [...soundFiles.town.filter(({ path }) => !over.has(path)), ...own];
})();

/** The sound pack, loaded. */
export function soundSystem(): System {
  const { system, diagnostics } = loadSystem(soundFiles.pack);
  if (system === undefined) throw new Error(`the sound pack is not: ${JSON.stringify(diagnostics)}`);
  return system;
}

/** What the disk knows: all files under `files/`, which the commands find by walking the folder. */
export function factsOf(files: readonly SourceFile[]): FileFacts {
  const proof = files.filter((file) => file.path.startsWith('files/'));
  return new Map(proof.map((file) => [file.path, { size: file.bytes.length }]));
}

/** Loads a town the way the commands do. */
export function loadFiles(
  files: readonly SourceFile[],
  system: System,
  options: TownOptions = {},
): LoadedTown {
  const written = files.filter((file) => !file.path.startsWith('files/'));
  return loadTown(written, factsOf(files), system, options);
}

export interface Fixture {
  readonly name: string;
  readonly folder: string;
  readonly base: 'town' | 'pack';
  /** All files, those of the sound town or pack included. */
  readonly files: readonly SourceFile[];
  /** `path:line code`, sorted. */
  readonly expected: readonly string[];
}

const mark = /# ! ([a-z0-9-]+(?: [a-z0-9-]+)*)$/;

function marksIn({ path, bytes }: SourceFile): string[] {
  const lines = new TextDecoder().decode(bytes).split(/\r\n|\r|\n/);
  return lines.flatMap((line, i) => {
    const codes = mark.exec(line)?.[1]?.split(' ') ?? [];
    return codes.map((code) => `${path}:${String(i + 1)} ${code}`);
  });
}

function textOf(path: string): string {
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

export function readFixture(base: Fixture['base'], folder: string, name: string): Fixture {
  const own = filesUnder(folder).filter((file) => !aside.test(file.path));
  const over = new Map(own.map((file) => [file.path, file]));
  const whole = name.startsWith('strict/') ? strictlySound : soundFiles[base];
  const sound = whole.filter((file) => !over.has(file.path));
  const files = applyChanges([...sound, ...own], textOf(`${folder}/changes.diff`));
  const also = textOf(`${folder}/also.txt`)
    .split('\n')
    .filter((line) => line !== '');
  return { name, folder, base, files, expected: [...files.flatMap(marksIn), ...also].sort() };
}

/** All fixtures of wrong files, and of `strict/`: of right ones in which the rules of `civic check --strict` find something. */
export function allFixtures(): Fixture[] {
  return (['town', 'pack'] as const).flatMap((base) =>
    ['invalid', 'bytes', 'strict'].flatMap((root) => {
      const folder = `${fixturesFolder}/${root}/${base}`;
      const names = existsSync(folder) ? readdirSync(folder) : [];
      return names.sort().map((name) => readFixture(base, `${folder}/${name}`, `${root}/${base}/${name}`));
    }),
  );
}

const system = soundSystem();

/** What the rules find in a town, among what loading says of it. */
export function strictlyFound(files: readonly SourceFile[], of: System = system): readonly Diagnostic[] {
  const { town, diagnostics } = loadFiles(files, of, { leaveOutBad: true });
  if (town === undefined) throw new Error(`no town: ${JSON.stringify(diagnostics)}`);
  const pointer = createPointer(files);
  lintTown(of, town, pointer.add);
  return pointer.all(diagnostics);
}

/** What is found in a fixture. */
export function diagnosticsOf({ name, base, files }: Fixture): readonly Diagnostic[] {
  if (base === 'pack') return loadSystem(files).diagnostics;
  if (name.startsWith('strict/')) return strictlyFound(files);
  const extended = extendSystem(
    system,
    files.filter((file) => file.path.startsWith(ownFolder)),
  );
  return [...extended.diagnostics, ...loadFiles(files, extended.system ?? system).diagnostics].sort(
    byDiagnosticPlace,
  );
}

/** A diagnostic as a fixture expects it. */
export function foundAs({ at, code }: Diagnostic): string {
  return `${at.file}:${String(at.line)} ${code}`;
}
