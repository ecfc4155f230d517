import type { CheckResult, StandardResult } from '../../assess/assessment.ts';
import { standardsColumns } from '../../model/sheets/standards.ts';
import type { Gap } from '../../assess/assessment.ts';
import { recordNames } from './record-names.ts';
import { listed } from './sheet.ts';
import type { LedgerFacts, MakeSheet, SheetRow } from './sheet.ts';

/** What proves a standard: the records its checks rest on, but those that would tell a drawn site. */
function proofOf({ checks }: StandardResult, { naming }: LedgerFacts): readonly string[] {
  const cites = checks.flatMap((check) =>
    check.subjects.filter(({ subject }) => !naming.isHidden(subject)).flatMap((each) => each.cites),
  );
  return [...new Set(cites.map(({ key }) => key))];
}

/** A standard may rest on hundreds of records; `explain` names them all. */
const shown = 3;

const line = ({ key, title, verdict, target }: CheckResult) => ({ title: title ?? key, verdict, target });

function rowOf(
  standard: StandardResult,
  gaps: number,
  facts: LedgerFacts,
  names: ReadonlyMap<string, string>,
): SheetRow {
  const { id, category, indicator, topic, title, verdict, unit, show, remedy, source, checks, points } =
    standard;
  const proof = proofOf(standard, facts);
  const sum = (part: 'possible' | 'won' | 'unknown'): number =>
    points.reduce((total, each) => total + each[part], 0);
  return {
    cells: {
      id,
      category,
      indicator,
      topic,
      title,
      verdict,
      checks: { code: 'ledger-checks', checks: checks.map(line) },
      gaps,
      possible: sum('possible'),
      won: sum('won'),
      unknown: sum('unknown'),
      unit,
      proof:
        proof.length === 0
          ? null
          : {
              code: 'ledger-proof',
              first: proof.slice(0, shown).map((key) => names.get(key) ?? key),
              all: proof.length,
            },
      show,
      remedy,
      source: { code: 'listing', items: source },
    },
    tags: { source, proof },
    from: proof,
  };
}

/** Gaps of each standard, counted once. */
function countGaps(gaps: readonly Gap[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { standard } of gaps) counts.set(standard, (counts.get(standard) ?? 0) + 1);
  return counts;
}

/** 测评标准自评表: every standard that was judged, with its verdict, points and proof. */
export const standards: MakeSheet = (facts, sheet) => {
  const gaps = countGaps(facts.assessment.gaps);
  const names = recordNames(facts);
  const rows = facts.assessment.standards.map((each) => rowOf(each, gaps.get(each.id) ?? 0, facts, names));
  return [listed(standardsColumns, rows, sheet, { notes: [{ code: 'ledger-simulated' }] })];
};
