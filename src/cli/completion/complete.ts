/** Answers what the word that is being typed may become: a line each, for the scripts of the shells. */
import { builtInPacks } from '../../disk/built-in-packs.ts';
import { entryPlan } from '../../enter/answers.ts';
import type { RecordKindName } from '../../records/index.ts';
import { clean } from '../../report/clean.ts';
import { commandNames } from '../../report/sentences/help.ts';
import type { HelpWords } from '../../report/sentences/help.ts';
import { flagName } from '../entry/flag-name.ts';
import { everywhere, flags } from '../flags.ts';
import type { Io } from '../io.ts';
import { kindCalled } from '../options/find-kind.ts';
import { namesNearby } from './names-nearby.ts';
import { offerOfOption, offerOfWord } from './offers.ts';
import type { Offer } from './offers.ts';
import { optionCalled, readSoFar } from './typed-so-far.ts';
import type { TypedSoFar } from './typed-so-far.ts';

interface Candidate {
  readonly text: string;
  readonly about: string;
}

const plain = (words: readonly string[]): readonly Candidate[] => words.map((text) => ({ text, about: '' }));

/** The kind of record that `civic add` was told. */
function addedKind({ command, words }: TypedSoFar): RecordKindName | undefined {
  return command?.takes.free === undefined ? undefined : kindCalled(words[0] ?? '');
}

function optionsOf(typed: TypedSoFar, help: HelpWords): readonly Candidate[] {
  const kind = addedKind(typed);
  const { fields, parts } = kind === undefined ? { fields: [], parts: [] } : entryPlan(kind);
  const free =
    kind === undefined ? [] : fields.map((field) => ({ text: flagName(kind, field), about: field.title.zh }));
  const lists = parts.map(({ key, title }) => ({ text: `--${key}`, about: title.zh }));
  const declared = [...(typed.command?.takes.options ?? []), ...everywhere].map((name) => ({
    text: flags[name].split(', ').at(-1) ?? flags[name],
    about: help.options[name],
  }));
  return [...free, ...lists, ...declared, { text: '--help', about: help.help }];
}

function offered(typed: TypedSoFar): Offer {
  const { command, words, option } = typed;
  if (option === undefined) {
    const takes = command?.takes.takes ?? [];
    const place = takes[words.length] ?? (takes.at(-1)?.many === true ? takes.at(-1) : undefined);
    return place === undefined ? {} : offerOfWord(place.name, words);
  }
  const declared = optionCalled(option, [...(command?.takes.options ?? []), ...everywhere]);
  if (declared !== undefined) return offerOfOption(declared, command?.name);
  const kind = addedKind(typed);
  const field = kind && entryPlan(kind).fields.find((each) => flagName(kind, each) === option);
  const ref = field?.schema['x-civic']?.ref;
  return { words: (field?.schema.enum ?? []).map(String), names: ref === undefined ? [] : [ref] };
}

async function namesFor({ names = [], categories }: Offer, cwd: string, folder: string | undefined) {
  if (names.length === 0 && categories === undefined) return [];
  const { known, system } = await namesNearby(cwd, folder);
  const titles = categories === true ? (system?.categories ?? []).map(({ title }) => title) : [];
  return [
    ...names.flatMap((kind) => known.get(kind) ?? []).map(({ name, about }) => ({ text: name, about })),
    ...plain(titles),
  ];
}

async function candidatesFor(typed: TypedSoFar, cwd: string, help: HelpWords): Promise<readonly Candidate[]> {
  const { command, option, current, folder } = typed;
  if (option === undefined && current.startsWith('-')) return optionsOf(typed, help);
  if (option === undefined && command === undefined)
    return commandNames.map((name) => ({ text: name, about: help.commands[name] }));
  const offer = offered(typed);
  const packs = offer.packs === true ? plain(builtInPacks()) : [];
  return [...plain(offer.words ?? []), ...packs, ...(await namesFor(offer, cwd, folder))];
}

/** What a shell would take for something else than a part of a word. */
function quoted(shell: string, text: string): string {
  if (shell === 'powershell')
    return /[\s'"`$&|;<>(){}@#,]/u.test(text) ? `'${text.replaceAll("'", "''")}'` : text;
  return text.replaceAll(/[\s'"`$&|;<>(){}*?[\]!#~\\]/gu, String.raw`\$&`);
}

/** A line each: for PowerShell with what is shown in the list and what is said of it. */
export async function complete(io: Io, help: HelpWords): Promise<void> {
  const [, shell = '', ...dotted] = io.argv;
  const typed = await readSoFar(dotted.map((word) => word.slice(1).normalize('NFC')));
  const all = await candidatesFor(typed, io.cwd, help);
  const { current, before } = typed;
  const isList = typed.option !== undefined && offered(typed).list === true;
  const head = isList ? current.slice(0, current.lastIndexOf(',') + 1) : '';
  const wanted = current.slice(head.length);
  const lines = all
    .filter(({ text }) => text.startsWith(wanted) && clean(text) === text)
    .map(({ text, about }) => {
      const whole = quoted(shell, before + head + text);
      return shell === 'powershell' ? [whole, text, clean(about)].join('\t') : whole;
    });
  io.stdout.write([...new Set(lines)].map((line) => `${line}\n`).join(''));
}
