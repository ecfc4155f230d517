import type { AppraiseLine } from './appraise.ts';
import type { CommonLine } from './common.ts';
import type { FindingsLine } from './findings.ts';

/**
 * What a ledger says in sentences: codes and arguments. The sentences stand in `report/sentences/lines/`, one file a
 * language and kind of ledger; a code without a sentence does not compile.
 */
export type Line = AppraiseLine | CommonLine | FindingsLine;
