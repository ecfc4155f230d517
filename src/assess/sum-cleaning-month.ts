import type { CleaningMonth } from './cleaning-month.ts';

/** What a month of the cleaning team comes to, over all zones and cleaners. Money in fen. */
export interface CleaningSums {
  readonly checks: number;
  readonly found: number;
  readonly inTime: number;
  readonly late: number;
  /** Finds of which nobody can say whether they were cleared in time: not written, or no time is set. */
  readonly unknown: number;
  /** Deductions proposed; nothing of cleaners for whom none can be. */
  readonly proposed: number;
  /** Deductions recorded as decided. */
  readonly decided: number;
  /** Proposals that a limit cut. */
  readonly cut: number;
  readonly replacements: number;
}

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

export function sumCleaningMonth({ zones, cleaners, replacements }: CleaningMonth): CleaningSums {
  const proposals = cleaners.flatMap(({ deduction }) => ('amount' in deduction ? [deduction] : []));
  return {
    checks: sum(zones.map(({ checks }) => checks)),
    found: sum(zones.map(({ finds }) => finds.found)),
    inTime: sum(zones.map(({ finds }) => finds.inTime)),
    late: sum(zones.map(({ finds }) => finds.late)),
    unknown: sum(zones.map(({ finds }) => finds.unknown + finds.unset)),
    proposed: sum(proposals.map(({ amount }) => amount)),
    decided: sum(cleaners.flatMap(({ decided }) => decided.map(({ amount }) => amount ?? 0))),
    cut: proposals.filter(({ cutBy }) => cutBy.length > 0).length,
    replacements: replacements.length,
  };
}
