import { appraise } from '../../assess/appraise.ts';
import { assessOn } from '../../assess/assess.ts';
import { basisOf } from '../../assess/basis.ts';
import { pledgesOf } from '../../assess/pledges.ts';
import { appraiseSheaf } from '../../ledgers/appraise-sheaf.ts';
import { appraiseUnitSheaf } from '../../ledgers/appraise-unit-sheaf.ts';
import { pledgeSheaf } from '../../ledgers/pledge-sheaf.ts';
import type { ReportView } from '../../ledgers/report-document.ts';
import type { Sheaf } from '../../ledgers/table.ts';
import { deliverSheaf, readSheafFormat } from '../deliver-sheaf.ts';
import type { Call, Command, ExitCode } from '../io.ts';
import { seeTown } from '../judge-town.ts';
import type { SeenTown } from '../judge-town.ts';
import { accepted } from '../options/accepted.ts';
import { readAudience } from '../options/view-options.ts';

/** Pledges are made of what the whole town is judged by; `--unit` only says whose is printed. */
function pledges(call: Call, seen: SeenTown, view: ReportView): Sheaf | undefined {
  const { system, town, options, basis } = seen;
  const { unit, ...whole } = options;
  const all = basisOf(system, town, whole);
  const made = pledgesOf(all, assessOn(all));
  const wanted = made.filter((pledge) => unit === undefined || pledge.unit === unit);
  if (wanted.length === 0) {
    call.tell({ code: 'nothing-pledged', unit });
    return undefined;
  }
  return pledgeSheaf(basis.occasion, view, wanted);
}

function scores(call: Call, { system, town, options, basis }: SeenTown, view: ReportView): Sheaf | undefined {
  if (system.appraisal === undefined) {
    call.tell({ code: 'no-appraisal', pack: system.id });
    return undefined;
  }
  const appraisal = appraise(system, town, options, system.appraisal);
  const units = [...appraisal.groups.flatMap((group) => group.units), ...appraisal.unranked];
  const unit = units.find((each) => each.unit === options.unit);
  return unit === undefined
    ? appraiseSheaf(basis.occasion, view, appraisal)
    : appraiseUnitSheaf(basis.occasion, view, appraisal, unit);
}

async function perform(call: Call): Promise<ExitCode> {
  const format = accepted(call, readSheafFormat(call));
  const audience = format && accepted(call, readAudience(call));
  if (format === undefined || audience === undefined) return 2;
  const seen = await seeTown(call);
  if (seen === undefined) return 2;
  const view = { audience: audience.word, leftOut: seen.leftOut };
  const sheaf = call.has('pledge') ? pledges(call, seen, view) : scores(call, seen, view);
  if (sheaf === undefined) return 2;
  return (await deliverSheaf(call, seen.folder, sheaf, format.word)) && !seen.hasErrors ? 0 : 2;
}

export const command: Command = {
  options: ['on', 'filed-by', 'unit', 'pledge', 'format', 'output', 'audience', 'leave-out-bad'],
  takes: [],
  perform,
};
