import type { Duty } from '../../assess/duties.ts';
import type { Reason } from '../../checks/index.ts';
import type { Message } from '../../model/message.ts';
import type { SubjectLabel } from '../report-document.ts';

export type DutyKind = Duty['kind'];

/** What a unit has to do, in a sentence that can be sent to it. */
export type DutyLine =
  | Message<'duty-hand-in', { task: string; items: readonly string[] }>
  | Message<
      'duty-gap',
      { title: string; check: string | undefined; subject: SubjectLabel | undefined; reason: Reason }
    >
  | Message<'duty-sign', { id: string; text: string; where: readonly string[] }>
  | Message<'duty-rectify', { id: string; text: string; where: readonly string[]; sentBack: number }>
  | Message<'duty-recheck', { id: string; text: string; where: readonly string[] }>
  | Message<'duty-reading', { title: string; period: string; subject: SubjectLabel | undefined }>
  | Message<'duty-waiver', { standard: string }>
  | Message<'duty-attestation', { standard: string }>
  | Message<'duty-no-day'>
  | Message<'duty-counts', { all: number; late: number; within: number }>
  | Message<'duty-sponsor', { sponsor: string }>
  | Message<'duty-withheld', { count: number }>;
