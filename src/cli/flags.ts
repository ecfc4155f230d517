import type { OptionName } from '../report/sentences/help.ts';

/** How each option is typed; the words of its value stand in the help. */
export const flags: Readonly<Record<OptionName, string>> = {
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
  kind: '--kind',
  sample: '--sample',
  seed: '--seed',
  'look-back': '--look-back',
  days: '--days',
  pledge: '--pledge',
  due: '--due',
  number: '--number',
  mapping: '--mapping',
  map: '--map',
  set: '--set',
  partial: '--partial',
  replace: '--replace',
  'dry-run': '--dry-run',
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
