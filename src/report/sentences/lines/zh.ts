import { appraiseZh } from './appraise-zh.ts';
import { cleaningZh } from './cleaning-zh.ts';
import { commonZh } from './common-zh.ts';
import { diffZh } from './diff-zh.ts';
import { dutiesZh } from './duties-zh.ts';
import { escalateZh } from './escalate-zh.ts';
import { findingsZh } from './findings-zh.ts';
import { formsZh } from './forms-zh.ts';
import { importZh } from './import-zh.ts';
import { inspectZh } from './inspect-zh.ts';
import { ledgerZh } from './ledger-zh.ts';
import { meetingZh } from './meeting-zh.ts';
import { noticeZh } from './notice-zh.ts';
import { sealsZh } from './seals-zh.ts';
import type { LineSentences } from './lines.ts';

/** What ledgers say, in one language. To add a kind of ledger: its file beside this one, and its line here. */
export const linesZh: LineSentences = {
  ...appraiseZh,
  ...cleaningZh,
  ...commonZh,
  ...diffZh,
  ...dutiesZh,
  ...escalateZh,
  ...findingsZh,
  ...formsZh,
  ...importZh,
  ...inspectZh,
  ...ledgerZh,
  ...meetingZh,
  ...noticeZh,
  ...sealsZh,
};
