import type { AppraiseLine } from './appraise.ts';
import type { CleaningLine } from './cleaning.ts';
import type { CommonLine } from './common.ts';
import type { DiffLine } from './diff.ts';
import type { DutyLine } from './duties.ts';
import type { EscalateLine } from './escalate.ts';
import type { FindingsLine } from './findings.ts';
import type { FormLine } from './forms.ts';
import type { ImportLine } from './import.ts';
import type { InspectLine } from './inspect.ts';
import type { LedgerLine } from './ledger.ts';
import type { MeetingLine } from './meeting.ts';
import type { NoticeLine } from './notice.ts';
import type { SealLine } from './seals.ts';

/**
 * What a ledger says in sentences: codes and arguments. The sentences stand in `report/sentences/lines/`, one file a
 * language and kind of ledger; a code without a sentence does not compile.
 */
export type Line =
  | AppraiseLine
  | CleaningLine
  | CommonLine
  | DiffLine
  | DutyLine
  | EscalateLine
  | FindingsLine
  | FormLine
  | ImportLine
  | InspectLine
  | LedgerLine
  | MeetingLine
  | NoticeLine
  | SealLine;
