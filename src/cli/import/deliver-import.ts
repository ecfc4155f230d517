import type { SaidSheaf } from '../../ledgers/table.ts';
import { speechIn } from '../../report/sentences/speech.ts';
import type { ImportWords } from '../../report/sentences/import-words.ts';
import type { Entering } from '../entry/begin-entry.ts';
import { deliver } from '../deliver.ts';
import type { Call } from '../io.ts';
import { paperOfAnswer } from '../paper-for.ts';
import type { ImportOptions } from './import-options.ts';
import { importSummary, importTable } from './import-tables.ts';
import type { FileResult } from './row-results.ts';

/** Prints what was read in; false when the file of `-o` must not be replaced. */
export async function deliverImport(
  call: Call,
  { begun }: Pick<Entering, 'begun'>,
  results: readonly FileResult[],
  { dry, format }: Pick<ImportOptions, 'dry' | 'format'>,
  words: ImportWords,
): Promise<boolean> {
  const speech = await speechIn(call.language);
  const tables = results.map((result, i) => importTable(result, dry, i, format === 'json'));
  const all = results.length > 1 ? [...tables, importSummary(results, dry)] : tables;
  if (format === 'json') {
    const { tablesJson } = await import('../../report/tables/sheaf-json.ts');
    return deliver(call, tablesJson('import', all, speech), format);
  }
  const { sayTables } = await import('../../report/tables/say-sheaf.ts');
  const only = results.length === 1 ? `${words.title} ${results[0]?.file ?? ''}` : words.title;
  const said: SaidSheaf = {
    id: 'import',
    title: only,
    town: begun.settings.civic?.value.town ?? '',
    on: '',
    headed: [],
    warnings: [],
    tables: sayTables(all, speech),
  };
  if (format === 'markdown') {
    const { sheafMarkdown } = await import('../../report/tables/sheaf-markdown.ts');
    return deliver(call, sheafMarkdown(said), format);
  }
  const { sheafTable } = await import('../../report/tables/sheaf-table.ts');
  return deliver(call, sheafTable(said, await paperOfAnswer(call)), format);
}
