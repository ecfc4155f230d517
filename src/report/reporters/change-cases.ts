import type { Change, DiffComparison } from '../../ledgers/diff-rows.ts';
import { grouped } from '../../model/grouped.ts';
import type { Severity } from '../../model/diagnostic.ts';
import type { Place } from '../../model/place.ts';
import { shownGapId } from '../../model/snapshot.ts';
import type { Speech } from '../sentences/speech.ts';
import type { CiCase, CiItem } from './ci-report.ts';

/** A gap as it stands now; of one that is no more, as it was. */
type Shown = NonNullable<NonNullable<Change['after']>['gap']>;

function changeItem(change: Change, gap: Shown, severity: Severity, speech: Speech): CiItem {
  const { sort, id, standard, before, after, why } = change;
  const { line, reason, words } = speech;
  const { label, unit, due, timing, at } = gap;
  const what = line({
    code: 'diff-what',
    check: gap.checkTitle ?? standard.title,
    gaps: [{ id: shownGapId(standard.id, id, gap), label, unit, due }],
    why,
  });
  const turn = line({
    code: 'diff-turn',
    before: before?.verdict,
    after: after?.verdict,
    due: undefined,
    timing: undefined,
    accepted: after?.gap?.accepted,
  });
  const isGap = after?.gap !== undefined;
  return {
    code: `diff-${sort}`,
    severity,
    at,
    title: `${standard.id} ${words.label(line({ code: 'diff-sort', sort }), what)}`,
    lines: [
      turn,
      ...(isGap ? [typeof gap.reason === 'string' ? gap.reason : reason(gap.reason)] : []),
      ...(isGap ? [words.reporters.due(unit, due, words.timings[timing])] : []),
    ],
    identity: shownGapId(standard.id, id, gap),
  };
}

/** A case a standard in which anything changed; `fails` says which changes fail the run. */
export function changeCases(
  { changes }: DiffComparison,
  fails: (change: Change) => boolean,
  speech: Speech,
): readonly CiCase[] {
  const { words } = speech;
  const told = changes.filter(({ sort }) => sort !== 'unchanged');
  return [...grouped(told, ({ standard }) => standard.id).values()].flatMap((own) => {
    const items = own.flatMap((change) => {
      const gap = change.after?.gap ?? change.before?.gap;
      const severity = fails(change) ? 'error' : 'remark';
      return gap === undefined ? [] : changeItem(change, gap, severity, speech);
    });
    const [first] = own;
    if (first === undefined) return [];
    const at: Place | undefined = items[0]?.at;
    const { id, title } = first.standard;
    return { name: `${id} ${title}`, group: words.reporters.changes, at, items };
  });
}
