import type { Message } from '../../model/message.ts';

/** What stands on the first page of the sheet; blanks to be filled in, then figures. */
export type MeetingItem =
  | 'time'
  | 'place'
  | 'chair'
  | 'units'
  | 'overdue'
  | 'owed'
  | 'disputed'
  | 'parked'
  | 'decisions'
  | 'directives';

/** Where a problem was found, its theme and its text. */
type About = { readonly about: readonly string[] };

/** Sentences of the sheet of the 调度会. */
export type MeetingLine =
  | Message<'meeting-item', { item: MeetingItem }>
  /** `previous`: the meeting before, from whose next day on is counted; undefined where the day was typed or there was none. */
  | Message<'meeting-from', { from: string; on: string; previous: { on: string; title: string } | undefined }>
  | Message<'meeting-nothing'>
  | Message<'meeting-problem', About>
  | Message<'meeting-owed', { standards: readonly string[]; hidden: number }>
  | Message<'meeting-parked', About & { reason: string | undefined }>
  | Message<'meeting-contested', About & { handedOn: number; sentBack: number }>
  /** `text` is left out where it is of accountability and the reader is the public. */
  | Message<'meeting-objection', { text: string | undefined; about: readonly string[] }>
  | Message<'meeting-extension', About & { until: string | undefined }>
  | Message<'meeting-undated', About>
  | Message<'meeting-objection-open', { text: string | undefined }>
  | Message<'meeting-waiver', { title: string; until: string; left: number }>
  | Message<'meeting-attestation', { title: string; why: string }>
  | Message<'meeting-kind', { kind: string }>
  | Message<'meeting-no-limit'>
  | Message<'meeting-limit', { limit: number; notice: number }>
  | Message<'directive-state', { state: string }>
  | Message<
      'directive-counts',
      { counts: readonly { readonly state: string; readonly count: number }[]; from: string }
    >
  | Message<'directive-share', { title: string; part: string | undefined; number: string | undefined }>
  | Message<'meeting-decided', { on: string; title: string; units: readonly string[] }>
  | Message<'meeting-none-decided'>;
