import type { ProblemStatus } from '../../assess/assessment.ts';
import type { Basis } from '../../assess/basis.ts';
import { foundSecretly } from '../../assess/unannounced.ts';
import { noticePapers, unreportedOf } from '../../assess/notice-papers.ts';
import { noticeSheaf } from '../../ledgers/notice-sheaf.ts';
import { nearest } from '../../load/nearest.ts';
import type { Day } from '../../model/day.ts';
import type { Mistake } from '../../report/sentences/notices.ts';
import { deliverSheaf, readSheafFormat } from '../deliver-sheaf.ts';
import type { Call, Command, ExitCode } from '../io.ts';
import { seeTown } from '../judge-town.ts';
import { dayOption } from '../options/assess-options.ts';
import { folded, isMistake } from '../options/find-name.ts';
import { accepted } from '../options/accepted.ts';
import { readAudience } from '../options/view-options.ts';

/** The problem an id names, its former id too; one that is closed or struck asks nothing of anybody any more. */
function problemNamed({ problems, cut }: Basis, typed: string): ProblemStatus | Mistake {
  const wanted = folded(typed);
  const known = [...cut.standsFor].find(([former]) => folded(former) === wanted)?.[1];
  const found = problems.find(({ id }) => id === known || folded(id) === wanted);
  if (found === undefined) {
    const ids = problems.map(({ id }) => id);
    return { code: 'unknown-problem', found: typed, nearest: nearest(typed, ids) };
  }
  return found.open ? found : { code: 'problem-not-open', id: found.id, state: found.state };
}

/** The day asked of all: none before the cut-off, which nobody could meet. */
function readDue(call: Call, { town, occasion }: Basis): { readonly day: Day | undefined } | Mistake {
  const { on } = occasion.options;
  const due = dayOption(call, 'due', town);
  return isMistake(due) || due.day === undefined || due.day >= on
    ? due
    : { code: 'due-past', day: due.day, on };
}

/** The problems asked for: those named, or all that a unit has not reported on. */
function problemsAsked(
  words: readonly string[],
  basis: Basis,
  unit: string | undefined,
): { readonly problems: readonly ProblemStatus[] } | Mistake {
  if (unit === undefined ? words.length === 0 : words.length > 0) return { code: 'notice-of-what' };
  if (unit !== undefined) {
    const problems = unreportedOf(basis, unit);
    return problems.length === 0 ? { code: 'nothing-unreported', unit } : { problems };
  }
  const problems = new Set<ProblemStatus>();
  for (const word of words) {
    const named = problemNamed(basis, word);
    if (isMistake(named)) return named;
    problems.add(named);
  }
  return { problems: [...problems] };
}

async function perform(call: Call): Promise<ExitCode> {
  const format = accepted(call, readSheafFormat(call));
  const audience = format && accepted(call, readAudience(call));
  if (format === undefined || audience === undefined) return 2;
  const seen = await seeTown(call);
  if (seen === undefined) return 2;
  const { basis, folder, options, leftOut, hasErrors } = seen;
  const due = accepted(call, readDue(call, basis));
  const asked = due && accepted(call, problemsAsked(call.words, basis, options.unit));
  if (due === undefined || asked === undefined) return 2;
  const isSecret = foundSecretly(basis.town);
  const isHidden = (problem: ProblemStatus): boolean => audience.word === 'public' && isSecret(problem);
  const number = call.option('number')?.trim() ?? '';
  const papers = noticePapers(basis, asked.problems, due.day);
  const sheaf = noticeSheaf(
    basis.occasion,
    { audience: audience.word, leftOut },
    { papers, due: due.day, number, office: basis.town.settings.office, isHidden },
  );
  if (!(await deliverSheaf(call, folder, sheaf, format.word))) return 2;
  if (asked.problems.some(isHidden)) call.tell({ code: 'sites-withheld' });
  for (const { unit, kind, items } of papers) {
    call.tell({
      code: 'record-notice',
      type: kind === '整改通知' ? kind : undefined,
      unit: unit.id,
      on: options.on,
      findings: items.map(({ problem }) => problem.id),
      due: due.day,
      number,
    });
  }
  return hasErrors ? 2 : 0;
}

export const command: Command = {
  options: ['on', 'filed-by', 'unit', 'due', 'number', 'format', 'output', 'audience', 'leave-out-bad'],
  takes: [{ name: 'problem', needed: false, many: true }],
  perform,
};
