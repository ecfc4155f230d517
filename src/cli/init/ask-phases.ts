/** Phases and the two months. */
import type { Month } from '../../model/day.ts';
import type { Phase } from '../../model/town-files.ts';
import type { Mistake } from '../../report/sentences/notices.ts';
import type { Ask } from '../ask/ask.ts';
import { isMistake } from '../options/find-name.ts';
import { readMonth } from '../options/parse-month.ts';
import type { NewTown } from './new-town.ts';
import { nextPhaseFrom, phasesAgain, phaseWrong, proposedPhases, readDayIn, readPhases } from './phases.ts';
import type { PhaseWrong } from './phases.ts';
import { answer, putQuestion, remark } from './session.ts';
import type { Session } from './session.ts';

export type PhaseAnswers = Pick<NewTown, 'phases' | 'phasesFrom'>;

function sayWrong({ words: { wrong } }: Session, problem: PhaseWrong, year: number): string {
  switch (problem.why) {
    case 'shape':
      return wrong.shape(problem.found);
    case 'no-day':
      return wrong.noDay(problem.found);
    case 'outside-year':
      return wrong.outsideYear(problem.found, year);
    case 'from-after-to':
      return wrong.fromAfterTo(problem.found);
    case 'overlap':
      return wrong.overlap(problem.found, problem.until);
  }
}

/** A phase a question at a time, the proposal standing in each prompt. */
async function askPhase(
  session: Session,
  ask: Ask,
  before: readonly Phase[],
  proposed: Phase | undefined,
  year: number,
): Promise<Phase> {
  const { words } = session;
  const number = before.length + 1;
  const title = await putQuestion(ask, {
    message: words.ask.phaseTitle(number),
    ...(proposed === undefined ? {} : { proposed: proposed.title }),
    read: (typed) => (typed.trim() === '' ? { wrong: words.wrong.empty } : { value: typed.trim() }),
  });
  const begin = (typed: string, to: Phase['to'] | undefined, from: Phase['from'] | undefined) => {
    const day = readDayIn(year, typed);
    if (day === undefined) return { wrong: words.wrong.noDay(typed) };
    const phase = { id: String(number), title, from: from ?? day, to: to ?? day };
    const wrong = phaseWrong(phase, before.at(-1), year);
    return wrong === undefined ? { value: day } : { wrong: sayWrong(session, wrong, year) };
  };
  const next = nextPhaseFrom(before, year);
  const from = await putQuestion(ask, {
    message: words.ask.phaseFrom(title),
    ...(next === undefined
      ? {}
      : { proposed: proposed !== undefined && proposed.from >= next ? proposed.from : next }),
    read: (typed) => begin(typed, undefined, undefined),
  });
  const to = await putQuestion(ask, {
    message: words.ask.phaseTo(title),
    ...(proposed === undefined || proposed.to < from ? {} : { proposed: proposed.to }),
    read: (typed) => begin(typed, readDayIn(year, typed), from),
  });
  return { id: String(number), title, from, to };
}

async function askEach(session: Session, ask: Ask, proposed: readonly Phase[], year: number) {
  const { words } = session;
  const count = await putQuestion(ask, {
    message: words.ask.howMany,
    proposed: String(proposed.length),
    read: (typed) => {
      const text = typed.normalize('NFKC').trim();
      return /^(?:[1-9]|1[0-2])$/u.test(text) ? { value: Number(text) } : { wrong: words.wrong.number };
    },
  });
  const phases: Phase[] = [];
  // No phase can follow one that lasts to the year's end.
  while (phases.length < count && nextPhaseFrom(phases, year) !== undefined) {
    phases.push(await askPhase(session, ask, phases, proposed[phases.length], year));
  }
  return phases;
}

export async function askPhases(session: Session, year: number): Promise<PhaseAnswers | Mistake> {
  const { call, ask, yes, last, words } = session;
  const phasesFrom = last === undefined ? 'proposal' : 'last-year';
  const proposed = last === undefined ? proposedPhases(year) : phasesAgain(last.town.phases, year);
  if (call.option('phases') !== undefined || ask === undefined || yes) {
    const phases = await answer<PhaseAnswers>(session, {
      flag: 'phases',
      message: '',
      unasked: { value: { phases: proposed, phasesFrom } },
      read: (typed) => {
        const read = readPhases(typed, year);
        return 'wrong' in read
          ? { wrong: sayWrong(session, read.wrong, year) }
          : { value: { phases: read.phases, phasesFrom: 'typed' } };
      },
    });
    return isMistake(phases) ? phases : phases.value;
  }
  for (const { title, from, to } of proposed) remark(session, `  ${words.phase(title, from, to)}`);
  const take = await ask.choose({
    message: words.ask.phases(phasesFrom),
    choices: [
      { value: true, name: words.choice.takePhases },
      { value: false, name: words.choice.ownPhases },
    ],
    proposed: true,
  });
  return take
    ? { phases: proposed, phasesFrom }
    : { phases: await askEach(session, ask, proposed, year), phasesFrom: 'typed' };
}

/** A month may stay unset: `--yes` never sets one, since the county names it. */
export function askMonth(
  session: Session,
  flag: 'materials-month' | 'test-month',
  year: number,
): Promise<{ readonly value: Month | undefined } | Mistake> {
  const { words, last } = session;
  const before = last?.town.settings[flag];
  return answer<Month | undefined>(session, {
    flag,
    message: (flag === 'test-month' ? words.ask.testMonth : words.ask.materialsMonth)(before),
    unasked: { value: undefined },
    read: (typed) => {
      const text = typed.normalize('NFKC').trim();
      if (text === '') return { value: undefined };
      const [, alone] = /^(\d{1,2})月?$/u.exec(text) ?? [];
      const value = readMonth(alone === undefined ? text : `${String(year)}-${alone}`);
      return value?.startsWith(`${String(year)}-`) === true
        ? { value }
        : { wrong: words.wrong.month(typed, year) };
    },
  });
}
