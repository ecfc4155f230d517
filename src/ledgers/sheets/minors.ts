import { countColumn, textColumn } from '../columns.ts';
import type { Cell } from '../table.ts';
import { recordsIn } from './records.ts';
import type { MakeSheet } from './sheet.ts';

/** The states a pupil can be in, as columns. */
const states = ['劝学中', '已返校', '持续跟进'] as const;
/** Fewer could tell who it is. */
const tellable = 5;

/**
 * 控辍保学, school by school: how many pupils are being talked to, are back, are followed up, each by their newest record.
 * The public is told no count below five, and no code.
 */
export const minors: MakeSheet = (facts) => {
  const isPublic = facts.view.audience === 'public';
  const all = recordsIn('retention', facts).filter((record) => record.kind === 'retention');
  const told = (count: number): Cell =>
    isPublic && count > 0 && count < tellable ? { code: 'ledger-few', below: tellable } : count;
  const rows = facts.reckoned
    .pupils(all)
    .map(({ school, by, all: pupils }): readonly Cell[] => [
      school,
      ...states.map((state) => told(by[state])),
      told(pupils),
    ]);
  return [
    {
      table: {
        columns: [
          textColumn('school', ['学校', 'School'], 20, { grows: true }),
          ...states.map((state, i) => countColumn(`state-${String(i + 1)}`, [state, state], 10)),
          countColumn('all', ['合计', 'All'], 8),
        ],
        rows,
        ...(isPublic ? { notes: [{ code: 'ledger-few-why', below: tellable }] } : {}),
      },
      from: all.map(({ key }) => key),
    },
  ];
};
