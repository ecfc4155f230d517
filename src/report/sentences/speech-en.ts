import { asksEn } from './asks-en.ts';
import { reasonsEn } from './reasons-en.ts';
import { sayException } from './exceptions.ts';
import { exceptionsEn } from './exceptions-en.ts';
import { sayLine } from './lines/lines.ts';
import { linesEn } from './lines/en.ts';
import { sayAsk, sayReason } from './reasons.ts';
import type { Speech } from './speech-type.ts';
import { wordsEn } from './words-en.ts';

export const speechEn: Speech = {
  language: 'en',
  words: wordsEn,
  reason: (reason) => sayReason(reasonsEn, reason.code, reason),
  exception: (note) => sayException(exceptionsEn, note.code, note),
  line: (line) => sayLine(linesEn, line.code, line),
  ask: (ask, name) => sayAsk(asksEn, ask.code, ask, name),
};
