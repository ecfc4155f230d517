import type { ActivityCheck, ActivityFacts, NotCounted } from '../../checks/activity.ts';
import type { Cite } from '../../checks/common.ts';
import type { RecordOf } from '../../records/index.ts';
import type { Subject } from '../assessment.ts';
import type { Asked, Context } from '../context.ts';
import { inSpan } from '../by-day.ts';
import { whyNoProof } from '../proof.ts';
import { bookedBySubject } from '../by-subject.ts';

/** Why an activity does not count; undefined when it does. */
export function whyNotCounted(
  record: RecordOf<'activity'>,
  proof: boolean,
  context: Context,
): NotCounted['why'] | undefined {
  if (record.status === '延期' || record.status === '取消') return record.status;
  return proof && whyNoProof(record, context.town.files) !== undefined ? 'unproven' : undefined;
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
      const why = whyNotCounted(cite.record, check.proof ?? false, context);
      if (why === undefined) held.push(cite);
      else notCounted.push({ why, title: cite.record.title, cite });
    }
    return { asked: check.count ?? 1, held, notCounted };
  };
}
