import { Argument, Command as Commander, Option } from 'commander';
import { commandNames, exitCodes, repeated, switches } from '../report/sentences/help.ts';
import type { CommandName, HelpWords, OptionName, Switch } from '../report/sentences/help.ts';
import { widthOf } from '../report/width.ts';
import { wrap } from '../report/wrap.ts';
import { commands } from './commands/index.ts';
import { everywhere, flags } from './flags.ts';
import type { Mistake } from '../report/sentences/notices.ts';
import type { Call, Command, ExitCode, FreeOption, Io, Sink } from './io.ts';

type Values = Readonly<Record<string, unknown>>;

const isSwitch = (name: OptionName): name is Switch => switches.some((each) => each === name);

function optionFor(name: OptionName, words: HelpWords): Option {
  const value = isSwitch(name) ? '' : ` <${words.values[name]}>`;
  const option = new Option(flags[name] + value, words.options[name]);
  return repeated.some((each) => each === name)
    ? option.argParser((typed: string, before: readonly string[] | undefined) => [...(before ?? []), typed])
    : option;
}

const helpWidth = ({ columns = 96 }: Sink): number => Math.min(columns, 96);

/** A row a code, as commander lays out options. */
function exitCodesHelp({ headings, exitCodes: means }: HelpWords, width: number): string {
  const rows = exitCodes.flatMap((code) => {
    const [first = '', ...rest] = wrap(means[code], width - 7);
    return [`  ${String(code).padEnd(3)}  ${first}`, ...rest.map((line) => `       ${line}`)];
  });
  return ['', headings.exitCodes, ...rows].join('\n');
}

const asksForHelp = (argv: readonly string[]): boolean => argv.includes('--help') || argv.includes('-h');

/** Help in the language asked for: commander speaks English only, and counts a Chinese character as one column. */
function translateHelp(program: Commander, { headings, usage }: HelpWords): void {
  const titles: Readonly<Record<string, string>> = {
    'Usage:': usage,
    'Options:': headings.options,
    'Commands:': headings.commands,
    'Arguments:': headings.arguments,
    'Global Options:': headings.everywhere,
  };
  program.configureHelp({
    showGlobalOptions: true,
    styleTitle: (title) => titles[title] ?? title,
    displayWidth: widthOf,
    boxWrap: (text, width) =>
      text
        .split('\n')
        .flatMap((line) => wrap(line, width))
        .join('\n'),
    optionDescription: (option) => option.description,
    subcommandTerm: (command) => command.name(),
  });
}

/** The options of a parsed command, by our names for them. */
function readOptions(values: Values): Pick<Call, 'option' | 'has' | 'all'> {
  const valueOf = (name: OptionName): unknown =>
    // commander keeps `--no-color` as `color: false`.
    name === 'no-color' ? values.color === false : values[new Option(flags[name]).attributeName()];
  return {
    option: (name) => {
      const value = valueOf(name);
      return typeof value === 'string' ? value : undefined;
    },
    has: (name) => valueOf(name) === true,
    all: (name) => {
      const value = valueOf(name);
      return Array.isArray(value) ? value.map(String) : [];
    },
  };
}

/** What was typed after a command with free options: its words, and those options with their values. */
function sortFree(typed: readonly string[]): Pick<Call, 'words' | 'free'> | Mistake {
  const words: string[] = [];
  const free: FreeOption[] = [];
  for (let i = 0; i < typed.length; i += 1) {
    const word = typed[i] ?? '';
    if (!word.startsWith('-') || word === '-') {
      words.push(word);
      continue;
    }
    const [flag = '', ...rest] = word.split('=');
    const next = typed[i + 1];
    if (rest.length > 0) free.push({ flag, value: rest.join('=') });
    else if (next === undefined || next.startsWith('--')) return { code: 'option-needs-value', option: flag };
    else {
      free.push({ flag, value: next });
      i += 1;
    }
  }
  return { words, free };
}

/** Gives a command its options and what it does; only the command that was typed is ever loaded. */
function equip(
  sub: Commander,
  command: Command,
  words: HelpWords,
  perform: (
    command: Command,
    call: Pick<Call, 'option' | 'has' | 'all' | 'words' | 'free'>,
    wrong: Mistake | undefined,
  ) => Promise<void>,
): void {
  for (const name of command.options) sub.addOption(optionFor(name, words));
  const shown = command.takes.map(({ name, needed, many }) => {
    const { name: said, about } = words.arguments[name];
    const dots = many === true ? '...' : '';
    const typed = needed ? `<${said}${dots}>` : `[${said}${dots}]`;
    sub.addArgument(new Argument(typed, about));
    return typed;
  });
  sub.usage([...shown, words.usageOptions].join(' '));
  // commander says how many words are too many, but not which: they are looked at where the command runs.
  sub.allowExcessArguments();
  if (command.free !== undefined) sub.allowUnknownOption();
  sub.action(async () => {
    const typed = command.free === undefined ? { words: sub.args, free: [] } : sortFree(sub.args);
    const { words: all, free } = 'code' in typed ? { words: [], free: [] } : typed;
    const length = command.takes.at(-1)?.many === true ? all.length : command.takes.length;
    const found = all[length];
    const tooMany: Mistake | undefined =
      found === undefined ? undefined : { code: 'too-many-arguments', found };
    const call = { ...readOptions(sub.optsWithGlobals()), words: all.slice(0, length), free };
    await perform(command, call, 'code' in typed ? typed : tooMany);
  });
}

/** The command line: `parse` reads it, runs the command it names and answers its exit code. */
export function buildProgram(
  io: Io,
  words: HelpWords,
  base: Omit<Call, 'option' | 'has' | 'all' | 'words' | 'free'>,
): { readonly parse: () => Promise<ExitCode> } {
  let code: ExitCode = 0;
  const program = new Commander('civic');
  program
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      getOutHelpWidth: () => helpWidth(io.stdout),
      getErrHelpWidth: () => helpWidth(io.stderr),
      // Its errors are thrown, and said in our own words.
      outputError: () => undefined,
    })
    .description(words.program)
    .usage(words.usageOfProgram)
    .helpCommand(false)
    .helpOption('-h, --help', words.help)
    .version(process.env.CIVIC_VERSION ?? '', '-V, --version', words.version)
    .addHelpText('after', ({ error }) => exitCodesHelp(words, helpWidth(error ? io.stderr : io.stdout)));
  translateHelp(program, words);
  for (const name of everywhere) program.addOption(optionFor(name, words));
  for (const name of commandNames) program.command(name).description(words.commands[name]);
  program.hook('preSubcommand', async (_, sub) => {
    const name = commandNames.find((each): each is CommandName => each === sub.name());
    if (name === undefined) return;
    const { command } = await commands[name]();
    if (command.free !== undefined && asksForHelp(io.argv)) {
      const more = await command.free.help(base.language, helpWidth(io.stdout));
      sub.addHelpText('after', () => more(sub.args.filter((word) => !word.startsWith('-'))));
    }
    equip(sub, command, words, async (chosen, call, wrong) => {
      if (wrong === undefined) {
        code = await chosen.perform({ ...base, ...call });
        return;
      }
      base.tell(wrong);
      code = 2;
    });
  });
  return {
    parse: async () => {
      await program.parseAsync(io.argv, { from: 'user' });
      return code;
    },
  };
}
