/** When a gap is to be closed, seen from the cut-off day: its day is past, comes in this phase, or comes later. */
export const timings = ['overdue', 'due', 'upcoming'] as const;
export type Timing = (typeof timings)[number];
