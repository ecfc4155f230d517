/** For each diagnostic code a piece of a fixture that raises it, and the same piece as it is right. */
import type { SourceFile } from '../../src/load/files.ts';
import { distance } from '../../src/load/nearest.ts';
import type { Diagnostic, DiagnosticCode } from '../../src/model/diagnostic.ts';
import { allFixtures, diagnosticsOf, soundFiles, strictlySound } from '../load/fixture.ts';
import type { Fixture } from '../load/fixture.ts';
import { rightLines } from './right-lines.ts';

export interface CodeExample {
  readonly diagnostic: Diagnostic;
  /** Lines around what is wrong; undefined where there is nothing to show: no file, an empty one, other bytes. */
  readonly bad: readonly string[] | undefined;
  /** The same with the line put right, or else a sound piece of the same kind of file. */
  readonly good: readonly string[] | undefined;
}

const most = 14;
const mark = / *# ! [a-z0-9 -]+$/;
const linesOf = ({ bytes }: SourceFile): readonly string[] =>
  new TextDecoder()
    .decode(bytes)
    .split(/\r\n|\r|\n/)
    .map((line) => line.replace(mark, ''));
const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1) || path;

/** The entry a line belongs to: from its `- ` to the next line that is no part of it; outside lists the line with what is under it. */
function entryAround(
  lines: readonly string[],
  index: number,
): { readonly from: number; readonly to: number } {
  const depth = (line = ''): number => line.search(/\S|$/);
  const own = depth(lines[index]);
  let from = index;
  while (
    from >= 0 &&
    !(/^\s*-(?: |$)/.test(lines[from] ?? '') && (from === index || depth(lines[from]) < own))
  )
    from -= 1;
  if (from < 0) {
    let end = index + 1;
    while (end < lines.length && end - index < most && depth(lines[end]) > own) end += 1;
    return { from: index, to: end };
  }
  const start = depth(lines[from]);
  let to = from + 1;
  while (to < lines.length && (to <= index || depth(lines[to]) > start) && (lines[to] ?? '').trim() !== '')
    to += 1;
  return { from: Math.max(from, index - most), to: Math.min(to, index + most) };
}

const keyOf = (line: string): string => /^\s*(?:- )?(?:\{ )?([^\s:：{]+)/.exec(line)?.[1] ?? '';

const soundOf = ({ base, name }: Fixture): readonly SourceFile[] =>
  name.startsWith('strict/') ? strictlySound : soundFiles[base];

/** Lines that could stand in the place of a wrong one: of sound files of its folder, the likest first. */
function candidates(fixture: Fixture, path: string, bad: string): readonly string[] {
  const near = soundOf(fixture).filter(
    (file) => folderOf(file.path) === folderOf(path) || file.path === path,
  );
  const own = fixture.files.filter((file) => file.path === path);
  const indent = /^\s*(?:- )?/.exec(bad)?.[0] ?? '';
  const lines = [...near, ...own]
    .flatMap(linesOf)
    .filter((line) => keyOf(line) === keyOf(bad) && line !== bad);
  // A key misspelt has no like: the lines of the file as it was, those near enough to be it.
  const same = near
    .filter((file) => file.path === path)
    .flatMap(linesOf)
    .filter((line) => line !== bad && line.length > 0 && distance(line, bad) * 2 < bad.length);
  const fitted = [...same, ...lines].map((line) => indent + line.replace(/^\s*(?:- )?/, ''));
  return [...new Set(fitted)].sort((a, b) => distance(a, bad) - distance(b, bad)).slice(0, 6);
}

/** The fixture with one line of a file exchanged. */
function withLine(fixture: Fixture, path: string, index: number, line: string): Fixture {
  const files = fixture.files.map((file) => {
    if (file.path !== path) return file;
    const lines = new TextDecoder().decode(file.bytes).split('\n');
    lines[index] = line;
    return { path, bytes: new TextEncoder().encode(lines.join('\n')) };
  });
  return { ...fixture, files };
}

/** Undefined when no town can be made of it: a line that makes it worse. */
function foundIn(fixture: Fixture): readonly Diagnostic[] | undefined {
  try {
    return diagnosticsOf(fixture);
  } catch {
    return undefined;
  }
}

function exampleOf(fixture: Fixture, diagnostic: Diagnostic, found: number): CodeExample {
  const { file: path, line } = diagnostic.at;
  const file = fixture.files.find((each) => each.path === path);
  if (file === undefined || diagnostic.line === '' || fixture.name.startsWith('bytes/'))
    return { diagnostic, bad: undefined, good: undefined };
  const lines = linesOf(file);
  const index = line - 1;
  const { from, to } = entryAround(lines, index);
  const bad = lines.slice(from, to);
  const [wrong = '', instead = ''] = rightLines[diagnostic.code] ?? [];
  const written = lines[index] ?? '';
  if (wrong !== '' && written.includes(wrong)) {
    const right = written.replace(wrong, instead);
    const now = foundIn(withLine(fixture, path, index, right)) ?? [];
    const isRight = !now.some(({ at }) => at.file === path && at.line === line);
    // Tabs come in rows.
    const good =
      wrong === '\t' ? bad.map((each) => each.replaceAll(wrong, instead)) : bad.with(index - from, right);
    return { diagnostic, bad, good: isRight ? good : undefined };
  }
  for (const right of candidates(fixture, path, lines[index] ?? '')) {
    const now = foundIn(withLine(fixture, path, index, right));
    if (
      now !== undefined &&
      now.length < found &&
      !now.some(({ at }) => at.file === path && at.line > from && at.line <= to)
    )
      return { diagnostic, bad, good: bad.with(index - from, right) };
  }
  const sound = soundOf(fixture).find(
    (each) => folderOf(each.path) === folderOf(path) && each.path.endsWith('.yaml'),
  );
  if (sound === undefined) return { diagnostic, bad, good: undefined };
  const text = linesOf(sound);
  const first = Math.max(
    0,
    text.findIndex((each) => each.startsWith('- ') || keyOf(each) === keyOf(lines[index] ?? '')),
  );
  const piece = entryAround(text, first);
  return { diagnostic, bad, good: text.slice(piece.from, piece.to) };
}

/** One example a code that a fixture raises: of the fixture that is called like it, else the first with lines to show. */
export function codeExamples(): ReadonlyMap<DiagnosticCode, CodeExample> {
  const raised = new Map<
    DiagnosticCode,
    { fixture: Fixture; diagnostic: Diagnostic; found: number; rank: number }
  >();
  for (const fixture of allFixtures()) {
    const found = diagnosticsOf(fixture);
    for (const diagnostic of found) {
      const isNamed = fixture.name.endsWith(`/${diagnostic.code}`);
      const hasWrong = diagnostic.line.includes(rightLines[diagnostic.code]?.[0] ?? '');
      const rank = (diagnostic.line === '' ? 2 : isNamed ? 0 : 1) + (hasWrong ? 0 : 3);
      const known = raised.get(diagnostic.code);
      if (known === undefined || rank < known.rank)
        raised.set(diagnostic.code, { fixture, diagnostic, found: found.length, rank });
    }
  }
  return new Map(
    [...raised].map(([code, { fixture, diagnostic, found }]) => [
      code,
      exampleOf(fixture, diagnostic, found),
    ]),
  );
}
