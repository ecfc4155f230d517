import type { KindDraw } from '../../assess/inspect/draw-sites.ts';
import { isUnannounced } from '../../assess/unannounced.ts';
import type { ReportView } from '../../ledgers/report-document.ts';
import type { Sheaf } from '../../ledgers/table.ts';
import type { Mistake } from '../../report/sentences/notices.ts';
import { deliverSheaf, readSheafFormat } from '../deliver-sheaf.ts';
import { readAsked } from '../inspect/read-asked.ts';
import type { Asked } from '../inspect/read-asked.ts';
import { lookBackOf, planSheaf, sitesSheaf } from '../inspect/sheaves.ts';
import type { Call, Command, ExitCode } from '../io.ts';
import { seeTown } from '../judge-town.ts';
import type { SeenTown } from '../judge-town.ts';
import { accepted } from '../options/accepted.ts';
import { readAudience } from '../options/view-options.ts';

/** Whether what is asked would tell where an inspection goes that nobody is told of: lots, unless the round is announced. */
function isForOfficeOnly(asked: Asked): boolean {
  if (asked.what === 'plan') return false;
  const round = asked.what === 'sites' ? asked.round : undefined;
  return round === undefined ? asked.lots !== undefined : isUnannounced(round);
}

/** Says on stderr what to write in rounds.yaml, so that the draw counts. */
async function tellRound(
  call: Call,
  { round }: Extract<Asked, { what: 'sites' }>,
  on: string,
  drawn: readonly KindDraw[],
): Promise<void> {
  const { roundEntry } = await import('../../report/round-entry.ts');
  const sample = drawn.map(({ siteKind, cards }) => ({
    kind: siteKind.id,
    sites: cards.map(({ site }) => site.id),
  }));
  const fresh = round === undefined ? { id: `${on}暗访`, title: '暗访抽查', on } : undefined;
  call.tell({ code: 'round-to-write', round: round?.id });
  call.io.stderr.write(roundEntry(sample, fresh));
}

async function answer(
  call: Call,
  { basis }: SeenTown,
  view: ReportView,
  asked: Asked,
): Promise<Sheaf | Mistake> {
  if (asked.what === 'plan') return planSheaf(basis, view);
  if (asked.what === 'look-back') return lookBackOf(basis, view, asked);
  const { sheaf, drawn } = sitesSheaf(basis, view, asked);
  if (drawn.every(({ cards }) => cards.length === 0))
    return { code: 'no-sites', kinds: asked.kinds, day: basis.frame.on };
  if (asked.lots !== undefined) await tellRound(call, asked, basis.frame.on, drawn);
  return sheaf;
}

async function perform(call: Call): Promise<ExitCode> {
  const format = accepted(call, readSheafFormat(call));
  const audience = format && accepted(call, readAudience(call));
  if (format === undefined || audience === undefined) return 2;
  const seen = await seeTown(call);
  if (seen === undefined) return 2;
  const asked = accepted(call, readAsked(call, seen.system, seen.town));
  if (asked === undefined) return 2;
  if (audience.word === 'public' && isForOfficeOnly(asked)) {
    call.tell({ code: 'for-office-only' });
    return 2;
  }
  const view = { audience: audience.word, leftOut: seen.leftOut, full: call.has('full') };
  const sheaf = accepted(call, await answer(call, seen, view, asked));
  if (sheaf === undefined) return 2;
  return (await deliverSheaf(call, seen.folder, sheaf, format.word)) && !seen.hasErrors ? 0 : 2;
}

export const command: Command = {
  options: [
    'on',
    'filed-by',
    'kind',
    'sample',
    'seed',
    'round',
    'look-back',
    'days',
    'full',
    'format',
    'output',
    'audience',
    'leave-out-bad',
  ],
  takes: [],
  perform,
};
