import type { Audience } from '../../model/heading.ts';
import type { OptionName } from '../../report/sentences/help.ts';
import { shownFlag } from '../flags.ts';
import type { Call } from '../io.ts';
import type { Sides } from './sides.ts';

/** What has no say once two sides are chosen: a saved result is judged already, and two days are days enough. */
const noUse: Readonly<Record<'results' | 'days', readonly OptionName[]>> = {
  results: ['on', 'filed-by', 'phase', 'unit', 'category', 'standard', 'method', 'audience', 'leave-out-bad'],
  days: ['on'],
};

function isUseless(call: Call, of: keyof typeof noUse): boolean {
  const options = noUse[of]
    .filter((name) => call.option(name) !== undefined || call.has(name))
    .map(shownFlag);
  if (options.length > 0) call.tell({ code: 'diff-no-use', of, options });
  return options.length > 0;
}

/** Reads what is to be compared: two days, two revisions or two saved results; undefined after saying why not. */
export async function readSides(call: Call, audience: Audience): Promise<Sides | undefined> {
  const [first, second] = call.words;
  const [days, revisions] = [call.option('from-day') !== undefined, call.option('from-rev') !== undefined];
  const [toDay, toRevision] = [call.option('to-day'), call.option('to-rev')];
  const ways = [days || toDay !== undefined, revisions || toRevision !== undefined, first !== undefined];
  if (ways.filter(Boolean).length !== 1 || (first !== undefined && second === undefined)) {
    call.tell({ code: 'diff-of-what' });
    return undefined;
  }
  if (first !== undefined && second !== undefined) {
    if (isUseless(call, 'results')) return undefined;
    return (await import('./two-results.ts')).twoResults(call, first, second);
  }
  const from = call.option('from-rev');
  if (from !== undefined) {
    return (await import('./two-revisions.ts')).twoRevisions(call, { from, to: toRevision }, audience);
  }
  if (!days) {
    call.tell({ code: 'diff-of-what' });
    return undefined;
  }
  if (isUseless(call, 'days')) return undefined;
  return (await import('./two-days.ts')).twoDays(call, audience);
}
