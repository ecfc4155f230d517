/** From options to answers: `--metric road-cleaning-rate`, `--items '检查内容=整洁; 结果=符合'`. */
import { answer, answerParts, entryPlan, noAnswers, rosterNamed } from '../../enter/answers.ts';
import type { Answers, EntryPlan, PartList } from '../../enter/answers.ts';
import type { EntryField } from '../../records/fields.ts';
import { fieldCalled, readPart } from '../../enter/part-text.ts';
import { nearest, suggest } from '../../load/nearest.ts';
import type { RecordKindName } from '../../records/index.ts';
import type { EntryWords } from '../../report/sentences/entry-words.ts';
import type { Mistake } from '../../report/sentences/notices.ts';
import type { FreeOption } from '../io.ts';
import { isMistake } from '../options/find-name.ts';
import type { Entering } from './begin-entry.ts';
import { kindTitle } from '../options/find-kind.ts';
import { flagName, nameOfFlag } from './flag-name.ts';
import { partExample } from './part-example.ts';

function listCalled({ parts }: EntryPlan, typed: string): PartList | undefined {
  return parts.find(({ key, title }) => [key, title.zh, title.en].includes(typed));
}

/** The flags of a kind, as a message lists them. */
function flagsOf({ kind, fields, parts }: EntryPlan): readonly string[] {
  return [...fields.map((field) => flagName(kind, field)), ...parts.map(({ key }) => `--${key}`)];
}

function unknown(plan: EntryPlan, flag: string, words: EntryWords): Mistake {
  const bare = (typed: string): string => nameOfFlag(plan.kind, typed);
  const names = flagsOf(plan).map(bare);
  const titles = [...plan.fields, ...plan.parts].flatMap(({ title }) => [title.zh, title.en]);
  const meant = nearest(bare(flag), names) ?? nearest(bare(flag), titles);
  const { zh, en } = { zh: kindTitle(plan.kind, 'zh'), en: kindTitle(plan.kind, 'en') };
  return {
    code: 'unknown-field',
    found: flag,
    nearest: meant === undefined ? undefined : `--${meant}`,
    kind: words.title({ zh, en }),
    known: flagsOf(plan),
  };
}

function readList(list: PartList, flag: string, value: string, words: EntryWords) {
  const read = readPart(value, list.fields);
  if ('answered' in read) return read;
  if (read.why === 'no-key') {
    return {
      code: 'bad-part',
      option: flag,
      found: value,
      example: partExample(list.fields, words),
    } as const;
  }
  if (read.why === 'twice') return { code: 'field-twice', option: `${flag} ${read.key}=` } as const;
  const meant = suggest(
    read.key,
    list.fields.map(({ title }) => words.title(title)),
  );
  return { code: 'unknown-part-key', option: flag, found: read.key, ...meant } as const;
}

/** A field of the record itself, by what was typed after the dashes. */
function ownField(plan: EntryPlan, flag: string): EntryField | undefined {
  return fieldCalled(plan.fields, nameOfFlag(plan.kind, flag));
}

function withField(answers: Answers, field: EntryField, flag: string, value: string): Answers | Mistake {
  const before = answers.fields.get(field.name) ?? [];
  return before.length > 0 && !field.many
    ? { code: 'field-twice', option: flag }
    : answer(answers, field.name, [...before, value]);
}

/** The answers the options of a kind give, or what is wrong with how they were typed. */
export function readFlags(
  kind: RecordKindName,
  free: readonly FreeOption[],
  { nouns, candidates }: Entering,
  words: EntryWords,
): Answers | Mistake {
  const general = entryPlan(kind);
  let answers = noAnswers;
  for (const { flag, value } of free) {
    // A list of parts may bear the name of one of its fields.
    const field =
      listCalled(general, nameOfFlag(kind, flag)) === undefined ? ownField(general, flag) : undefined;
    const next = field === undefined ? answers : withField(answers, field, flag, value);
    if (isMistake(next)) return next;
    answers = next;
  }
  const plan = entryPlan(kind, rosterNamed(kind, answers, nouns, candidates));
  for (const { flag, value } of free) {
    const list = listCalled(plan, nameOfFlag(kind, flag));
    if (list === undefined) {
      if (ownField(plan, flag) === undefined) return unknown(plan, flag, words);
      continue;
    }
    // Which columns a roster has is not known before it is named; that it is not is said as what is missing.
    if (list.fields.length === 0) continue;
    const read = readList(list, flag, value, words);
    if ('code' in read) return read;
    answers = answerParts(answers, list.key, [...(answers.parts.get(list.key) ?? []), read.answered]);
  }
  return answers;
}
