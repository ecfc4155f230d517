import { firstOfMonth, monthOf, yearOf } from '../../model/day.ts';
import type { Day, Month } from '../../model/day.ts';
import type { Mistake } from '../../report/sentences/notices.ts';
import { shownFlag } from '../flags.ts';
import type { Call } from '../io.ts';
import { readMonth } from './parse-month.ts';

/** The month asked for, of the town's year and begun by the cut-off day; without one, the month of that day. */
export function readMonthOption(call: Call, year: number, on: Day): { readonly month: Month } | Mistake {
  const option = shownFlag('month');
  const typed = call.option('month');
  const month = typed === undefined ? monthOf(on) : readMonth(typed);
  if (month === undefined) return { code: 'bad-month', option, found: typed ?? '' };
  if (yearOf(firstOfMonth(month)) !== year) return { code: 'month-outside', option, month, year };
  return firstOfMonth(month) > on ? { code: 'month-later', option, month, on } : { month };
}
