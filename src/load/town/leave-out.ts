/** `--leave-out-bad`: goes on without the records that are wrong, and without those that rest on them. */
import type { AnyRecord } from '../../records/index.ts';
import type { RecordDraft } from './draft.ts';

/** The records that are left, and how many are not. */
export function leaveOutBad(draft: RecordDraft): {
  readonly records: readonly AnyRecord[];
  readonly leftOut: number;
} {
  const out = new Set(draft.records.filter((each) => each.bad));
  const gone = new Set(draft.lostIds);
  const leave = (each: (typeof draft.records)[number]): void => {
    out.add(each);
    gone.add(each.linked.key);
    for (const { id } of each.problems) gone.add(id);
  };
  for (const each of out) leave(each);
  // An id given twice is still borne by the record that was kept.
  for (const each of draft.records) if (!out.has(each)) gone.delete(each.linked.key);
  for (let before = -1; before < out.size;) {
    before = out.size;
    for (const { from, id, path } of draft.references) {
      const replaces = path[0] === 'corrects' || path[0] === 'supersedes';
      if (!replaces && gone.has(id) && !out.has(from)) leave(from);
    }
  }
  const records = draft.records.filter((each) => !out.has(each)).flatMap(({ record }) => record ?? []);
  return { records, leftOut: out.size + draft.lost };
}
