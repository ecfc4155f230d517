import { appraiseEn } from './appraise-en.ts';
import { commonEn } from './common-en.ts';
import { findingsEn } from './findings-en.ts';
import type { LineSentences } from './lines.ts';

/** What ledgers say, in one language. To add a kind of ledger: its file beside this one, and its line here. */
export const linesEn: LineSentences = { ...appraiseEn, ...commonEn, ...findingsEn };
