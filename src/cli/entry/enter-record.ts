/** Enters one record, from its options or by asking, and keeps the answers of whoever is interrupted. */
import { answer, missing, noAnswers } from '../../enter/answers.ts';
import type { Answers } from '../../enter/answers.ts';
import type { Candidate } from '../../enter/candidates.ts';
import { showPlace } from '../../model/place.ts';
import type { RecordKindName } from '../../records/index.ts';
import { diagnosesIn } from '../../report/sentences/diagnoses.ts';
import { entryWordsIn } from '../../report/sentences/entry-speech.ts';
import { accepted } from '../options/accepted.ts';
import { todayInTown } from '../options/parse-day.ts';
import { Interrupted } from '../ask/ask.ts';
import type { Ask } from '../ask/ask.ts';
import type { Call, ExitCode } from '../io.ts';
import { askMore, askNamed, askNeeded } from './ask-record.ts';
import { beginEntry } from './begin-entry.ts';
import { planOf, wrongSoFar } from './desk.ts';
import type { Desk } from './desk.ts';
import { draftPlace, dropDraft, keepDraft, readDraft } from './drafts.ts';
import type { DraftPlace } from './drafts.ts';
import { flagName } from './flag-name.ts';
import { kindTitle } from '../options/find-kind.ts';
import { problemCandidates } from './problem-candidates.ts';
import { readFlags } from './read-flags.ts';
import { recordText, resultText } from './show-ready.ts';
import type { Talk } from './talk.ts';
import { tellMistakes } from './tell-mistakes.ts';
import { doubleOf, filesOf, makeReady, writeReady } from './write-entry.ts';
import type { Ready } from './write-entry.ts';

/** Says that the record is wrong. */
async function refuse(desk: Desk, said: Parameters<typeof tellMistakes>[1]): Promise<2> {
  await tellMistakes(desk, said);
  desk.call.tell({ code: 'not-written', kind: kindTitle(desk.kind, desk.call.language) });
  return 2;
}

/** The day is today where nothing else is said. */
function withToday({ call }: Desk, answers: Answers): Answers {
  if (answers.fields.has('on')) return answers;
  const day = todayInTown(call.io.now());
  call.tell({ code: 'on-today', day });
  return answer(answers, 'on', [day]);
}

/** What options leave open that cannot be left open; true after saying so. */
function lacks(desk: Desk, answers: Answers): boolean {
  const { words, call, kind } = desk;
  const { fields, parts } = missing(planOf(desk, answers), answers);
  const options = [
    ...fields.map((field) => words.wrongField(flagName(kind, field), words.title(field.title))),
    ...parts.map(({ key, title }) => words.wrongField(`--${key}`, words.title(title))),
  ];
  if (options.length === 0) return false;
  call.tell({ code: 'needs-fields', kind: kindTitle(kind, call.language), options });
  return true;
}

/** Writes it under names that nobody bears, and says on stdout what was written and what it changed. */
async function write(desk: Desk, answers: Answers, ready: Ready): Promise<ExitCode> {
  const { call } = desk;
  let last = ready;
  for (let i = 1; ; i += 1) {
    const added = writeReady(desk, last);
    if (added.added) break;
    if (added.why === 'no-folder') {
      call.tell({ code: 'no-plain-folder', folder: added.folder });
      return 2;
    }
    // Somebody took a name meanwhile: other ones are found.
    last = makeReady(
      desk,
      answers,
      last.files.map(({ file }) => file),
      `${saltOf(call)} ${String(i)}`,
    );
  }
  call.io.stdout.write(await resultText(desk, last, false));
  return 0;
}

const saltOf = ({ io }: Call): string => io.now().toISOString();

/** From options alone. */
async function enterUnasked(desk: Desk, given: Answers): Promise<ExitCode> {
  const { call } = desk;
  if (lacks(desk, given.fields.has('on') ? given : answer(given, 'on', ['today']))) return 2;
  const answers = withToday(desk, given);
  const wrong = wrongSoFar(desk, answers);
  if (wrong.length > 0) return refuse(desk, wrong);
  const files = filesOf(desk, answers);
  if (files === undefined) return 2;
  const ready = makeReady(desk, answers, files, saltOf(call));
  if (ready.proven.hasErrors) return refuse(desk, ready.said);
  const double = doubleOf(desk, ready);
  if (double !== undefined && !call.has('yes')) {
    call.tell({ code: 'already-recorded', place: showPlace(double.at), id: double.id });
    return 2;
  }
  if (ready.said.length > 0) await tellMistakes(desk, ready.said);
  if (!call.has('dry-run')) return write(desk, answers, ready);
  call.io.stdout.write(await resultText(desk, ready, true));
  return 0;
}

type Next = 'write' | 'change' | 'leave';

/** Shows what would be written and asks whether to. */
async function askNext(talk: Talk, ready: Ready): Promise<Next> {
  const { desk, ask } = talk;
  const { words, call } = desk;
  const { stderr } = call.io;
  if (ready.said.length > 0) await tellMistakes(desk, ready.said);
  const double = doubleOf(desk, ready);
  if (double !== undefined) call.tell({ code: 'looks-alike', place: showPlace(double.at) });
  stderr.write(await recordText(desk, ready, stderr, words.willWrite(ready.path)));
  const writing = { value: 'write', name: words.writeIt } as const;
  return ask.choose<Next>({
    message: ready.proven.hasErrors ? words.whatNow : words.write,
    choices: [
      ...(ready.proven.hasErrors ? [] : [writing]),
      { value: 'change', name: words.changeSomething },
      { value: 'leave', name: words.leaveIt },
    ],
  });
}

/** Asks for what options left open. */
async function enterAsked(talk: Talk): Promise<ExitCode> {
  const { desk } = talk;
  const { call } = desk;
  const { fields, parts } = missing(planOf(desk, talk.answers), talk.answers);
  const isAsking = fields.some(({ name }) => name !== 'on') || parts.length > 0;
  // Who has said all but the day means today.
  if (!isAsking || call.has('yes')) talk.answers = withToday(desk, talk.answers);
  if (!(await askNeeded(talk))) return 2;
  if (isAsking && !call.has('yes') && !(await askMore(talk, false))) return 2;
  for (;;) {
    const files = filesOf(desk, talk.answers);
    if (files === undefined) {
      talk.answers = answer(talk.answers, 'files', []);
      await askNamed(talk, 'files');
      continue;
    }
    const ready = makeReady(desk, talk.answers, files, saltOf(call));
    if (call.has('dry-run')) {
      call.io.stdout.write(await resultText(desk, ready, true));
      return ready.proven.hasErrors ? 2 : 0;
    }
    const isPlain = call.has('yes') && !ready.proven.hasErrors;
    const next = isPlain ? 'write' : await askNext(talk, ready);
    if (next === 'write') return write(desk, talk.answers, ready);
    if (next === 'leave') {
      call.tell({ code: 'nothing-written' });
      return 0;
    }
    if (!(await askMore(talk, true))) return 2;
  }
}

/** Offers to go on where somebody was interrupted; what options say goes before what was kept. */
async function resumed(desk: Desk, ask: Ask, place: DraftPlace, given: Answers): Promise<Answers> {
  const draft = readDraft(place);
  if (draft === undefined) return given;
  const { words } = desk;
  const goesOn = await ask.choose({
    message: words.resume(draft.at),
    choices: [
      { value: true, name: words.yes },
      { value: false, name: words.no },
    ],
  });
  if (!goesOn) {
    dropDraft(place);
    return given;
  }
  return {
    fields: new Map([...draft.answers.fields, ...given.fields]),
    parts: new Map([...draft.answers.parts, ...given.parts]),
  };
}

async function atTerminal(desk: Desk, ask: Ask, given: Answers): Promise<ExitCode> {
  const { call, entering, kind } = desk;
  const place = draftPlace(call.io, entering.folder, kind);
  let known: readonly Candidate[] | undefined;
  const problems = (): readonly Candidate[] => (known ??= problemCandidates(desk));
  const talk: Talk = { ask, desk, problems, answers: noAnswers, at: undefined };
  talk.answers = await resumed(desk, ask, place, given);
  try {
    const code = await enterAsked(talk);
    if (code === 0 && !call.has('dry-run')) dropDraft(place);
    const { answers, at } = talk;
    // What no question can mend: the answers are kept until somebody mends it by hand.
    if (code === 2 && keepDraft(place, { answers, at })) call.tell({ code: 'answers-kept', kind });
    return code;
  } catch (error) {
    const { answers, at } = talk;
    const isKept = answers.fields.size + answers.parts.size > 0 && keepDraft(place, { answers, at });
    if (error instanceof Interrupted) {
      const said = talk.answers.fields.size > 0 ? 'answers-not-kept' : 'nothing-written';
      call.tell(isKept ? { code: 'answers-kept', kind } : { code: said });
    }
    throw error;
  }
}

/** Enters one record of a kind. */
export async function enterRecord(call: Call, kind: RecordKindName): Promise<ExitCode> {
  const entering = await beginEntry(call);
  if (entering === undefined) return 2;
  const [words, diagnose] = [await entryWordsIn(call.language), await diagnosesIn(call.language)];
  const desk = { call, entering, kind, words, diagnose };
  const given = accepted(call, readFlags(kind, call.free, entering, words));
  if (given === undefined) return 2;
  return call.io.ask === undefined ? enterUnasked(desk, given) : atTerminal(desk, await call.io.ask(), given);
}
