import type { Comparison, GapChange } from '../assess/compare.ts';
import type { Reason } from '../checks/index.ts';
import { grouped } from '../model/grouped.ts';
import { ascending } from '../model/order.ts';
import { shownGapId } from '../model/snapshot.ts';
import type { SnapshotGap } from '../model/snapshot.ts';
import { timings } from '../model/timing.ts';
import type { Timing } from '../model/timing.ts';
import type { Cell } from './table.ts';

/** A reason as data, or as it was said when a result was saved. */
export type DiffReason = Reason | string;

export type DiffComparison = Comparison<DiffReason>;
export type Change = GapChange<DiffReason>;

/** A gap that changed, as it stands now; of one that is no more, as it was. */
interface ShownChange {
  readonly change: Change;
  readonly gap: SnapshotGap<DiffReason>;
  /** What tells the rows apart: gaps that are alike in all of it stand in one. */
  readonly row: string;
}

/** What is overdue first, then by what is shown: the real name of a hidden site must not place it among the others. */
function inShownOrder(a: ShownChange, b: ShownChange): number {
  const numberOf = ({ gap: { label } }: ShownChange): number => (label.kind === 'sampled' ? label.number : 0);
  return (
    timings.indexOf(timingOf(a)) - timings.indexOf(timingOf(b)) ||
    ascending(a.change.standard.id, b.change.standard.id) ||
    ascending(a.gap.check, b.gap.check) ||
    numberOf(a) - numberOf(b) ||
    ascending(shownId(a), shownId(b))
  );
}

/** Of what is closed or gone it does not matter when it was due. */
const timingOf = ({ change: { after } }: ShownChange): Timing => after?.gap?.timing ?? 'upcoming';

function shownChange(change: Change): readonly ShownChange[] {
  const { before, after, standard, why } = change;
  const gap = after?.gap ?? before?.gap;
  if (gap === undefined) return [];
  const { check, reason, timing, accepted } = gap;
  const turn = [before?.verdict, after?.verdict, why, timing, after && accepted];
  const alike = [standard.id, check, turn, after && reason];
  return [{ change, gap, row: JSON.stringify(alike) }];
}

const shownId = ({ change, gap }: ShownChange): string => shownGapId(change.standard.id, change.id, gap);

function rowCells(alike: readonly ShownChange[]): readonly Cell[] {
  const [first] = alike;
  if (first === undefined) return [];
  const { change, gap } = first;
  const { standard, before, after, why } = change;
  const days = alike.map((each) => each.gap.due).sort();
  const units = [...new Set(alike.flatMap((each) => each.gap.unit ?? []))];
  const { reason } = gap;
  const isGap = after?.gap !== undefined;
  return [
    standard.id,
    {
      code: 'diff-what',
      check: gap.checkTitle ?? standard.title,
      gaps: alike.map((each) => {
        const { label, unit, due } = each.gap;
        return { id: shownId(each), label, unit, due };
      }),
      why,
    },
    {
      code: 'diff-turn',
      before: before?.verdict ?? (why === 'waiver-over' ? 'exempt' : undefined),
      after: after?.verdict ?? (why === 'waived' ? 'exempt' : undefined),
      due: isGap ? [days[0] ?? gap.due, days.at(-1) ?? gap.due] : undefined,
      timing: isGap ? gap.timing : undefined,
      accepted: isGap ? gap.accepted : undefined,
    },
    !isGap ? null : typeof reason === 'string' ? reason : { code: 'ledger-reason', reason },
    units.length === 0 ? null : { code: 'diff-units', units },
    alike.length,
    standard.title,
  ];
}

/** Changes as rows of `standard, what, turn, reason, unit, count, title`. */
export function changeRows(changes: readonly Change[]): readonly (readonly Cell[])[] {
  const rows = grouped(changes.flatMap(shownChange).sort(inShownOrder), ({ row }) => row);
  return [...rows.values()].map(rowCells);
}
