/** Asks for one field, as its schema says what may stand in it. */
import { answerAt, isFile } from '../../enter/answers.ts';
import type { FieldPlace } from '../../enter/answers.ts';
import { choicesFor } from '../../enter/choices.ts';
import { typesOf } from '../../model/schema-facts.ts';
import type { Candidate } from '../../enter/candidates.ts';
import { sayNotice } from '../../report/sentences/notices.ts';
import { addDays, parseDay } from '../../model/day.ts';
import { periodOf, periodStart } from '../../model/period.ts';
import type { RefKind } from '../../model/schema.ts';
import type { Choice } from '../ask/ask.ts';
import { findCandidates, shownCandidate } from '../ask/find-candidates.ts';
import { isMistake } from '../options/find-name.ts';
import { todayInTown } from '../options/parse-day.ts';
import { lookAtChosen } from './chosen-files.ts';
import { shortly, wrongSoFar } from './desk.ts';
import { hintOf } from './field-hint.ts';
import { answeredAt } from './talk.ts';
import type { Talk } from './talk.ts';

/** What is wrong with an answer, were it given. */
function wrongWith(talk: Talk, place: FieldPlace, typed: readonly string[]): string | undefined {
  const { desk } = talk;
  const said = wrongSoFar(desk, answerAt(talk.answers, place, typed)).find(
    ({ place: at, diagnostic }) =>
      at?.field.name === place.field.name && at.index === place.index && diagnostic.code !== 'missing-key',
  );
  return said && shortly(desk, said.diagnostic);
}

function messageOf({ desk }: Talk, { field, index }: FieldPlace, ...hints: readonly string[]): string {
  const { words, call } = desk;
  const title = words.title(field.title);
  const numbered = index === undefined ? title : words.part(title, index + 1);
  const all = [hintOf(field, words, call.language), ...hints].filter((hint) => hint !== '');
  return words.question(numbered, all.join(call.language === 'zh' ? '；' : '; '));
}

/** What is taken when nothing else is typed. */
function proposalFor(talk: Talk, place: FieldPlace): string | undefined {
  const { desk, answers } = talk;
  const { name } = place.field;
  const before = answeredAt(talk, place);
  if (before !== undefined) return before.join('、');
  const today = todayInTown(desk.call.io.now());
  if (name === 'on') return wrongWith(talk, place, [today]) === undefined ? today : undefined;
  if (desk.kind !== 'measurement' || name !== 'for') return undefined;
  const { nouns, candidates } = desk.entering;
  const metric = candidates.meant('metric', answers.fields.get('metric')?.[0] ?? '');
  const every = nouns.system.metrics.find(({ id }) => id === metric)?.every;
  const on = parseDay(answers.fields.get('on')?.[0] ?? '') ?? today;
  // The last one that is over: a month is counted when it has ended.
  return every && periodOf(addDays(periodStart(periodOf(addDays(on, 1), every)), -1), every);
}

/** Which of the candidates may stand here. */
function candidatesFor({ desk, problems }: Talk, ref: RefKind): readonly Candidate[] {
  const { candidates, nouns } = desk.entering;
  if (ref === 'finding') return problems();
  // What civic computes itself nobody enters.
  const computed = new Set(nouns.system.metrics.flatMap(({ id, from }) => (from === undefined ? [] : [id])));
  return ref === 'metric' ? candidates.of(ref).filter(({ id }) => !computed.has(id)) : candidates.of(ref);
}

/** A name, found by typing; undefined: none, or no further one. */
async function askName(
  talk: Talk,
  place: FieldPlace,
  ref: RefKind,
  chosen: readonly string[],
  mayEnd: boolean,
): Promise<string | undefined> {
  const { words } = talk.desk;
  const offered = candidatesFor(talk, ref).filter(({ id }) => !chosen.includes(id));
  const end: Choice<string | undefined> = {
    value: undefined,
    name: chosen.length > 0 ? words.enough : words.none,
  };
  return talk.ask.search<string | undefined>({
    message: messageOf(talk, place, ...(chosen.length > 0 ? [chosen.join('、')] : [words.typeToSearch])),
    find: async (typed) => {
      const found = await findCandidates(offered, typed);
      const choices = found.map((each) => ({ value: each.id, name: shownCandidate(each) }));
      return mayEnd && typed.trim() === '' ? [end, ...choices] : choices;
    },
    nothing: words.nothingCalled,
  });
}

async function askNames(talk: Talk, place: FieldPlace, ref: RefKind): Promise<readonly string[]> {
  const { field } = place;
  if (!field.many) {
    const name = await askName(talk, place, ref, [], !field.needed);
    return name === undefined ? [] : [name];
  }
  const chosen: string[] = [];
  for (;;) {
    const name = await askName(talk, place, ref, chosen, chosen.length > 0 || !field.needed);
    if (name === undefined) return chosen;
    chosen.push(name);
  }
}

/** One of a few words; undefined: none. */
async function askWord(
  talk: Talk,
  place: FieldPlace,
  known: readonly { readonly value: string; readonly name: string }[],
): Promise<readonly string[]> {
  const none: readonly Choice<string | undefined>[] = place.field.needed
    ? []
    : [{ value: undefined, name: talk.desk.words.none }];
  const [proposed] = answeredAt(talk, place) ?? [];
  const word = await talk.ask.choose<string | undefined>({
    message: messageOf(talk, place),
    choices: [...known, ...none],
    ...(proposed === undefined ? {} : { proposed }),
  });
  return word === undefined ? [] : [word];
}

async function askFiles(talk: Talk, place: FieldPlace): Promise<readonly string[]> {
  const { desk } = talk;
  const notices =
    desk.call.language === 'zh'
      ? (await import('../../report/sentences/notices-zh.ts')).noticesZh
      : (await import('../../report/sentences/notices-en.ts')).noticesEn;
  const files: string[] = [];
  for (;;) {
    const hint = files.length === 0 ? desk.words.leaveOut : desk.words.nextFile;
    const typed = await talk.ask.text({
      message: messageOf(talk, place, hint),
      wrong: (path) => {
        if (path.trim() === '') return undefined;
        const looked = lookAtChosen(desk, path);
        return isMistake(looked) ? sayNotice(notices, looked.code, looked) : undefined;
      },
    });
    if (typed.trim() === '') return files;
    files.push(typed.trim());
  }
}

async function askText(talk: Talk, place: FieldPlace): Promise<readonly string[]> {
  const { words } = talk.desk;
  const { field } = place;
  const proposed = proposalFor(talk, place);
  const hints = [
    ...(field.many ? [words.several] : []),
    ...(field.needed || proposed !== undefined ? [] : [words.leaveOut]),
  ];
  const typed = await talk.ask.text({
    message: messageOf(talk, place, ...hints),
    ...(proposed === undefined ? {} : { proposed }),
    wrong: (text) => {
      if (text.trim() !== '') return wrongWith(talk, place, [text]);
      return field.needed ? words.needed(words.title(field.title)) : undefined;
    },
  });
  return typed.trim() === '' ? [] : [typed.trim()];
}

/** Asks for a field and keeps the answer; none: it is left out. */
export async function askField(talk: Talk, place: FieldPlace): Promise<void> {
  const { desk } = talk;
  const { field } = place;
  const { words } = desk;
  talk.at = words.title(field.title);
  const choices = choicesFor(desk.kind, field, talk.answers, desk.entering.nouns, desk.entering.candidates);
  const known = choices ?? (field.many ? undefined : field.schema.enum?.map(String));
  const ref = field.schema['x-civic']?.ref;
  const answer = async (): Promise<readonly string[]> => {
    if (ref !== undefined && candidatesFor(talk, ref).length > 0) return askNames(talk, place, ref);
    if (known !== undefined && known.length > 0) {
      return askWord(
        talk,
        place,
        known.map((word) => ({ value: word, name: word })),
      );
    }
    if (typesOf(field.schema).includes('boolean')) {
      return askWord(talk, place, [
        { value: '是', name: words.yes },
        { value: '否', name: words.no },
      ]);
    }
    return isFile(field) ? askFiles(talk, place) : askText(talk, place);
  };
  talk.answers = answerAt(talk.answers, place, await answer());
  talk.at = undefined;
}
