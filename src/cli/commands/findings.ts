import {
  chooseProblems,
  foundSecretly,
  groupProblems,
  problemGroupings,
} from '../../assess/choose-problems.ts';
import type { ProblemChoice } from '../../assess/choose-problems.ts';
import type { ProblemStatus } from '../../assess/assessment.ts';
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
  const format = readSheafFormat(call);
  const audience = readAudience(call);
  const by = choice(call, 'by', problemGroupings);
  const states = wordsOf(call, 'state', problemStates);
  const source = wordsOf(call, 'source', findingSources);
  for (const answer of [format, audience, by, states, source]) {
    if (isMistake(answer)) {
      call.tell(answer);
      return 2;
    }
  }
  if (isMistake(format) || isMistake(audience) || isMistake(by) || isMistake(states) || isMistake(source))
    return 2;
  const seen = await seeTown(call);
  if (seen === undefined) return 2;
  const place = readPlace(call, seen.town);
  if (isMistake(place)) {
    call.tell(place);
    return 2;
  }
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
