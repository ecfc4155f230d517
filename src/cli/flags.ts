import type { OptionName } from '../report/sentences/help.ts';

/** How each option is typed; the words of its value stand in the help. */
export const flags: Readonly<Record<OptionName, string>> = {
  from: '--from',
  'town-name': '--town-name',
  county: '--county',
  year: '--year',
  pack: '--pack',
  office: '--office',
  units: '--units',
  phases: '--phases',
  'materials-month': '--materials-month',
  'test-month': '--test-month',
  targets: '--targets',
  'adopt-suggestions': '--adopt-suggestions',
  'keep-targets': '--keep-targets',
  'adopted-by': '--adopted-by',
  yes: '--yes',
  on: '--on',
  since: '--since',
  'filed-by': '--filed-by',
  phase: '--phase',
  unit: '--unit',
  category: '--category',
  standard: '--standard',
  method: '--method',
  verdict: '--verdict',
  full: '--full',
  site: '--site',
  round: '--round',
  source: '--source',
  state: '--state',
  overdue: '--overdue',
  relapse: '--relapse',
  by: '--by',
  within: '--within',
  month: '--month',
  materials: '--materials',
  kind: '--kind',
  sample: '--sample',
  seed: '--seed',
  'look-back': '--look-back',
  days: '--days',
  pledge: '--pledge',
  all: '--all',
  due: '--due',
  number: '--number',
  format: '--format',
  output: '-o, --output',
  'fail-on': '--fail-on',
  audience: '--audience',
  'leave-out-bad': '--leave-out-bad',
  lang: '--lang',
  town: '-C, --town',
  'no-color': '--no-color',
};

/** As a message names it: `-o` for `-o, --output`. */
export function shownFlag(name: OptionName): string {
  return flags[name].split(',')[0] ?? flags[name];
}

/** Options of every command. */
export const everywhere = ['lang', 'town', 'no-color'] as const satisfies readonly OptionName[];
