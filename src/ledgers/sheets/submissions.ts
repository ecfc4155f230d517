import { worst } from '../../model/verdict.ts';
import { submissionsColumns } from '../../model/sheets/submissions.ts';
import { materials } from '../../records/evidence.ts';
import type { Line } from '../lines/index.ts';
import { listed } from './sheet.ts';
import type { LedgerFacts, MakeSheet, SheetRow } from './sheet.ts';
import { submitted } from './submitted.ts';
import type { Submitted } from './submitted.ts';

function rowOf({ standard, inside, outside }: Submitted, { naming }: LedgerFacts): SheetRow {
  const checks = standard.checks.filter(({ method }) => method === '材料审核');
  const short = checks.flatMap(({ subjects }) =>
    subjects.filter(
      ({ subject, verdict, aside }) => verdict !== 'met' && aside === undefined && !naming.isHidden(subject),
    ),
  );
  const lacking: Line | null =
    short.length === 0
      ? null
      : { code: 'ledger-reasons', reasons: short.slice(0, 3).map(({ reason }) => reason), all: short.length };
  return {
    cells: {
      standard: standard.id,
      title: standard.title,
      category: standard.category,
      ...Object.fromEntries(
        materials.map((material) => [
          material,
          inside.filter((record) => record.material === material).length,
        ]),
      ),
      outside: outside.length,
      verdict: worst(checks.map(({ verdict }) => verdict)),
      lacking,
      unit: standard.unit,
    },
    from: inside.map(({ key }) => key),
  };
}

/** 材料矩阵: standard × kind of material in the window, what lies outside it and what is still lacking. */
export const submissions: MakeSheet = (facts, sheet) => [
  listed(
    submissionsColumns,
    submitted(facts).map((each) => rowOf(each, facts)),
    sheet,
  ),
];
