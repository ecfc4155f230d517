import type { System } from '../../checks/system.ts';
import type { Round } from '../../model/town-files.ts';
import type { Town } from '../../records/town.ts';
import type { OptionName } from '../../report/sentences/help.ts';
import type { Mistake } from '../../report/sentences/notices.ts';
import { shownFlag } from '../flags.ts';
import type { Call } from '../io.ts';
import { findName, isMistake } from '../options/find-name.ts';
import { splitList } from '../options/parse-words.ts';

/** A number of lots with the seed typed, if one was. */
export interface AskedLots {
  readonly count: number;
  readonly seed: string | undefined;
}

/** What is asked of `civic inspect`: how the plan stands, sheets for sites, or closed problems to look at again. */
export type Asked =
  | { readonly what: 'plan' }
  | {
      readonly what: 'sites';
      readonly kinds: readonly string[];
      readonly round: Round | undefined;
      readonly lots: AskedLots | undefined;
    }
  | { readonly what: 'look-back'; readonly days: number | undefined; readonly lots: AskedLots | undefined };

const most = 10_000;

function readCount(call: Call, name: OptionName): { readonly count: number | undefined } | Mistake {
  const typed = call.option(name);
  if (typed === undefined) return { count: undefined };
  const count = /^\d{1,5}$/.test(typed.trim()) ? Number(typed) : 0;
  return count >= 1 && count <= most
    ? { count }
    : { code: 'bad-count', option: shownFlag(name), found: typed, most };
}

/** The first of some options that was typed. */
function typedOf(call: Call, names: readonly OptionName[]): OptionName | undefined {
  return names.find((name) => call.has(name) || call.option(name) !== undefined);
}

function readKinds(call: Call, { siteKinds }: System): { readonly kinds: readonly string[] } | Mistake {
  const typed = call.option('kind');
  const nouns = siteKinds.map(({ id }) => ({ id, names: [] }));
  if (typed === undefined) return { kinds: [] };
  const words = splitList(typed);
  const kinds: string[] = [];
  // `--kind ,` names nothing.
  for (const word of words.length > 0 ? words : [typed]) {
    const found = findName('kind', word, nouns);
    if (isMistake(found)) return found;
    kinds.push(found.id);
  }
  return { kinds };
}

function readRound(call: Call, { rounds }: Town): { readonly round: Round | undefined } | Mistake {
  const typed = call.option('round');
  if (typed === undefined) return { round: undefined };
  const found = findName(
    'round',
    typed,
    rounds.map(({ id, title }) => ({ id, names: [title] })),
  );
  return isMistake(found) ? found : { round: rounds.find(({ id }) => id === found.id) };
}

/** Options that say something only beside another. */
function misplaced(call: Call): Mistake | undefined {
  const lookBack = call.has('look-back');
  const other = lookBack ? typedOf(call, ['kind', 'round', 'full']) : undefined;
  if (other !== undefined) return { code: 'not-together', option: '--look-back', other: shownFlag(other) };
  if (!lookBack && call.option('days') !== undefined)
    return { code: 'needs-option', option: '--days', needs: ['--look-back'] };
  if (call.option('seed') !== undefined && call.option('sample') === undefined)
    return { code: 'needs-option', option: '--seed', needs: ['--sample'] };
  if (!lookBack && call.option('sample') !== undefined && call.option('kind') === undefined)
    return { code: 'needs-option', option: '--sample', needs: ['--kind', '--look-back'] };
  return undefined;
}

/** Reads what is asked, or what is wrong with how it was asked. */
export function readAsked(call: Call, system: System, town: Town): Asked | Mistake {
  const wrong = misplaced(call);
  if (wrong !== undefined) return wrong;
  const [sample, days] = [readCount(call, 'sample'), readCount(call, 'days')];
  if (isMistake(sample)) return sample;
  if (isMistake(days)) return days;
  const lots = sample.count === undefined ? undefined : { count: sample.count, seed: call.option('seed') };
  if (call.has('look-back')) return { what: 'look-back', days: days.count, lots };
  const named = readKinds(call, system);
  if (isMistake(named)) return named;
  const found = readRound(call, town);
  if (isMistake(found)) return found;
  const { round } = found;
  if (named.kinds.length > 0) return { what: 'sites', kinds: named.kinds, round, lots };
  if (round === undefined) return { what: 'plan' };
  // A round that has drawn its sites needs no kinds named.
  const kinds = Object.keys(round.sample ?? {});
  return kinds.length > 0
    ? { what: 'sites', kinds, round, lots }
    : { code: 'needs-option', option: '--round', needs: ['--kind'] };
}
