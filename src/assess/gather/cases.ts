import type { CasesFacts } from '../../checks/task.ts';
import { grouped } from '../../model/grouped.ts';
import { ascending } from '../../model/order.ts';
import type { Subject } from '../assessment.ts';
import type { Context } from '../context.ts';
import { citeOf } from '../proof.ts';

/**
 * The pupils of each school who were talked to (5.1.3-d), as of the end of the days looked at. A case goes on until the
 * pupil is back; of those that do, the one without a record for longest speaks for the school, so that neither a code
 * nor a count of minors has to be told.
 */
export function schoolCases(
  parameter: string,
  { index, frame, targets }: Context,
): readonly { facts: CasesFacts; subject: Subject }[] {
  const on = frame.spans.year.to;
  const known = index.recordsOf('retention').filter((record) => record.on <= on);
  const newest = [...grouped(known, ({ code }) => code).values()].flatMap((records) => records.slice(0, 1));
  return [...grouped(newest, ({ school }) => school)]
    .sort(([a], [b]) => ascending(a, b))
    .map(([school, cases]) => {
      const open = cases
        .filter(({ state }) => state !== '已返校')
        .sort((a, b) => ascending(a.on, b.on) || ascending(a.key, b.key));
      return {
        facts: {
          last: open[0]?.on,
          within: targets.count(parameter),
          parameter,
          on,
          cites: (open.length > 0 ? open.slice(0, 1) : cases).map(citeOf),
        },
        subject: { kind: 'unit', id: school, unit: school },
      };
    });
}
