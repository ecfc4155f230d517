import type { DiagnosticCode, Explaining } from '../../model/diagnostic.ts';
import { fileSentencesZh } from './diagnostics-file-zh.ts';
import { lintSentencesZh } from './diagnostics-lint-zh.ts';
import { gateSentencesZh } from './diagnostics-gate-zh.ts';
import { meaningSentencesZh } from './diagnostics-meaning-zh.ts';
import { nameSentencesZh } from './diagnostics-name-zh.ts';
import { packSentencesZh } from './diagnostics-pack-zh.ts';
import { shapeSentencesZh } from './diagnostics-shape-zh.ts';

/** What each diagnostic says in Chinese. */
export const diagnosticSentences: Explaining<DiagnosticCode> = {
  ...fileSentencesZh,
  ...shapeSentencesZh,
  ...nameSentencesZh,
  ...meaningSentencesZh,
  ...gateSentencesZh,
  ...packSentencesZh,
  ...lintSentencesZh,
};
