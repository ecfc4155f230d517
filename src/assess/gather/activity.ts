import type { ActivityCheck, ActivityFacts, NotCounted } from '../../checks/activity.ts';
import type { Cite } from '../../checks/common.ts';
import type { Booked } from '../../records/booked-record.ts';
import type { Subject } from '../assessment.ts';
import type { Asked, Context } from '../context.ts';
import { inSpan } from '../by-day.ts';
import { bookedBySubject } from '../by-subject.ts';

/** Why an activity does not count; undefined when it does. */
function whyNotCounted(
  booked: Booked<'activity'>,
  proof: boolean,
  context: Context,
): NotCounted['why'] | undefined {
  const { status } = booked.record;
  if (status === '延期' || status === '取消') return status;
  return proof && booked.whyNoProof(context.town.files) !== undefined ? 'unproven' : undefined;
}

/** Facts for every subject of an activity check. */
export function gatherActivity(asked: Asked<ActivityCheck>, context: Context) {
  const { check } = asked;
  const span = context.frame.spans[check.span];
  const town = context.town.settings.town;
  const inTime = inSpan(context.index.activitiesOn(check.themes), span);
  const recordsFor = bookedBySubject(inTime, check.per ?? 'town', town);
  return (subject: Subject): ActivityFacts => {
    const held: Cite[] = [];
    const notCounted: NotCounted[] = [];
    for (const cite of recordsFor(subject.id)) {
      const why = whyNotCounted(cite, check.proof ?? false, context);
      if (why === undefined) held.push(cite);
      else notCounted.push({ why, title: cite.record.title, cite });
    }
    return { asked: check.count ?? 1, held, notCounted };
  };
}
