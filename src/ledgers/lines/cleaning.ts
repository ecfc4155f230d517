import type { Message } from '../../model/message.ts';

/** What a paper said to a cleaner, as a sentence names it. */
export interface Told {
  readonly on: string;
  readonly type: string;
  /** Names the cleaner; otherwise it went to the zone. */
  readonly isByName: boolean;
}

/** Sentences of the cleaning sheet; money in fen. */
export type CleaningLine =
  /** `clearWithin`: minutes; undefined while unset. `to` is the last day looked at. */
  | Message<'cleaning-span', { month: string; to: string; isWhole: boolean; clearWithin: number | undefined }>
  | Message<'cleaning-unset'>
  | Message<'cleaning-no-zones'>
  | Message<'cleaning-none-checked'>
  | Message<'cleaning-not-checked', { zones: readonly string[] }>
  | Message<'cleaning-counts-mean'>
  | Message<'cleaning-rest-internal'>
  | Message<'cleaning-no-attendance'>
  | Message<'cleaning-time', { which: 'doneBy' | 'break' | 'afternoon' | 'off' }>
  | Message<
      'cleaning-values',
      {
        wageFen: number | undefined;
        eachFen: number | undefined;
        capFen: number | undefined;
        minimumFen: number | undefined;
      }
    >
  | Message<'cleaning-only-proposed'>
  | Message<'cleaning-no-roster'>
  | Message<'cleaning-sum-open', { people: number }>
  | Message<
      'cleaning-why',
      {
        days: { readonly from: string; readonly to: string } | undefined;
        late: readonly string[];
        cutBy: readonly ('cap' | 'share' | 'minimum')[];
        limitFen: number | undefined;
        fullFen: number | undefined;
        none: 'minutes-unset' | 'deduction-unset' | 'wage-unset' | 'minimum-unset' | 'part-month' | undefined;
        isWageUnreadable: boolean;
        unknown: number;
        refused: number;
        told: readonly Told[];
        decided: readonly {
          readonly on: string;
          readonly amountFen: number | undefined;
          readonly document: string;
        }[];
        isOverLimit: boolean;
      }
    >
  | Message<'cleaning-stray-decision', { person: string; on: string; place: string }>
  | Message<'cleaning-replace-after', { after: number | undefined }>
  | Message<'cleaning-replace-none'>
  | Message<
      'cleaning-replacement',
      {
        state: 'proposed' | 'settled' | 'none-since' | 'not-told';
        late: readonly string[];
        told: readonly Told[];
        decided: { readonly on: string; readonly document: string } | undefined;
      }
    >
  | Message<'cleaning-open-because', { why: 'unnamed' | 'not-on-roster' | 'not-employed' | 'unknown' }>
  | Message<'cleaning-none-open'>
  | Message<'cleaning-never-cleared'>
  | Message<'cleaning-office-period', { month: string | undefined; to: string }>
  | Message<'cleaning-office-points', { each: number | undefined }>;
