import { commandNames, switches } from '../../report/sentences/help.ts';
import type { CommandName, OptionName } from '../../report/sentences/help.ts';
import { commands } from '../commands/index.ts';
import { everywhere, flags } from '../flags.ts';
import type { Command } from '../io.ts';

/** What stands before the word that is being typed. */
export interface TypedSoFar {
  readonly command: { readonly name: CommandName; readonly takes: Command } | undefined;
  /** What was typed after the command, options left out. */
  readonly words: readonly string[];
  /** The option whose value is being typed. */
  readonly option: string | undefined;
  /** The word being typed, without the option before its `=`. */
  readonly current: string;
  /** What of it stands before that. */
  readonly before: string;
  /** The folder after `-C`. */
  readonly folder: string | undefined;
}

/** The declared option that is typed so. */
export function optionCalled(flag: string, names: readonly OptionName[]): OptionName | undefined {
  return names.find((name) => flags[name].split(', ').includes(flag));
}

const isSwitch = (name: OptionName): boolean => switches.some((each) => each === name);

/** bash makes words of their own of `=` between an option and its value. */
function joined(words: readonly string[]): readonly string[] {
  return words.flatMap((word, i) => {
    if (word === '=' && words[i - 1]?.startsWith('--') === true) return i === words.length - 1 ? [''] : [];
    return [word];
  });
}

/** Reads a command line as far as it goes; the last word is the one being typed. */
export async function readSoFar(all: readonly string[]): Promise<TypedSoFar> {
  const typed = joined(all);
  const last = typed.at(-1) ?? '';
  let command: TypedSoFar['command'];
  let option: string | undefined;
  let folder: string | undefined;
  const words: string[] = [];
  for (const word of typed.slice(0, -1)) {
    if (option !== undefined) {
      if (option === '-C' || option === '--town' || option === '--for') folder = word;
      option = undefined;
      continue;
    }
    if (word.startsWith('-') && word !== '-') {
      const declared = optionCalled(word, [...everywhere, ...(command?.takes.options ?? [])]);
      const isFree = declared === undefined && command?.takes.free !== undefined;
      if (!word.includes('=') && (isFree || (declared !== undefined && !isSwitch(declared)))) option = word;
      continue;
    }
    if (command !== undefined) words.push(word);
    else {
      const name = commandNames.find((each) => each === word);
      if (name !== undefined) command = { name, takes: (await commands[name]()).command };
    }
  }
  const [, flag, value = ''] = /^(--[^=]+)=(.*)$/s.exec(last) ?? [];
  return option === undefined && flag !== undefined
    ? { command, words, option: flag, current: value, before: `${flag}=`, folder }
    : { command, words, option, current: last, before: '', folder };
}
