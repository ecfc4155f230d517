import { newPage } from './page.ts';
import type { Paper } from './page.ts';
import { codesOf, meaningOf, moreOf } from './sentences/code-meanings.ts';
import type { CodeMeanings } from './sentences/code-meanings.ts';
import type { Language, Speech } from './sentences/speech.ts';

async function meaningsIn(language: Language): Promise<CodeMeanings> {
  return language === 'zh'
    ? (await import('./sentences/code-meanings-zh.ts')).codeMeaningsZh
    : (await import('./sentences/code-meanings-en.ts')).codeMeaningsEn;
}

/** Every diagnostic code, for the nearest one meant. */
export async function knownCodes(language: Language): Promise<readonly string[]> {
  return codesOf(await meaningsIn(language));
}

/** What a diagnostic code means; undefined when there is no such code. */
export async function explainCode(code: string, speech: Speech, paper: Paper): Promise<string | undefined> {
  const meanings = await meaningsIn(speech.language);
  const meaning = meaningOf(code, meanings);
  if (meaning === undefined) return undefined;
  const page = newPage(paper);
  page.line(meanings.title(code), { style: 'strong' });
  page.line(meaning);
  page.line(moreOf(code, meanings), { style: 'dim' });
  if (!(code in meanings.exceptions)) page.line(meanings.page(code), { style: 'dim' });
  return page.text();
}
