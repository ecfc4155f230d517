/** From what a rule of `civic check --strict` points at to the place in the file, which is read again for it. */
import type { Pointer } from '../model/diagnostic.ts';
import type { LintSpot, Spot } from '../model/diagnostic-lint.ts';
import { DiagnosticList } from './diagnostic-list.ts';
import { decode } from './files.ts';
import type { SourceFile } from './files.ts';
import { pointAt } from './pointer.ts';
import { createLocator } from './read-yaml.ts';
import type { EntrySource } from './read-yaml.ts';
import type { SourceText } from './source-text.ts';
import { entryNodes, parseStretch } from './yaml/read-entry.ts';
import { firstEntry, splitEntries } from './yaml/split-entries.ts';

/** The stretches of a file by their lines: found once, without reading what they say. */
interface Stretches {
  readonly file: SourceText;
  readonly listed: boolean;
  readonly all: readonly EntrySource[];
}

function stretchesOf(file: SourceText): Stretches {
  const first = firstEntry(file);
  if (first?.listed === true) return { file, listed: true, all: [...splitEntries(file, first.offset)] };
  return { file, listed: false, all: [{ file, start: 0, end: file.text.length, line: 1 }] };
}

/** The last stretch that begins at a line or before it. */
function stretchAt(all: readonly EntrySource[], line: number): EntrySource | undefined {
  let low = 0;
  let high = all.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((all[middle]?.line ?? 0) <= line) low = middle;
    else high = middle;
  }
  return all[low];
}

/** Entries of a list that is not cut by its lines: each is told by where it begins. */
function itemsOf(source: EntrySource): ReadonlyMap<string, EntrySource> {
  const nodes = entryNodes(parseStretch(source));
  if (nodes.length < 2) return new Map();
  return new Map(
    nodes.map((node, item) => {
      const { at } = pointAt(source.file, source.start + (node?.range?.[0] ?? 0), 1);
      return [`${String(at.line)}:${String(at.col)}`, { ...source, item }];
    }),
  );
}

/** Answers where a spot is in the texts of a town. */
export function createSpotFinder(files: readonly SourceFile[]): (spot: LintSpot) => Pointer {
  const byPath = new Map(files.map((file) => [file.path.normalize('NFC'), file]));
  const read = new Map<string, Stretches | undefined>();
  const items = new Map<string, ReadonlyMap<string, EntrySource>>();
  const locate = createLocator();

  function textOf(path: string): Stretches | undefined {
    if (read.has(path)) return read.get(path);
    const file = byPath.get(path);
    // Whatever is wrong with the text has been said when the town was read.
    const text = file && decode(file, new DiagnosticList());
    const stretches = text && stretchesOf(text);
    read.set(path, stretches);
    return stretches;
  }

  function sourceOf({ at }: Spot): EntrySource | undefined {
    const stretches = textOf(at.file);
    if (stretches === undefined) return undefined;
    const source = stretchAt(stretches.all, at.line);
    if (source === undefined) return undefined;
    const key = `${at.file}\u0000${String(source.line)}`;
    let own = items.get(key);
    if (own === undefined) {
      // A stretch that begins with one dash may still hold several in brackets: only a plain one needs no second look.
      own =
        stretches.listed && stretches.file.text.charAt(source.start) === '-'
          ? new Map<string, EntrySource>()
          : itemsOf(source);
      items.set(key, own);
    }
    return own.get(`${String(at.line)}:${String(at.col)}`) ?? source;
  }

  return (spot) => {
    const missing = { length: 1, line: '', lineCol: 1 };
    if ('file' in spot) return { at: { file: spot.file, line: 1, col: 1 }, ...missing };
    const source = sourceOf(spot);
    if (source === undefined) return { at: spot.at, ...missing };
    const value = locate(source, spot.path, 'value');
    const { within, secret } = spot;
    const exact = within === undefined ? undefined : pieceAt(source, value, within);
    // A secret that cannot be found as it is written cannot be covered either.
    if (exact === undefined) return secret === true ? { ...value, ...missing } : value;
    return exact;
  };
}

/** Where a piece of a value stands: written as it was read, from the value on. */
function pieceAt({ file, end }: EntrySource, value: Pointer, piece: string): Pointer | undefined {
  const { text } = file;
  let start = 0;
  for (let line = 1; line < value.at.line; line += 1) start = text.indexOf('\n', start) + 1;
  const at = text.indexOf(piece, start + value.at.col - 1);
  return at < 0 || at >= end ? undefined : pointAt(file, at, piece.length);
}
