import { asksZh } from './asks-zh.ts';
import { reasonsZh } from './reasons-zh.ts';
import { sayException } from './exceptions.ts';
import { exceptionsZh } from './exceptions-zh.ts';
import { sayLine } from './lines/lines.ts';
import { linesZh } from './lines/zh.ts';
import { sayAsk, sayReason } from './reasons.ts';
import type { Speech } from './speech-type.ts';
import { wordsZh } from './words-zh.ts';

export const speechZh: Speech = {
  language: 'zh',
  words: wordsZh,
  reason: (reason) => sayReason(reasonsZh, reason.code, reason),
  exception: (note) => sayException(exceptionsZh, note.code, note),
  line: (line) => sayLine(linesZh, line.code, line),
  ask: (ask, name) => sayAsk(asksZh, ask.code, ask, name),
};
