import { countColumn, textColumn } from '../columns.ts';
import type { Cell, Column } from '../table.ts';
import type { MakeSheet } from './sheet.ts';

/** What parts the members of a pair. */
const between = ' × ';

/**
 * A check of coverage laid out: its subjects down, its second list across, in each cell how many records cover the
 * pair, and below how many are lacking. A check without a second list has one column.
 */
export const matrix: MakeSheet = ({ assessment, naming }, sheet) => {
  const [standard = '', key = ''] = (sheet.check ?? '').split('/');
  const check = assessment.standards
    .find(({ id }) => id === standard)
    ?.checks.find((each) => each.key === key);
  const told = (check?.subjects ?? []).filter(({ subject }) => !naming.isHidden(subject));
  const found = new Map<string, ReadonlyMap<string, number> | undefined>();
  const across = new Set<string>();
  for (const { subject, cites } of told) {
    const [down = '', other = ''] = subject.id.split(between);
    across.add(other);
    found.set(down, new Map([...(found.get(down) ?? []), [other, cites.length]]));
  }
  const others = [...across];
  const columns: readonly Column[] = [
    textColumn('subject', ['对象', 'Subject'], 18, { grows: true }),
    ...others.map((other, i) =>
      countColumn(`n${String(i + 1)}`, other === '' ? ['记录数', 'Records'] : [other, other], 10),
    ),
    countColumn('lacking', ['缺', 'Lacking'], 6),
  ];
  const rows = [...found].map(([down, counts]): readonly Cell[] => {
    const own = others.map((other) => counts?.get(other) ?? 0);
    return [down, ...own, own.filter((count) => count === 0).length];
  });
  return [
    {
      table: {
        columns,
        rows,
        lead:
          check === undefined
            ? []
            : [
                {
                  code: 'ledger-checks',
                  checks: [{ title: check.title ?? key, verdict: check.verdict, target: check.target }],
                },
              ],
      },
      from: told.flatMap(({ cites }) => cites.map((cite) => cite.key)),
    },
  ];
};
