import { timeFrame } from '../assess/time-frame.ts';
import { lastOfYear, within } from '../model/day.ts';
import type { RecordOf } from '../records/index.ts';
import { grouped } from '../model/grouped.ts';
import type { Rule } from './rule.ts';

/** Checks that ask for materials, by standard and kind of material: whether each is bound to the window. */
type Asks = ReadonlyMap<string, readonly { readonly bound: boolean }[]>;

const keyOf = (standard: string, material: string): string => `${standard}\u0000${material}`;

/** The first standard of a record that takes such materials from the window alone. */
function boundStandard(record: RecordOf<'evidence'>, asks: Asks): string | undefined {
  const taken = record.standards.map((standard) => ({
    standard,
    checks: asks.get(keyOf(standard, record.material)) ?? [],
  }));
  // It proves something elsewhere: the year, the phase.
  if (taken.some(({ checks }) => checks.some(({ bound }) => !bound))) return undefined;
  return taken.find(({ checks }) => checks.length > 0)?.standard;
}

/**
 * The requirements of 材料审核 (网上申报): materials are of the 12 months before the materials month. Reported is only what
 * nothing else takes; without a materials month there is no window to be outside of.
 */
export const outsideWindow: Rule<'outside-window'> = {
  severity: 'warning',
  backing: 'document',
  find({ system, town, standing }, report) {
    if (town.settings['materials-month'] === undefined) return;
    const { window } = timeFrame(town, lastOfYear(town.settings.year), undefined);
    const all = system.standards.flatMap(({ id, checks }) =>
      checks.flatMap((check) =>
        check.kind === 'evidence'
          ? check.asks.map(({ material }) => ({ key: keyOf(id, material), bound: check.span === 'window' }))
          : [],
      ),
    );
    const asks = grouped(all, ({ key }) => key);
    for (const record of standing) {
      if (record.kind !== 'evidence' || within(record.on, window)) continue;
      // Issued documents that say how long they are valid are bound by that.
      if (record.material === '规范文件' && record['valid-until'] !== undefined) continue;
      // What a task asked for was handed in, whatever the window says.
      if (record.task !== undefined) continue;
      const standard = boundStandard(record, asks);
      const { on, at } = record;
      if (standard !== undefined) report({ at, path: ['on'] }, { on, standard, window });
    }
  },
};
