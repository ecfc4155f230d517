import { commonZh } from './common-zh.ts';
import { escalateZh } from './escalate-zh.ts';
import { findingsZh } from './findings-zh.ts';
import type { LineSentences } from './lines.ts';
import { noticeZh } from './notice-zh.ts';

/** What ledgers say, in one language. To add a kind of ledger: its file beside this one, and its line here. */
export const linesZh: LineSentences = { ...commonZh, ...escalateZh, ...findingsZh, ...noticeZh };
