/** Asks whether rows that say otherwise than before take the place of what was read then. */
import type { RowResult } from './row-results.ts';
import { newPage } from '../../report/page.ts';
import { speechIn } from '../../report/sentences/speech.ts';
import type { ImportWords } from '../../report/sentences/import-words.ts';
import type { Call } from '../io.ts';
import { paperFor } from '../paper-for.ts';

/** More than these nobody reads before answering; the printed result lists all that were replaced. */
const mostShown = 20;

/** Shows what each row says otherwise, and asks once for all of a file. */
export async function askReplace(
  call: Call,
  words: ImportWords,
  file: string,
  rows: readonly RowResult[],
): Promise<boolean> {
  const { io, language } = call;
  if (io.ask === undefined) return false;
  const speech = await speechIn(language);
  const page = newPage(await paperFor(call, io.stderr));
  page.line(words.differ(file), { style: 'strong' });
  for (const { place, by, changes } of rows.slice(0, mostShown)) {
    const what = speech.line({ code: 'import-changed', by: by ?? '', replaces: false, changes });
    page.line(`${place} ${what}`, { indent: 2, hang: 2 });
  }
  if (rows.length > mostShown) {
    const count = rows.length - mostShown;
    page.line(speech.line({ code: 'import-more', state: 'conflict', count }), { indent: 2, hang: 2 });
  }
  io.stderr.write(page.text());
  const count = rows.reduce((sum, row) => sum + row.rows, 0);
  return (await io.ask()).confirm({ message: words.replace(count), proposed: false });
}
