import { oneOf, optional, ref } from '../model/schema.ts';
import type { TypeOf } from '../model/schema.ts';
import type { Day } from '../model/day.ts';
import { addDays, daysBetween, later } from '../model/day.ts';
import type { Message } from '../model/message.ts';
import { checkSchema, spans } from './common.ts';
import type { Cite, Judged, SpanName } from './common.ts';

export const taskCheck = checkSchema('task', ['任务落实', 'Task'], {
  directives: optional(
    oneOf(spans, [
      '上级交办',
      'Directives',
      '看这段时间到期的上级交办，各按自己的时限；不写即本镇的工作任务',
    ]),
  ),
  'follow-up': optional(
    ref('parameter', [
      '跟进间隔',
      'Follow-up',
      '看劝学登记：没返校的，上一次记录以后几天内要有下一次；写目标值编号',
    ]),
  ),
});
export type TaskCheck = TypeOf<typeof taskCheck>;

export interface TaskFacts {
  readonly task: string;
  readonly due: Day;
  readonly on: Day;
  /** Whether the days of the task's phase have begun: before that it is not expected yet. */
  readonly begun: boolean;
  /** What is asked for, each with the first record that hands it in. */
  readonly items: readonly { readonly item: string; readonly cite: Cite | undefined }[];
}

/** What one unit owes of a directive from above. */
export interface DirectiveFacts {
  readonly directive: string;
  /** What of it was handed to the unit; the directive's own title for the town's reply. */
  readonly what: string;
  readonly due: Day;
  readonly done: Day | undefined;
  readonly on: Day;
  /** The end of the days looked at. */
  readonly until: Day;
  readonly cite: Cite;
}

/** The pupils of one school who were talked to. */
export interface CasesFacts {
  /** The newest record of the case without one for longest; undefined when none is open. */
  readonly last: Day | undefined;
  /** Days within which there must be another; undefined when the town has not said. */
  readonly within: number | undefined;
  readonly parameter: string;
  readonly on: Day;
  readonly cites: readonly Cite[];
}

export type TaskReason =
  | Message<'task-open', { task: string; items: readonly string[]; due: Day }>
  | Message<'task-overdue', { task: string; items: readonly string[]; due: Day; days: number }>
  | Message<'task-late', { task: string; done: Day; due: Day; days: number }>
  | Message<'task-done', { task: string; done: Day; due: Day }>
  | Message<'directive-open', { directive: string; what: string; due: Day }>
  | Message<'directive-overdue', { directive: string; what: string; due: Day; days: number }>
  | Message<'directive-late', { directive: string; what: string; done: Day; due: Day; days: number }>
  | Message<'directive-done', { directive: string; what: string; done: Day; due: Day }>
  | Message<'cases-unset', { parameter: string }>
  | Message<'cases-forgotten', { last: Day; due: Day; within: number }>
  | Message<'cases-followed'>;

/**
 * What a task asks to hand in. Not handed in is missing before the due day and unmet after it; handed in late holds
 * from then on, but not steadily: 迟交 stays visible as 不稳定达标, since no later record can undo it.
 */
export function judgeTask(facts: TaskFacts): Judged<TaskReason> {
  const { task, due, on } = facts;
  const cites = facts.items.flatMap((each) => (each.cite === undefined ? [] : [each.cite]));
  const items = facts.items.filter((each) => each.cite === undefined).map((each) => each.item);
  const waiting = facts.begun ? {} : { notYet: true as const };
  const [first, ...rest] = cites;
  // Nothing asked and nothing handed in is not «all of it».
  if (first === undefined || items.length > 0) {
    return on > due
      ? {
          verdict: 'unmet',
          reason: { code: 'task-overdue', task, items, due, days: daysBetween(due, on) },
          due,
          cites,
        }
      : { verdict: 'missing', reason: { code: 'task-open', task, items, due }, due, cites, ...waiting };
  }
  const done = rest.reduce((last, cite) => later(last, cite.on), first.on);
  return done > due
    ? {
        verdict: 'unstable',
        // Nothing is owed any more: the day is in the reason, and the gap does not stay overdue for the rest of the year.
        reason: { code: 'task-late', task, done, due, days: daysBetween(due, done) },
        cites,
      }
    : { verdict: 'met', reason: { code: 'task-done', task, done, due }, due, cites };
}

/**
 * A directive from above, or a unit's part of one. To answer by the day is itself what is asked (3.0-b), so what was
 * answered late is unmet as long as the days looked at hold its due day. Before that day it takes no part.
 */
export function judgeDirective(facts: DirectiveFacts): Judged<TaskReason> {
  const { directive, what, due, done, on, until } = facts;
  const cites = [facts.cite];
  if (done === undefined) {
    return on > due
      ? {
          verdict: 'unmet',
          reason: { code: 'directive-overdue', directive, what, due, days: daysBetween(due, on) },
          due,
          cites,
        }
      : {
          verdict: 'missing',
          reason: { code: 'directive-open', directive, what, due },
          due,
          cites,
          notYet: true,
        };
  }
  return done > due
    ? {
        verdict: 'unmet',
        reason: { code: 'directive-late', directive, what, done, due, days: daysBetween(due, done) },
        // Nothing is owed any more: what lacks stays until the days looked at are over.
        due: until,
        cites,
      }
    : { verdict: 'met', reason: { code: 'directive-done', directive, what, done, due }, due, cites };
}

/** Whether no pupil was talked to and then forgotten: each case is taken up again within the days set until it ends. */
export function judgeCases({ last, within, parameter, on, cites }: CasesFacts): Judged<TaskReason> {
  if (within === undefined) return { verdict: 'unset', reason: { code: 'cases-unset', parameter }, cites };
  const held = { verdict: 'met', reason: { code: 'cases-followed' }, cites } as const;
  if (last === undefined) return held;
  const due = addDays(last, within);
  return on <= due
    ? held
    : { verdict: 'unmet', reason: { code: 'cases-forgotten', last, due, within }, due, cites };
}

export type TaskAsk =
  | Message<'ask-task'>
  | Message<'ask-answered', { directives: SpanName | undefined; followUp: string | undefined }>;

/** What the check asks for, as data. */
export function describeTask({
  directives,
  'follow-up': followUp,
}: Pick<TaskCheck, 'directives' | 'follow-up'>): TaskAsk {
  return directives === undefined && followUp === undefined
    ? { code: 'ask-task' }
    : { code: 'ask-answered', directives, followUp };
}
