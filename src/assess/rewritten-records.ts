/** Which records say something else than before, though they go by the same key. */
import type { AnyRecord } from '../records/index.ts';

/** What a record says, whatever line of its file it stands in. */
const contentOf = (record: AnyRecord): string => JSON.stringify({ ...record, at: undefined });

/** The keys of records that are in both lists and not the same. */
export function rewrittenRecords(
  before: readonly AnyRecord[],
  after: readonly AnyRecord[],
): ReadonlySet<string> {
  const old = new Map(before.map((record) => [record.key, record]));
  return new Set(
    after.flatMap((record) => {
      const was = old.get(record.key);
      return was !== undefined && contentOf(was) !== contentOf(record) ? record.key : [];
    }),
  );
}
