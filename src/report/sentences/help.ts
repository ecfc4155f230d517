/** Options, by their long name. */
export const optionNames = [
  'on',
  'filed-by',
  'phase',
  'unit',
  'category',
  'standard',
  'method',
  'verdict',
  'format',
  'output',
  'fail-on',
  'audience',
  'leave-out-bad',
  'lang',
  'town',
  'no-color',
] as const;
export type OptionName = (typeof optionNames)[number];

/** Commands, by their name. */
export const commandNames = ['assess', 'explain', 'check'] as const;
export type CommandName = (typeof commandNames)[number];

/** What `--help` says in one language. */
export interface HelpWords {
  readonly program: string;
  readonly commands: Readonly<Record<CommandName, string>>;
  readonly id: string;
  readonly options: Readonly<Record<OptionName, string>>;
  /** Names of the values, as in `--on <day>`. */
  readonly values: Readonly<Record<Exclude<OptionName, 'leave-out-bad' | 'no-color'>, string>>;
  readonly idName: string;
  readonly help: string;
  readonly version: string;
  readonly usage: string;
  readonly usageOfProgram: string;
  readonly usageOptions: string;
  readonly headings: {
    readonly options: string;
    readonly commands: string;
    readonly arguments: string;
    readonly everywhere: string;
  };
  readonly exitCodes: string;
}
