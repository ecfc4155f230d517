import type { Cite } from '../checks/common.ts';
import { earlier, later } from '../model/day.ts';
import type { Day } from '../model/day.ts';
import { grouped } from '../model/grouped.ts';
import type { Place } from '../model/place.ts';
import type { RecordOf } from '../records/index.ts';
import { oldestFirst } from '../model/newest-first.ts';
import type { Cut } from './cut-records.ts';
import { citeOf } from './proof.ts';

/** Where a directive, or a part of one, stands at the cut-off day. Done on the due day is in time. */
export const directiveStates = ['逾期未办', '待办', '逾期办结', '已办结'] as const;
export type DirectiveState = (typeof directiveStates)[number];

/** What one unit owes of a directive. */
export interface DirectiveShare {
  readonly unit: string;
  /** What was handed to it; for the unit that replies for the town, the directive's own title. */
  readonly what: string;
  readonly due: Day;
  readonly done: Day | undefined;
  readonly state: DirectiveState;
  /** The answer, or the directive while there is none. */
  readonly cite: Cite;
}

export interface DirectiveStatus {
  /** Its id, or a key made from its place. */
  readonly id: string;
  readonly at: Place;
  readonly title: string;
  readonly issuer: string;
  readonly number: string | undefined;
  readonly received: Day;
  /** The town's reply to whoever issued it, owed by the unit in charge. */
  readonly reply: DirectiveShare;
  /** What was handed to several units; none where it was not split. */
  readonly parts: readonly DirectiveShare[];
  /** The day by which it was replied to and every part was done; undefined while anything lacks. */
  readonly done: Day | undefined;
  readonly state: DirectiveState;
}

type Directive = RecordOf<'directive'>;
type Answer = RecordOf<'answer'>;

function stateOf(done: Day | undefined, due: Day, on: Day): DirectiveState {
  if (done === undefined) return on > due ? '逾期未办' : '待办';
  return done > due ? '逾期办结' : '已办结';
}

/** What a share was handed out with, and what settled it by the cut-off: what was written with it, or an answer. */
function settled(
  asked: { readonly unit: string; readonly what: string; readonly due: Day; readonly done: Day | undefined },
  answer: Answer | undefined,
  directive: Directive,
  on: Day,
): DirectiveShare {
  const { unit, what, due } = asked;
  // A directive entered when it was answered already says so of a day that may lie after the cut-off.
  const written = asked.done !== undefined && asked.done <= on ? asked.done : undefined;
  const done = written === undefined ? answer?.on : earlier(written, answer?.on ?? written);
  return { unit, what, due, done, state: stateOf(done, due, on), cite: citeOf(answer ?? directive) };
}

function statusOf(directive: Directive, answers: readonly Answer[], on: Day): DirectiveStatus {
  const { key, at, title, issuer, number, unit, due } = directive;
  const asked = directive.parts ?? [];
  const units = new Set(asked.map((part) => part.unit));
  const waiting = [...answers];
  /** The oldest answer not used up that is by the unit; each settles one part. */
  const take = (isBy: (answer: Answer) => boolean): Answer | undefined => {
    const place = waiting.findIndex(isBy);
    return place < 0 ? undefined : waiting.splice(place, 1)[0];
  };
  const parts = asked.map((part) =>
    settled(
      { unit: part.unit, what: part.what, due: part.due ?? due, done: part.done },
      // What was done when it was written down waits for no answer: a later one is for the unit's next part.
      part.done === undefined ? take((answer) => answer.unit === part.unit) : undefined,
      directive,
      on,
    ),
  );
  const reply = settled(
    { unit, what: title, due, done: directive.done },
    take((answer) => answer.unit === undefined || !units.has(answer.unit)),
    directive,
    on,
  );
  let done = reply.done;
  for (const part of parts)
    done = done === undefined || part.done === undefined ? undefined : later(done, part.done);
  return {
    id: key,
    at,
    title,
    issuer,
    number,
    received: directive.on,
    reply,
    parts,
    done,
    state: stateOf(done, due, on),
  };
}

/** How every directive of the superiors stands at the cut-off, oldest first: the one place where that is computed. */
export function directiveStatuses(cut: Cut, on: Day): readonly DirectiveStatus[] {
  // A directive that was corrected or superseded is answered under its successor's id.
  const answers = grouped(
    [...cut.recordsOf('answer')].reverse(),
    ({ directive }) => cut.standsFor.get(directive) ?? directive,
  );
  return oldestFirst(cut.recordsOf('directive').map((each) => ({ id: each.key, on: each.on, each }))).map(
    ({ each }) => statusOf(each, answers.get(each.key) ?? [], on),
  );
}

/** Everything that is owed: each part by its unit, and the reply by the unit in charge. */
export function sharesOf({ reply, parts }: DirectiveStatus): readonly DirectiveShare[] {
  return [...parts, reply];
}
