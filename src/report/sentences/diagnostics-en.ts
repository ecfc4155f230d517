import type { DiagnosticCode, Explaining } from '../../model/diagnostic.ts';
import { fileSentencesEn } from './diagnostics-file-en.ts';
import { lintSentencesEn } from './diagnostics-lint-en.ts';
import { gateSentencesEn } from './diagnostics-gate-en.ts';
import { meaningSentencesEn } from './diagnostics-meaning-en.ts';
import { nameSentencesEn } from './diagnostics-name-en.ts';
import { packSentencesEn } from './diagnostics-pack-en.ts';
import { shapeSentencesEn } from './diagnostics-shape-en.ts';

/** What each diagnostic says in English. */
export const diagnosticSentences: Explaining<DiagnosticCode> = {
  ...fileSentencesEn,
  ...shapeSentencesEn,
  ...nameSentencesEn,
  ...meaningSentencesEn,
  ...gateSentencesEn,
  ...packSentencesEn,
  ...lintSentencesEn,
};
