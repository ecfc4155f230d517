/** What stands over everything civic prints: whose it is, by which edition, as of when, for whom, and of what only. */
import type { Day, Span } from './day.ts';

/** Who may read what is printed. */
export const audiences = ['public', 'internal'] as const;
export type Audience = (typeof audiences)[number];

/** What a judgement can be narrowed to, in the order of the options. */
export const narrowings = ['phase', 'unit', 'category', 'standard', 'method'] as const;
export type NarrowedBy = (typeof narrowings)[number];

export interface Heading {
  readonly town: string;
  readonly county: string;
  readonly year: number;
  readonly fiction: boolean;
  readonly pack: {
    readonly id: string;
    readonly title: string;
    readonly edition: string;
    readonly origin: string;
  };
  readonly on: Day;
  readonly filedBy: Day | undefined;
  /** The phase the cut-off day lies in, or the next one; undefined after the last. */
  readonly phase:
    { readonly id: string; readonly title: string; readonly from: Day; readonly to: Day } | undefined;
  /** The 12 months looked at by 材料审核. */
  readonly window: Span;
  readonly audience: Audience;
  /** What the judgement was narrowed to, in the order of the options. */
  readonly narrowed: readonly { readonly by: NarrowedBy; readonly to: string }[];
  /** Records left out because something in them is wrong. */
  readonly leftOut: number;
}
