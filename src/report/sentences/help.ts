/** Options, by their long name. */
export const optionNames = [
  'from',
  'town-name',
  'county',
  'year',
  'pack',
  'office',
  'units',
  'phases',
  'materials-month',
  'test-month',
  'targets',
  'adopt-suggestions',
  'keep-targets',
  'adopted-by',
  'yes',
  'on',
  'since',
  'from-day',
  'to-day',
  'from-rev',
  'to-rev',
  'filed-by',
  'phase',
  'unit',
  'category',
  'standard',
  'method',
  'verdict',
  'full',
  'site',
  'round',
  'source',
  'state',
  'overdue',
  'relapse',
  'by',
  'until',
  'reason',
  'within',
  'month',
  'materials',
  'seal',
  'kind',
  'sample',
  'seed',
  'look-back',
  'days',
  'pledge',
  'all',
  'due',
  'number',
  'dry-run',
  'format',
  'output',
  'fail-on',
  'fail-on-change',
  'report',
  'audience',
  'strict',
  'leave-out-bad',
  'lang',
  'town',
  'no-color',
  'mapping',
  'map',
  'set',
  'partial',
  'replace',
  'for',
] as const;
export type OptionName = (typeof optionNames)[number];

/** Options that are there or not, and take no value. */
export const switches = [
  'adopt-suggestions',
  'keep-targets',
  'yes',
  'full',
  'overdue',
  'relapse',
  'look-back',
  'pledge',
  'materials',
  'all',
  'dry-run',
  'strict',
  'leave-out-bad',
  'no-color',
  'partial',
  'replace',
] as const satisfies readonly OptionName[];

/** Options that are there or not, and take no value. */
export type Switch = (typeof switches)[number];

/** Options that may be given several times. */
export const repeated = ['map', 'set', 'report'] as const satisfies readonly OptionName[];
export type Repeated = (typeof repeated)[number];

/** Commands, by their name. */
export const commandNames = [
  'init',
  'assess',
  'todo',
  'explain',
  'check',
  'add',
  'form',
  'import',
  'findings',
  'inspect',
  'escalate',
  'notice',
  'cleaning',
  'appraise',
  'meeting',
  'ledger',
  'summary',
  'baseline',
  'seals',
  'diff',
  'pack',
  'schema',
  'completion',
] as const;
export type CommandName = (typeof commandNames)[number];

/** Words typed after a command. */
export const argumentNames = [
  'new-folder',
  'id',
  'problem',
  'pack-action',
  'pack-what',
  'schema-kind',
  'shell',
  'form-kind',
  'record-kind',
  'filled',
  'result-before',
  'result-after',
] as const;

/** Words typed after a command. */
export type ArgumentName = (typeof argumentNames)[number];

/** Exit codes; of several the greatest that applies. */
export const exitCodes = [0, 1, 2, 3, 130] as const;
export type ExitCode = (typeof exitCodes)[number];

/** What `--help` says in one language. */
export interface HelpWords {
  readonly program: string;
  readonly commands: Readonly<Record<CommandName, string>>;
  /** How each word after a command is called, and what it is. */
  readonly arguments: Readonly<Record<ArgumentName, { readonly name: string; readonly about: string }>>;
  readonly options: Readonly<Record<OptionName, string>>;
  /** Names of the values, as in `--on <day>`. */
  readonly values: Readonly<Record<Exclude<OptionName, Switch>, string>>;
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
    readonly exitCodes: string;
  };
  /** What each exit code means. */
  readonly exitCodes: Readonly<Record<ExitCode, string>>;
}
