import { asksEn } from './asks-en.ts';
import { reasonsEn } from './reasons-en.ts';
import { sayAsk, sayReason } from './reasons.ts';
import type { Speech } from './speech-type.ts';
import { wordsEn } from './words-en.ts';

export const speechEn: Speech = {
  language: 'en',
  words: wordsEn,
  reason: (reason) => sayReason(reasonsEn, reason.code, reason),
  ask: (ask, name) => sayAsk(asksEn, ask.code, ask, name),
};
