import { join, relative } from 'node:path';
import { assessOn } from '../../assess/assess.ts';
import { basisOf } from '../../assess/basis.ts';
import { formOf, nameOfAsked } from '../../enter/form/lay-out.ts';
import type { Asked } from '../../enter/form/lay-out.ts';
import type { WrittenForm } from '../../ledgers/forms-sheaf.ts';
import { monthOf } from '../../model/day.ts';
import type { Unit } from '../../model/town-files.ts';
import { otherSheets } from '../../workbook/form-head.ts';
import { sheetNames } from '../../workbook/sheet-names.ts';
import type { Call } from '../io.ts';
import type { JudgedTown } from '../judge-town.ts';
import { writeBeside } from '../write-workbook.ts';
import { drawn } from './draw.ts';
import { gatherFacts } from './gather-facts.ts';
import { unitFileNames } from './name-files.ts';

/** The whole town as it is judged, whosever form is asked for: forms of one and of all are the same. */
function judgedWhole(judged: JudgedTown): Pick<JudgedTown, 'basis' | 'assessment'> {
  const { unit, ...whole } = judged.options;
  if (unit === undefined) return judged;
  const basis = basisOf(judged.system, judged.town, whole);
  return { basis, assessment: assessOn(basis) };
}

/** Writes the forms asked for into a folder, a file a unit; units that have nothing to write on them get none. */
export async function writeForms(
  call: Call,
  judged: JudgedTown,
  asked: Asked,
  within: number,
  folder: string,
): Promise<readonly WrittenForm[]> {
  const { town, options } = judged;
  const { basis, assessment } = judgedWhole(judged);
  const factsOf = gatherFacts(basis, assessment, within);
  const files = unitFileNames(town.units);
  const taken = [otherSheets.identity, otherSheets.lists, otherSheets.duties];
  const sheets = (titles: readonly string[]) => sheetNames([...taken, ...titles]).slice(taken.length);
  const wanted = town.units.filter(({ id }) => options.unit === undefined || id === options.unit);
  const written: WrittenForm[] = [];
  const { title } = nameOfAsked(asked);
  const write = async (unit: Unit): Promise<void> => {
    const file = files.get(unit.id) ?? unit.id;
    const facts = factsOf(unit);
    const form = formOf(asked, facts, { file, sheets });
    if (form === undefined) return;
    const own = { unit: unit.id, duties: facts.duties };
    const pieces = await drawn(form, judged, { assessment, duties: own, within }, asked.what === 'monthly');
    const name = ['填报表', file, ...(title === '' ? [] : [title]), monthOf(options.on)].join('-');
    const path = await writeBeside(join(folder, `${name}.xlsx`), pieces, undefined, (held) => {
      call.tell({ code: 'file-in-use', file: relative(call.io.cwd, held) || held });
    });
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
