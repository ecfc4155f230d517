/** The blanks of the plan: what the pack suggests is offered; adopting it is the town's act, with the town's document. */
import type { System } from '../../checks/system.ts';
import { tidyText } from '../../enter/tidy-text.ts';
import { nearest } from '../../load/nearest.ts';
import type { Written } from '../../load/read-target.ts';
import type { DiagnosticArgs } from '../../model/diagnostic.ts';
import type { Parameter } from '../../model/pack-files.ts';
import type { Diagnose } from '../../report/sentences/diagnoses.ts';
import { diagnosesIn } from '../../report/sentences/diagnoses.ts';
import type { Mistake } from '../../report/sentences/notices.ts';
import { speechIn } from '../../report/sentences/speech.ts';
import type { Words } from '../../report/sentences/words.ts';
import { showCitations, showFigure } from '../../report/show-figures.ts';
import type { Ask } from '../ask/ask.ts';
import { shownFlag } from '../flags.ts';
import { folded } from '../options/find-name.ts';
import { readTyped, targetRules } from './blanks.ts';
import type { Blank } from './blanks.ts';
import type { NewTarget } from './new-town.ts';
import { answer, badAnswer, putQuestion } from './session.ts';
import type { Read, Session } from './session.ts';

type Chosen = Omit<NewTarget, 'source'>;

interface Asking {
  readonly session: Session;
  readonly system: System;
  readonly year: number;
  readonly blanks: readonly Blank[];
  readonly words: Words;
  readonly diagnose: Diagnose;
}

/** `≥ 98%`, `30 天`. */
function shown(value: Written, { unit = '' }: Parameter): string {
  const figure = typeof value === 'number' ? String(value) : showFigure(value);
  return /^\p{Script=Han}+$/u.test(unit) ? `${figure} ${unit}` : figure;
}

function sayWrong({ session, diagnose }: Asking, wrong: DiagnosticArgs['parameter-out-of-range']): string {
  const nowhere = { at: { file: '', line: 1, col: 1 }, length: 1, line: '', lineCol: 1 };
  const { found, expected } = diagnose({
    code: 'parameter-out-of-range',
    severity: 'error',
    ...nowhere,
    ...wrong,
  });
  return session.words.wrong.target(found, expected);
}

function readValue(asking: Asking, { parameter }: Blank, typed: string): Read<Written> {
  const read = readTyped(parameter, tidyText(typed), targetRules(asking.system, asking.year));
  return 'wrong' in read ? { wrong: sayWrong(asking, read.wrong) } : read;
}

/** `道路清扫保洁率=98%；volunteer-rate=≥ 13%`, by id or title. */
function readTargets(asking: Asking, typed: string): Read<readonly Chosen[]> {
  const { blanks, session } = asking;
  const chosen: Chosen[] = [];
  for (const part of typed.split(/[;；\n]/u).filter((each) => each.trim() !== '')) {
    const [name = '', ...rest] = part.split(/[=＝]/u);
    const blank = blanks.find(({ parameter: { id, title } }) =>
      [id, title].some((each) => folded(each) === folded(name)),
    );
    if (blank === undefined) {
      const names = blanks.flatMap(({ parameter: { id, title } }) => [id, title]);
      return { wrong: session.words.wrong.noParameter(name.trim(), nearest(name.trim(), names)) };
    }
    const read = readValue(asking, blank, rest.join('='));
    if ('wrong' in read) return read;
    chosen.push({ parameter: blank.parameter.id, value: read.value });
  }
  return { value: chosen };
}

const examples: Readonly<Record<Parameter['form'], string>> = {
  bound: '≥ 98%',
  count: '30',
  time: '07:30',
  money: '20',
  day: '5月22日',
  year: '2021',
  text: '…',
};

/** What is chosen of one blank; `rest`: this and all after it stay unset. */
async function askBlank(
  asking: Asking,
  ask: Ask,
  blank: Blank,
  number: number,
): Promise<Chosen | 'unset' | 'rest'> {
  const { session, blanks, words } = asking;
  const { choice, parameter: nameOf, ask: say } = session.words;
  const { parameter, suggested, last } = blank;
  const { suggestion } = parameter;
  const sources = suggestion === undefined ? [] : showCitations(suggestion.sources, words);
  const offered = [
    { value: 'unset' as const, name: choice.leave },
    ...(last === undefined ? [] : [{ value: 'last' as const, name: choice.last(shown(last, parameter)) }]),
    ...(suggested === undefined
      ? []
      : [
          {
            value: 'suggested' as const,
            name: choice.suggested(shown(suggested, parameter)),
            about: words.list(sources),
          },
        ]),
    { value: 'typed' as const, name: choice.type },
    { value: 'rest' as const, name: choice.leaveRest },
  ];
  const picked = await ask.choose({
    message: say.adopt(number, blanks.length, nameOf(parameter.title, parameter.denominator)),
    choices: offered,
    proposed: 'unset',
  });
  if (picked === 'unset' || picked === 'rest') return picked;
  if (picked !== 'typed') {
    const value = picked === 'last' ? last : suggested;
    return value === undefined ? 'unset' : { parameter: parameter.id, value };
  }
  const value = await putQuestion(ask, {
    message: say.value(parameter.title, examples[parameter.form]),
    read: (typed) => readValue(asking, blank, typed),
  });
  return { parameter: parameter.id, value };
}

async function askEach(asking: Asking, ask: Ask): Promise<readonly Chosen[]> {
  const { blanks, session } = asking;
  const { choice, ask: say } = session.words;
  const suggested = blanks.filter((blank) => blank.suggested !== undefined).length;
  const one = await ask.choose({
    message: say.blanks(blanks.length, suggested),
    choices: [
      { value: true, name: choice.eachBlank },
      { value: false, name: choice.noBlank },
    ],
    proposed: true,
  });
  const chosen: Chosen[] = [];
  if (!one) return chosen;
  for (const [i, blank] of blanks.entries()) {
    const picked = await askBlank(asking, ask, blank, i + 1);
    if (picked === 'rest') break;
    if (picked !== 'unset') chosen.push(picked);
  }
  return chosen;
}

/** What the flags adopt: values typed, else last year's, else the suggestions. Undefined when there are none of them. */
function byFlags(asking: Asking): Read<readonly Chosen[]> | undefined {
  const { session, blanks } = asking;
  const { call } = session;
  const typed = call.option('targets');
  const [keep, adopt] = [call.has('keep-targets'), call.has('adopt-suggestions')];
  if (typed === undefined && !keep && !adopt) return undefined;
  const own = readTargets(asking, typed ?? '');
  if ('wrong' in own) return own;
  const named = new Set(own.value.map(({ parameter }) => parameter));
  const others = blanks.flatMap(({ parameter, last, suggested }): readonly Chosen[] => {
    // A day moves from year to year: it is adopted by whoever looks at it, not with all the others.
    const value = (keep && parameter.form !== 'day' ? last : undefined) ?? (adopt ? suggested : undefined);
    return value === undefined || named.has(parameter.id) ? [] : [{ parameter: parameter.id, value }];
  });
  return { value: [...own.value, ...others] };
}

/** The values the town adopts now. `--yes` alone adopts nothing. */
export async function askTargets(
  session: Session,
  system: System,
  year: number,
  blanks: readonly Blank[],
): Promise<{ readonly targets: readonly NewTarget[] } | Mistake> {
  const { call, ask, yes } = session;
  const { words } = await speechIn(call.language);
  const asking = { session, system, year, blanks, words, diagnose: await diagnosesIn(call.language) };
  const flagged = byFlags(asking);
  if (flagged !== undefined && 'wrong' in flagged) return badAnswer(shownFlag('targets'), flagged.wrong);
  let chosen = flagged?.value ?? [];
  if (flagged === undefined && ask !== undefined && !yes) chosen = await askEach(asking, ask);
  if (chosen.length === 0) return { targets: [] };
  if (call.option('adopted-by') === undefined && (ask === undefined || yes)) {
    const used = (['targets', 'keep-targets', 'adopt-suggestions'] as const).find(
      (flag) => call.has(flag) || call.option(flag) !== undefined,
    );
    return { code: 'needs-option', option: shownFlag(used ?? 'targets'), needs: [shownFlag('adopted-by')] };
  }
  const source = await answer(session, {
    flag: 'adopted-by',
    message: session.words.ask.source,
    read: (typed) => {
      const value = tidyText(typed);
      return value === '' ? { wrong: session.words.wrong.empty } : { value };
    },
  });
  return 'code' in source ? source : { targets: chosen.map((each) => ({ ...each, source: source.value })) };
}
