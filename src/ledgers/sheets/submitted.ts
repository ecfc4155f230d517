import type { StandardResult } from '../../assess/assessment.ts';
import { within } from '../../model/day.ts';
import type { RecordOf } from '../../records/index.ts';
import type { LedgerFacts } from './sheet.ts';

export type Evidence = RecordOf<'evidence'>;

/** What is handed in for a standard: in the window of 材料审核, and what lies outside it. */
export interface Submitted {
  readonly standard: StandardResult;
  readonly inside: readonly Evidence[];
  readonly outside: readonly Evidence[];
}

/** An issued document counts while it is valid, however old it is. */
function isInWindow(record: Evidence, { assessment }: LedgerFacts): boolean {
  const { window } = assessment;
  const until = record['valid-until'];
  return until === undefined ? within(record.on, window) : record.on <= window.to && until >= window.from;
}

const asksMaterials = ({ checks }: StandardResult): boolean =>
  checks.some(({ method }) => method === '材料审核');

/** Of every standard that 材料审核 looks at, in the order of the pack, oldest material first. */
export function submitted(facts: LedgerFacts): readonly Submitted[] {
  const byStandard = new Map<string, Evidence[]>();
  for (const record of facts.basis.cut.recordsOf('evidence')) {
    for (const id of record.standards) {
      const list = byStandard.get(id) ?? [];
      list.push(record);
      byStandard.set(id, list);
    }
  }
  return facts.assessment.standards.filter(asksMaterials).map((standard) => {
    const all = (byStandard.get(standard.id) ?? []).toReversed();
    return {
      standard,
      inside: all.filter((record) => isInWindow(record, facts)),
      outside: all.filter((record) => !isInWindow(record, facts)),
    };
  });
}
