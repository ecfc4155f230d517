import { dirname, join, relative, resolve } from 'node:path';
import { folderExists } from '../../disk/find-town.ts';
import { makeFolder } from '../../disk/make-folder.ts';
import { formsSheaf } from '../../ledgers/forms-sheaf.ts';
import type { Mistake } from '../../report/sentences/notices.ts';
import { speechIn } from '../../report/sentences/speech.ts';
import { saySheaf } from '../../report/tables/say-sheaf.ts';
import { sheafTable } from '../../report/tables/sheaf-table.ts';
import { outFolder } from '../deliver-sheaf.ts';
import { readAsked } from '../form/read-asked.ts';
import { writeForms } from '../form/write-forms.ts';
import type { Call, Command, ExitCode } from '../io.ts';
import { judgeTown } from '../judge-town.ts';
import { accepted } from '../options/accepted.ts';
import { readDays } from '../options/view-options.ts';
import { paperOfAnswer } from '../paper-for.ts';

/** About as far as an office looks ahead. */
const usualDays = 30;

/** One unit's form or all units': one of the two must be said. */
function whoseForms(call: Call): { readonly all: boolean } | Mistake {
  const [unit, all] = [call.option('unit') !== undefined, call.has('all')];
  if (unit && all) return { code: 'not-together', option: '--unit', other: '--all' };
  return unit || all ? { all } : { code: 'form-of-whom' };
}

/** The folder forms go into, made where it is missing; undefined after saying why there is none. */
function folderFor(call: Call, townFolder: string): string | undefined {
  const { cwd } = call.io;
  const named = call.option('output');
  const folder = named === undefined ? join(townFolder, outFolder) : resolve(cwd, named);
  const shown = named ?? (relative(cwd, folder) || folder);
  if (!folderExists(dirname(folder))) call.tell({ code: 'output-no-folder', file: shown });
  else if (makeFolder(folder)) return folder;
  else call.tell({ code: 'out-is-no-folder', folder: shown });
  return undefined;
}

async function perform(call: Call): Promise<ExitCode> {
  const within = accepted(call, readDays(call, 'within', usualDays));
  if (within === undefined || accepted(call, whoseForms(call)) === undefined) return 2;
  const judged = await judgeTown(call);
  if (judged === undefined) return 2;
  const [typed = ''] = call.words;
  const read = accepted(call, readAsked(typed, judged.system));
  if (read === undefined) return 2;
  const folder = folderFor(call, judged.folder);
  if (folder === undefined) return 2;
  const written = await writeForms(call, judged, read.asked, within.days, folder);
  if (written.length === 0) {
    call.tell({ code: 'nothing-to-fill', form: typed, unit: judged.options.unit });
    return 2;
  }
  const sheaf = formsSheaf(
    judged.assessment,
    { audience: 'public', leftOut: judged.leftOut },
    written,
    within.days,
  );
  const said = saySheaf(sheaf, await speechIn(call.language));
  call.io.stdout.write(sheafTable(said, await paperOfAnswer(call)));
  return judged.hasErrors ? 2 : 0;
}

export const command: Command = {
  options: ['on', 'unit', 'all', 'within', 'output', 'leave-out-bad'],
  takes: [{ name: 'form-kind', needed: true }],
  perform,
};
