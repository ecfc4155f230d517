/** What `civic add KIND --help` says: the options of a kind, from its schema. */
import { entryPlan } from '../../enter/answers.ts';
import type { PartList } from '../../enter/answers.ts';
import type { EntryField } from '../../records/fields.ts';
import type { RecordKindName } from '../../records/index.ts';
import { recordKindNames } from '../../records/index.ts';
import type { EntryWords } from '../../report/sentences/entry-words.ts';
import { entryWordsIn } from '../../report/sentences/entry-speech.ts';
import type { Language } from '../../report/sentences/speech.ts';
import { widthOf } from '../../report/width.ts';
import { wrap } from '../../report/wrap.ts';
import { hintOf, readsOf } from './field-hint.ts';
import { flagName } from './flag-name.ts';
import { kindCalled, kindTitle } from '../options/find-kind.ts';
import { partExample } from './part-example.ts';

/** Terms stand in a column of this width, what is said of them beside it. */
const column = 30;

interface Row {
  readonly term: string;
  readonly about: string;
}

function laidOut({ term, about }: Row, width: number): readonly string[] {
  const lines = wrap(about, Math.max(20, width - column));
  const pad = ' '.repeat(column);
  const first = `  ${term}`;
  if (widthOf(first) >= column) return [first, ...lines.map((line) => pad + line)];
  return lines.map((line, i) => (i === 0 ? first + ' '.repeat(column - widthOf(first)) : pad) + line);
}

function placeholder(field: EntryField, { help }: EntryWords): string {
  const ref = field.schema['x-civic']?.ref;
  return ref === undefined ? help.reads[readsOf(field)] : help.refs[ref];
}

function aboutField(field: EntryField, words: EntryWords, language: Language): string {
  const { schema, title, many, name } = field;
  const { help } = words;
  const said = [
    hintOf(field, words, language),
    ...(schema.enum === undefined ? [] : [help.oneOf(schema.enum.map(String))]),
    ...(name === 'on' ? [help.today] : []),
    ...(many ? [help.repeat] : []),
  ].filter((each) => each !== '');
  return words.question(words.title(title), said.join(language === 'zh' ? '；' : '; '));
}

function fieldRow(kind: RecordKindName, field: EntryField, words: EntryWords, language: Language): Row {
  return {
    term: `${flagName(kind, field)} <${placeholder(field, words)}>`,
    about: aboutField(field, words, language),
  };
}

function listRows(list: PartList, words: EntryWords, language: Language): readonly Row[] {
  const { help } = words;
  const title = words.title(list.title);
  if (list.fields.length === 0) {
    return [{ term: `--${list.key} '…=…; …=…'`, about: words.question(title, help.ofRoster) }];
  }
  const flag = `--${list.key}`;
  const about = help.part(title, flag, partExample(list.fields, words));
  return [
    { term: `${flag} '…=…; …=…'`, about: list.needed ? words.question(about, help.partNeeded) : about },
    ...list.fields.map((field) => ({
      term: `  ${words.title(field.title)}=`,
      about: `${field.path.join('.')}=  ${aboutField(field, words, language)}`,
    })),
  ];
}

/** A command that says what is needed, to be filled in. */
function example(kind: RecordKindName, words: EntryWords): string {
  const { fields, parts } = entryPlan(kind);
  const needed = fields.filter((field) => field.needed && field.name !== 'on');
  const told = needed.map(
    (field) =>
      `${flagName(kind, field)} ${String(field.schema.enum?.[0] ?? `<${placeholder(field, words)}>`)}`,
  );
  const lists = parts
    .filter((list) => list.needed && list.fields.length > 0)
    .map((list) => `--${list.key} '${partExample(list.fields, words)}'`);
  return [`civic add ${kind}`, ...told, ...lists].join(' ');
}

function kindHelp(kind: RecordKindName, words: EntryWords, language: Language, width: number): string {
  const { help } = words;
  const { fields, parts } = entryPlan(kind);
  const isNeeded = ({ needed }: { readonly needed: boolean }): boolean => needed;
  const rows = (needed: boolean): readonly Row[] => [
    ...fields
      .filter((field) => isNeeded(field) === needed)
      .map((field) => fieldRow(kind, field, words, language)),
    ...parts.filter((list) => isNeeded(list) === needed).flatMap((list) => listRows(list, words, language)),
  ];
  return [
    '',
    ...wrap(help.heading(kindTitle(kind, language), kind), width),
    '',
    help.needed,
    ...rows(true).flatMap((row) => laidOut(row, width)),
    '',
    help.optional,
    ...rows(false).flatMap((row) => laidOut(row, width)),
    '',
    help.example,
    ...wrap(example(kind, words), width - 2).map((line) => `  ${line}`),
    '',
  ].join('\n');
}

/** All kinds, where none was typed. */
function kindsHelp(words: EntryWords, language: Language, width: number): string {
  const rows = recordKindNames.map((kind) => ({ term: kind, about: kindTitle(kind, language) }));
  return ['', words.help.kinds, ...rows.flatMap((row) => laidOut(row, width)), ''].join('\n');
}

/** The help of the kind that was typed, or the list of them. */
export async function helpOfAdd(
  language: Language,
  width: number,
): Promise<(typed: readonly string[]) => string> {
  const words = await entryWordsIn(language);
  return ([typed = '']) => {
    const kind = kindCalled(typed);
    return kind === undefined ? kindsHelp(words, language, width) : kindHelp(kind, words, language, width);
  };
}
