import { sortOf } from '../../checks/roster.ts';
import type { RosterCheck, RosterFacts } from '../../checks/roster.ts';
import type { Subject } from '../assessment.ts';
import type { Asked, Context } from '../context.ts';
import { inSpan } from '../by-day.ts';
import { bookedBySubject } from '../by-subject.ts';

const isBlank = (cell: string | number | undefined): boolean =>
  cell === undefined || String(cell).trim() === '';

/** Facts for every subject of a roster check. */
export function gatherRoster(asked: Asked<RosterCheck>, context: Context) {
  const { check } = asked;
  const span = context.frame.spans[check.span];
  const town = context.town.settings.town;
  const least = check.count ?? 1;
  const kind = context.system.rosters.find((roster) => roster.id === check.list);
  const required = (kind?.fields ?? []).filter((field) => field.required).map((field) => field.id);
  const inTime = inSpan(context.index.rostersOf(check.list), span);
  const recordsFor = bookedBySubject(inTime, check.per ?? 'town', town);
  return (subject: Subject): RosterFacts => {
    const newest = recordsFor(subject.id)[0];
    const entries = newest?.record.entries ?? [];
    const complete = entries.filter((entry) => required.every((field) => !isBlank(entry[field])));
    return {
      // Asked to be whole, it needs as many complete entries as it has.
      asked: check.whole === true ? Math.max(least, entries.length) : least,
      newest,
      entries: entries.length,
      complete: complete.length,
      blank: required.filter((field) => entries.some((entry) => isBlank(entry[field]))),
      lacking: (check.with ?? [])
        .filter(({ column, any }) => !complete.some((entry) => any.includes(String(entry[column]).trim())))
        .map(sortOf),
    };
  };
}
