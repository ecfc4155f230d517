import { chooseProblems, groupProblems, problemGroupings } from '../../assess/choose-problems.ts';
import type { ProblemChoice } from '../../assess/choose-problems.ts';
import type { ProblemStatus } from '../../assess/assessment.ts';
import { foundSecretly } from '../../assess/unannounced.ts';
import { countProblems } from '../../assess/count-problems.ts';
import { findingsSheaf } from '../../ledgers/findings-sheaf.ts';
import { problemStates } from '../../model/problem-events.ts';
import { findingSources } from '../../records/finding.ts';
import type { Town } from '../../records/town.ts';
import type { Mistake } from '../../report/sentences/notices.ts';
import { deliverSheaf, readSheafFormat } from '../deliver-sheaf.ts';
import type { Call, Command, ExitCode } from '../io.ts';
import { seeTown } from '../judge-town.ts';
import { findName, isMistake } from '../options/find-name.ts';
import { accepted } from '../options/accepted.ts';
import { choice, readAudience, wordsOf } from '../options/view-options.ts';

/** The site and the round an option names. */
function readPlace(call: Call, town: Town): ProblemChoice | Mistake {
  const found: { site?: string; round?: string } = {};
  for (const [name, nouns] of [
    ['site', town.sites.map(({ id, was }) => ({ id, names: was ?? [] }))],
    ['round', town.rounds.map(({ id, title }) => ({ id, names: [title] }))],
  ] as const) {
    const typed = call.option(name);
    if (typed === undefined) continue;
    const answer = findName(name, typed, nouns);
    if (isMistake(answer)) return answer;
    found[name] = answer.id;
  }
  return found;
}

async function perform(call: Call): Promise<ExitCode> {
  const format = accepted(call, readSheafFormat(call));
  const audience = format && accepted(call, readAudience(call));
  const by = audience && accepted(call, choice(call, 'by', problemGroupings));
  const states = by && accepted(call, wordsOf(call, 'state', problemStates));
  const source = states && accepted(call, wordsOf(call, 'source', findingSources));
  if (
    format === undefined ||
    audience === undefined ||
    by === undefined ||
    states === undefined ||
    source === undefined
  ) {
    return 2;
  }
  const seen = await seeTown(call);
  if (seen === undefined) return 2;
  const place = accepted(call, readPlace(call, seen.town));
  if (place === undefined) return 2;
  const { basis, folder, options, leftOut, hasErrors } = seen;
  const isSecret = foundSecretly(basis.town);
  const asked = chooseProblems(basis, {
    ...place,
    ...(options.unit === undefined ? {} : { unit: options.unit }),
    ...(states.words === undefined ? {} : { states: states.words }),
    ...(source.words === undefined ? {} : { sources: source.words }),
    overdue: call.has('overdue'),
    relapse: call.has('relapse'),
  });
  // Asked for one site, the public would learn from a secret problem that the site was drawn.
  const isTold = (problem: ProblemStatus): boolean => !isSecret(problem) || audience.word === 'internal';
  const problems = place.site === undefined ? asked : asked.filter(isTold);
  const sheaf = findingsSheaf(
    basis.occasion,
    { audience: audience.word, leftOut },
    {
      problems,
      all: basis.problems.length,
      counts: countProblems(problems),
      groups: groupProblems(basis, problems, by.word),
      by: by.word,
      isSecret,
    },
  );
  return (await deliverSheaf(call, folder, sheaf, format.word)) && !hasErrors ? 0 : 2;
}

export const command: Command = {
  options: [
    'on',
    'filed-by',
    'unit',
    'site',
    'round',
    'source',
    'state',
    'overdue',
    'relapse',
    'by',
    'format',
    'output',
    'audience',
    'leave-out-bad',
  ],
  takes: [],
  perform,
};
