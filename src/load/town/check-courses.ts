/** Whether the events of each problem can have happened in the order of their days. */
import { replay } from '../../model/problem-course.ts';
import type { Refused } from '../../model/problem-events.ts';
import { possibleEvents } from '../../model/problem-standing.ts';
import { recheckersOf } from '../../model/problem-units.ts';
import type { Settings } from '../../model/town-files.ts';
import type { Loading } from '../check-fields.ts';
import type { DraftRecord, RecordDraft } from './draft.ts';
import type { Linked } from './linked.ts';
import { targetsOf } from './record-ids.ts';
import type { RecordIds } from './record-ids.ts';

type Event = Extract<Linked, { kind: 'rectification' }>;

/** Who stands, at the year's end, in the place of a record that was corrected or superseded. */
function successors(draft: RecordDraft): ReadonlyMap<string, string> {
  const next = new Map<string, string>();
  for (const { linked, bad } of draft.records) {
    if (!bad) for (const id of targetsOf(linked)) next.set(id, linked.key);
  }
  return next;
}

function lastOf(id: string, next: ReadonlyMap<string, string>): string {
  let last = id;
  for (
    let step = next.get(last), left = 1000;
    step !== undefined && left > 0;
    step = next.get(last), left -= 1
  )
    last = step;
  return last;
}

function isEvent(linked: Linked): linked is Event {
  return linked.kind === 'rectification';
}

/** Reports events that are impossible where their problem stands, and re-checks by who rectified. */
export function checkCourses(
  draft: RecordDraft,
  ids: RecordIds,
  settings: Settings,
  { list, locate }: Loading,
): void {
  // Without an event that could not be read the later ones look impossible, which they are not.
  if (draft.lostKinds.has('rectification')) return;
  const next = successors(draft);
  const byProblem = new Map<string, { readonly events: Map<Event, DraftRecord>; sound: boolean }>();
  for (const drafted of draft.records) {
    const { linked, bad } = drafted;
    if (!isEvent(linked) || next.has(linked.key)) continue;
    const id = lastOf(linked.finding, next);
    const course = byProblem.get(id) ?? { events: new Map<Event, DraftRecord>(), sound: true };
    byProblem.set(id, course);
    course.events.set(linked, drafted);
    if (bad) course.sound = false;
  }
  const recheckers = recheckersOf(settings);
  for (const [id, { events, sound }] of byProblem) {
    const bearer = ids.get(id);
    if (!sound || bearer?.problem === undefined || bearer.by.bad) continue;
    const refusals: Refused<Event>[] = [];
    replay(bearer.problem, [...events.keys()], recheckers, { refused: (each) => refusals.push(each) });
    for (const { event, why, state, unit, waiting } of refusals) {
      const drafted = events.get(event);
      if (drafted === undefined) continue;
      drafted.bad = true;
      if (why === 'rectifier') {
        const units = [unit, ...(bearer.problem.supporting ?? []).filter((each) => each !== unit)];
        const isOfUnit = event.unit !== undefined && units.includes(event.unit);
        const at = locate(drafted.source, [isOfUnit ? 'unit' : 'by'], 'value');
        const officeRectifies = units.includes(settings.office);
        // Said of the person, unless it is the unit named that may not re-check.
        const rectifiers = isOfUnit || officeRectifies ? units : [...units, event.by];
        const args = { finding: id, by: event.by, rectifiers, office: settings.office, officeRectifies };
        list.add('recheck-by-rectifier', at, args);
      } else {
        const key = why === 'before-problem' ? 'on' : why === 'other-unit' ? 'unit' : 'event';
        const at = locate(drafted.source, [key], 'value');
        const possible = possibleEvents(state);
        const args = {
          finding: id,
          event: event.event,
          on: event.on,
          why,
          state,
          found: bearer.problem.on,
          unit,
          waiting,
          possible,
        };
        list.add('impossible-order', at, args);
      }
    }
  }
}
