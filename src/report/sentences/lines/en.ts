import { commonEn } from './common-en.ts';
import { escalateEn } from './escalate-en.ts';
import { findingsEn } from './findings-en.ts';
import type { LineSentences } from './lines.ts';
import { noticeEn } from './notice-en.ts';

/** What ledgers say, in one language. To add a kind of ledger: its file beside this one, and its line here. */
export const linesEn: LineSentences = { ...commonEn, ...escalateEn, ...findingsEn, ...noticeEn };
