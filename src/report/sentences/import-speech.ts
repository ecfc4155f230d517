import type { Explained } from '../../model/diagnostic.ts';
import { sayCell } from './cells.ts';
import type { CellMessage } from './cells.ts';
import type { ImportWords } from './import-words.ts';
import type { Language } from './speech.ts';

/** What is asked about a superior's list, in one language. */
export async function importWordsIn(language: Language): Promise<ImportWords> {
  return language === 'zh'
    ? (await import('./import-words-zh.ts')).importWordsZh
    : (await import('./import-words-en.ts')).importWordsEn;
}

/** What is wrong with cells, in one language. */
export async function cellsIn(language: Language): Promise<(message: CellMessage) => Explained> {
  const sentences =
    language === 'zh' ? (await import('./cells-zh.ts')).cellsZh : (await import('./cells-en.ts')).cellsEn;
  return (message) => sayCell(sentences, message.code, message);
}
