import { join, dirname, relative, resolve } from 'node:path';
import { dutiesOf } from '../../assess/duties.ts';
import { folderExists } from '../../disk/find-town.ts';
import { makeFolder } from '../../disk/make-folder.ts';
import { formOf, nameOfAsked } from '../../enter/form/lay-out.ts';
import type { Asked } from '../../enter/form/lay-out.ts';
import { formsSheaf } from '../../ledgers/forms-sheaf.ts';
import type { WrittenForm } from '../../ledgers/forms-sheaf.ts';
import { monthOf } from '../../model/day.ts';
import type { Unit } from '../../model/town-files.ts';
import type { Mistake } from '../../report/sentences/notices.ts';
import { speechIn } from '../../report/sentences/speech.ts';
import { saySheaf } from '../../report/tables/say-sheaf.ts';
import { sheafTable } from '../../report/tables/sheaf-table.ts';
import { outFolder } from '../deliver-sheaf.ts';
import { drawn } from '../form/draw.ts';
import { gatherFacts } from '../form/gather-facts.ts';
import { unitFileNames } from '../form/name-files.ts';
import { readAsked } from '../form/read-asked.ts';
import type { Call, Command, ExitCode } from '../io.ts';
import { judgeTown } from '../judge-town.ts';
import type { JudgedTown } from '../judge-town.ts';
import { accepted } from '../options/accepted.ts';
import { readDays } from '../options/view-options.ts';
import { paperOfAnswer } from '../paper-for.ts';
import { writeBeside } from '../write-workbook.ts';
import { assessOn } from '../../assess/assess.ts';
import { basisOf } from '../../assess/basis.ts';
import { otherSheets } from '../../workbook/form-head.ts';
import { sheetNames } from '../../workbook/sheet-names.ts';

/** About as far as an office looks ahead. */
const usualDays = 30;

function whoseForms(call: Call): Mistake | Record<never, never> {
  const [unit, all] = [call.option('unit') !== undefined, call.has('all')];
  if (unit && all) return { code: 'not-together', option: '--unit', other: '--all' };
  return unit || all ? {} : { code: 'form-of-whom' };
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

/** The whole town as it is judged, whosever form is asked for: forms of one and of all are the same. */
function judgedWhole(judged: JudgedTown): Pick<JudgedTown, 'basis' | 'assessment'> {
  const { unit, ...whole } = judged.options;
  if (unit === undefined) return judged;
  const basis = basisOf(judged.system, judged.town, whole);
  return { basis, assessment: assessOn(basis) };
}

async function writeForms(
  call: Call,
  judged: JudgedTown,
  asked: Asked,
  within: number,
  folder: string,
): Promise<readonly WrittenForm[]> {
  const { town, options } = judged;
  const { basis, assessment } = judgedWhole(judged);
  const factsOf = gatherFacts(basis, assessment, within);
  const duties = new Map(dutiesOf(basis, assessment, within).map((each) => [each.unit, each]));
  const files = unitFileNames(town.units);
  const taken = [otherSheets.identity, otherSheets.lists, otherSheets.duties];
  const sheets = (titles: readonly string[]) => sheetNames([...taken, ...titles]).slice(taken.length);
  const wanted = town.units.filter(({ id }) => options.unit === undefined || id === options.unit);
  const written: WrittenForm[] = [];
  const { title } = nameOfAsked(asked);
  const write = async (unit: Unit): Promise<void> => {
    const file = files.get(unit.id) ?? unit.id;
    const form = formOf(asked, factsOf(unit), { file, sheets });
    if (form === undefined) return;
    const own = duties.get(unit.id) ?? { unit: unit.id, duties: [] };
    const bytes = await drawn(form, judged, { assessment, duties: own, within }, asked.what === 'monthly');
    const name = ['填报表', file, ...(title === '' ? [] : [title]), monthOf(options.on)].join('-');
    const path = await writeBeside(join(folder, `${name}.xlsx`), bytes);
    if (path === undefined) return;
    written.push({
      unit: unit.id,
      sheets: form.tables.length,
      duties: own.duties.length,
      late: own.duties.filter(({ late }) => late > 0).length,
      file: relative(call.io.cwd, path) || path,
    });
  };
  for (const unit of wanted) await write(unit);
  return written;
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
