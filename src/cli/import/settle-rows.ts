/** Which rows of a file are written: proved with one another, and asked about where they conflict. */
import type { RowState } from '../../ledgers/lines/import.ts';
import type { Day } from '../../model/day.ts';
import type { Entering } from '../entry/begin-entry.ts';
import type { FileCopies } from '../entry/file-copies.ts';
import type { Drafted } from './draft-records.ts';
import type { AskedFile } from './files-asked.ts';
import type { ImportOptions } from './import-options.ts';
import { proveRecords } from './prove-records.ts';
import type { ProvenRecords } from './prove-records.ts';
import type { CellSaid, RowResult } from './row-results.ts';
import { sayOfRow, showCell } from './say-cells.ts';
import type { CellSpeech } from './say-cells.ts';

export interface ImportWith {
  readonly entering: Entering;
  readonly options: ImportOptions;
  readonly today: Day;
  readonly speech: CellSpeech;
  /** Whether rows that say otherwise than before are to take the place of the records read then. */
  readonly replaces: (rows: readonly RowResult[]) => Promise<boolean>;
}

/** Longer texts are recognised by their beginning. */
const aboutLength = 40;

function aboutOf({ read }: Drafted): string {
  const texts = (read.rows[0]?.cells ?? []).slice(0, 5).map(({ text }) => text);
  const about = Array.from(texts.join(' · ')).slice(0, aboutLength + 1);
  return about.length > aboutLength ? `${about.slice(0, aboutLength).join('')}…` : about.join('');
}

export const isWrong = (said: readonly CellSaid[] | undefined): boolean =>
  said?.some(({ severity }) => severity === 'error') === true;

export interface Settled {
  readonly proven: ProvenRecords;
  /** What would be written. */
  readonly kept: readonly Drafted[];
  readonly said: ReadonlyMap<Drafted, readonly CellSaid[]>;
}

/** Proves what is left once wrong rows are taken out, until nothing is wrong: one row may rest on another. */
function settle(
  drafts: readonly Drafted[],
  asked: AskedFile,
  copies: FileCopies,
  replace: boolean,
  { entering, options, speech }: ImportWith,
): Settled {
  const said = new Map<Drafted, readonly CellSaid[]>();
  for (const each of drafts) {
    const own = sayOfRow(each, speech);
    if (own.length > 0) said.set(each, own);
  }
  // Rows that are wrong already are proved once with the others, so that everything wrong is said in one run.
  let tried = drafts.filter(
    ({ record, standing, read }) =>
      record !== undefined && read.clash === undefined && (standing.state === 'new' || replace),
  );
  for (;;) {
    const proven = proveRecords(entering, tried, asked.stem, copies, speech);
    for (const [each, more] of proven.said) said.set(each, [...(said.get(each) ?? []), ...more]);
    const kept = tried.filter((each) => !isWrong(said.get(each)));
    if (kept.length === tried.length) return { proven, kept, said };
    if (!options.partial) return { proven, kept: [], said };
    for (const each of kept) said.delete(each);
    tried = kept;
  }
}

export function resultOf(draft: Drafted, said: readonly CellSaid[], state: RowState): RowResult {
  const { name, read, standing } = draft;
  const place = showCell(name, { row: read.rows[0]?.number ?? 0, column: undefined });
  const of = { place, rows: read.rows.length, state, about: aboutOf(draft), said };
  switch (standing.state) {
    case 'new':
      return { ...of, by: undefined, elsewhere: undefined, changes: [] };
    case 'there':
      return { ...of, by: standing.by, elsewhere: standing.elsewhere, changes: [] };
    case 'conflict':
      return { ...of, by: standing.by.key, elsewhere: undefined, changes: standing.changes };
  }
}

/**
 * Settles a file whose rows conflict with what was read before. Nobody is asked of rows that would not be written
 * whatever is answered.
 */
export async function settleAsked(
  drafts: readonly Drafted[],
  asked: AskedFile,
  copies: FileCopies,
  how: ImportWith,
): Promise<Settled & { readonly replace: boolean }> {
  const { replace, dry } = how.options;
  const as = (answer: boolean) => ({ ...settle(drafts, asked, copies, answer, how), replace: answer });
  const isConflict = ({ standing }: Drafted): boolean => standing.state === 'conflict';
  if (replace || dry || !drafts.some(isConflict)) return as(replace);
  const replacing = as(true);
  const asking = replacing.kept.filter(isConflict);
  const isHeldBack = !how.options.partial && drafts.some((each) => isWrong(replacing.said.get(each)));
  if (asking.length === 0 || isHeldBack) return as(false);
  const rows = asking.map((each) => resultOf(each, [], 'conflict'));
  return (await how.replaces(rows)) ? replacing : as(false);
}
