import { cellsIn, importWordsIn } from '../../report/sentences/import-speech.ts';
import { diagnosesIn } from '../../report/sentences/diagnoses.ts';
import { beginEntry } from '../entry/begin-entry.ts';
import { filesAsked } from '../import/files-asked.ts';
import { deliverImport } from '../import/deliver-import.ts';
import { readImportOptions } from '../import/import-options.ts';
import { importFiles } from '../import/import-files.ts';
import { isFine } from '../import/row-results.ts';
import type { Call, Command, ExitCode } from '../io.ts';
import { todayInTown } from '../options/parse-day.ts';
import { accepted } from '../options/accepted.ts';

async function perform(call: Call): Promise<ExitCode> {
  const asked = accepted(call, filesAsked(call));
  const entering = asked && (await beginEntry(call));
  const options = entering && accepted(call, readImportOptions(call, entering));
  if (asked === undefined || entering === undefined || options === undefined) return 2;
  const words = await importWordsIn(call.language);
  const speech = { diagnose: await diagnosesIn(call.language), cell: await cellsIn(call.language) };
  const results = await importFiles(call, asked.files, {
    entering,
    options,
    words,
    speech,
    today: todayInTown(call.io.now()),
  });
  const delivered = await deliverImport(call, entering, results, options, words);
  return delivered && results.every(isFine) ? 0 : 2;
}

export const command: Command = {
  options: ['kind', 'mapping', 'map', 'set', 'partial', 'replace', 'dry-run', 'format', 'output'],
  takes: [{ name: 'filled', needed: true, many: true }],
  perform,
};
