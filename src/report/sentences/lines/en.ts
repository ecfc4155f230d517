import { appraiseEn } from './appraise-en.ts';
import { cleaningEn } from './cleaning-en.ts';
import { commonEn } from './common-en.ts';
import { diffEn } from './diff-en.ts';
import { dutiesEn } from './duties-en.ts';
import { escalateEn } from './escalate-en.ts';
import { findingsEn } from './findings-en.ts';
import { formsEn } from './forms-en.ts';
import { importEn } from './import-en.ts';
import { inspectEn } from './inspect-en.ts';
import { ledgerEn } from './ledger-en.ts';
import { meetingEn } from './meeting-en.ts';
import { noticeEn } from './notice-en.ts';
import { sealsEn } from './seals-en.ts';
import type { LineSentences } from './lines.ts';

/** What ledgers say, in one language. To add a kind of ledger: its file beside this one, and its line here. */
export const linesEn: LineSentences = {
  ...appraiseEn,
  ...cleaningEn,
  ...commonEn,
  ...diffEn,
  ...dutiesEn,
  ...escalateEn,
  ...findingsEn,
  ...formsEn,
  ...importEn,
  ...inspectEn,
  ...ledgerEn,
  ...meetingEn,
  ...noticeEn,
  ...sealsEn,
};
