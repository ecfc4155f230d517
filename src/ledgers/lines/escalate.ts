import type { LadderWhy } from '../../assess/ladder.ts';
export type { LadderWhy };
import type { Message } from '../../model/message.ts';

/** Sentences of what is due on the ladder. */
export type EscalateLine =
  /** Nothing is decided by it. */
  | Message<'escalate-proposes', { count: number }>
  | Message<'escalate-office-only', { withheld: number }>
  /** `superior`: whom the town writes to instead of handing over; '' when the settings name none. */
  | Message<'escalate-rung', { rung: string; superior: string | undefined }>
  | Message<'escalate-why', { whys: readonly LadderWhy[]; due: string | undefined }>
  | Message<
      'escalate-done',
      {
        steps: readonly { readonly type: string; readonly on: string; readonly number: string | undefined }[];
      }
    >
  | Message<'escalate-record'>
  | Message<'escalate-proof', { what: string; secret: boolean }>
  | Message<'escalate-unset', { parameter: string | undefined }>;
