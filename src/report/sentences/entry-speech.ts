import type { EntryWords } from './entry-words.ts';
import type { Language } from './speech.ts';

/** Loads what is said while a record is entered, in one language. */
export async function entryWordsIn(language: Language): Promise<EntryWords> {
  return language === 'zh'
    ? (await import('./entry-zh.ts')).entryZh
    : (await import('./entry-en.ts')).entryEn;
}
