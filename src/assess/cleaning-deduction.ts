/** What keeps a deduction small. All money in fen. */
export type LimitName = 'cap' | 'share' | 'minimum';

/** What a proposal is worked out from; undefined is what the town has not set or nobody wrote. */
export interface DeductionFacts {
  /** What one find not cleared in time costs, for each of them; undefined where that was not set. */
  readonly each: readonly (number | undefined)[];
  /** Whether there are finds of which nobody can say if they were in time, since the minutes are not set. */
  readonly isUnset: boolean;
  readonly wage: number | undefined;
  readonly minimumWage: number | undefined;
  readonly cap: number | undefined;
  /** Employed on every day of the month. */
  readonly isWholeMonth: boolean;
}

/** Why nothing is proposed although finds count. */
export type NoProposal = 'minutes-unset' | 'deduction-unset' | 'wage-unset' | 'minimum-unset' | 'part-month';

export type Deduction =
  | {
      /** Finds × what each costs, before the limits. */
      readonly full: number;
      /** The lowest of the limits; not worked out where there is nothing to limit. */
      readonly limit: number | undefined;
      readonly amount: number;
      /** The limits that made the amount less than the full one; several when they are equal. */
      readonly cutBy: readonly LimitName[];
    }
  | { readonly full: number | undefined; readonly none: NoProposal };

/**
 * 工资支付暂行规定 第十六条: at most this part of the month's wage is taken, and what is left is not below the local
 * minimum wage. A fifth, rounded down to the fen, so that it is never more than 20 %.
 */
const wageParts = 5;

/**
 * What may be proposed to be taken from a month's wage: finds × the set amount, but never more than the lowest of the
 * town's cap (where it has one), 20 % of the wage, and what the wage has above the minimum wage. Of part of a month the
 * wage is not known here: the pay office reckons its days, and no limit holds for sure before it did.
 */
export function deductionOf(facts: DeductionFacts): Deduction {
  const { each, wage, minimumWage, cap } = facts;
  if (facts.isUnset) return { full: undefined, none: 'minutes-unset' };
  let full = 0;
  for (const amount of each) {
    if (amount === undefined) return { full: undefined, none: 'deduction-unset' };
    full += amount;
  }
  if (full === 0) return { full, limit: undefined, amount: 0, cutBy: [] };
  if (!facts.isWholeMonth) return { full, none: 'part-month' };
  if (wage === undefined) return { full, none: 'wage-unset' };
  if (minimumWage === undefined) return { full, none: 'minimum-unset' };
  const limits: readonly (readonly [LimitName, number])[] = [
    ...(cap === undefined ? [] : [['cap', cap] as const]),
    ['share', Math.floor(wage / wageParts)],
    ['minimum', Math.max(0, wage - minimumWage)],
  ];
  const limit = Math.min(...limits.map(([, fen]) => fen));
  const amount = Math.min(full, limit);
  const cutBy = amount === full ? [] : limits.flatMap(([name, fen]) => (fen === limit ? [name] : []));
  return { full, limit, amount, cutBy };
}
