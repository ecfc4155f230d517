import type { ExceptionNote } from '../../model/exception-note.ts';
import type { Ask, Reason } from '../../checks/index.ts';
import type { Line } from '../../ledgers/lines/index.ts';
import type { Words } from './words.ts';

/** Languages civic speaks; the first is the one it speaks unasked. */
export const languages = ['zh', 'en'] as const;
export type Language = (typeof languages)[number];

/** Everything a report says in one language. */
export interface Speech {
  readonly language: Language;
  readonly words: Words;
  readonly reason: (reason: Reason) => string;
  /** What is wrong with a waiver, an attestation or a baseline. */
  readonly exception: (note: ExceptionNote) => string;
  /** What a ledger says. */
  readonly line: (line: Line) => string;
  readonly ask: (ask: Ask, name: (id: string) => string) => string;
}
