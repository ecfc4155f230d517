import { newPage } from './page.ts';
import type { Paper } from './page.ts';
import { meaningOf } from './sentences/code-meanings.ts';
import type { Speech } from './sentences/speech.ts';

/** What a diagnostic code means; undefined when there is no such code. */
export async function explainCode(code: string, speech: Speech, paper: Paper): Promise<string | undefined> {
  const meanings =
    speech.language === 'zh'
      ? (await import('./sentences/code-meanings-zh.ts')).codeMeaningsZh
      : (await import('./sentences/code-meanings-en.ts')).codeMeaningsEn;
  const meaning = meaningOf(code, meanings);
  if (meaning === undefined) return undefined;
  const page = newPage(paper);
  page.line(meanings.title(code), { style: 'strong' });
  page.line(meaning);
  page.line(meanings.more, { style: 'dim' });
  return page.text();
}
