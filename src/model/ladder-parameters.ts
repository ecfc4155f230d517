/** Thresholds of the plan's ladder (五（二）3、四（七）3、七): a pack may have them, a town adopts them or nothing is proposed. */
export const ladderParameters = {
  officeDeadline: 'office-deadline-days',
  officeRepeat: 'office-repeat-count',
  talkAfter: 'unit-talk-after',
  transferAfter: 'unit-transfer-after',
} as const;
export type LadderParameter = (typeof ladderParameters)[keyof typeof ladderParameters];
