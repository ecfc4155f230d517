import { flag, listOf, object, optional, ref, text } from '../model/schema.ts';
import type { TypeOf } from '../model/schema.ts';
import type { Message } from '../model/message.ts';
import { checkSchema, countFields, perFields, spanField } from './common.ts';
import type { Cite, Judged } from './common.ts';

export const rosterCheck = checkSchema('roster', ['名册台账', 'Roster'], {
  ...perFields,
  ...spanField,
  list: ref('roster', ['名册', 'Roster']),
  ...countFields,
  whole: optional(flag(['条条填全', 'Whole', '有一条没填全也不算；不写即填全的够数就行'])),
  with: optional(
    listOf(
      object(
        {
          column: text(['栏目', 'Column']),
          any: listOf(text(['内容', 'Cell']), ['内容', 'Cells', '写着其中一个即算'], 1),
        },
        ['必有的一类', 'Sort of entry'],
      ),
      ['各类都要有', 'With', '每一类至少有一条填全的，例：表扬一条、追责一条'],
      1,
    ),
  ),
});
export type RosterCheck = TypeOf<typeof rosterCheck>;

export interface RosterFacts {
  readonly asked: number;
  /** The newest roster of the list in the span; undefined when there is none. */
  readonly newest: Cite | undefined;
  readonly entries: number;
  readonly complete: number;
  /** Required columns that some entry leaves blank. */
  readonly blank: readonly string[];
  /** Sorts of entry asked for of which there is no complete one, each by the cells that would be of it. */
  readonly lacking: readonly string[];
}

export type RosterReason =
  | Message<'roster-none'>
  | Message<'roster-empty', { on: string }>
  | Message<
      'roster-short',
      { on: string; asked: number; complete: number; entries: number; blank: readonly string[] }
    >
  | Message<'roster-lacks', { on: string; lacking: readonly string[] }>
  | Message<'roster-holds', { on: string; asked: number; complete: number; entries: number }>;

/** Enough complete entries in the newest roster; an empty list is missing, never «all of them». */
export function judgeRoster(facts: RosterFacts): Judged<RosterReason> {
  const { asked, newest, entries, complete, blank, lacking } = facts;
  if (newest === undefined) return { verdict: 'missing', reason: { code: 'roster-none' }, cites: [] };
  const cites = [newest];
  const on = newest.on;
  if (entries === 0) return { verdict: 'missing', reason: { code: 'roster-empty', on }, cites };
  if (complete < asked) {
    return { verdict: 'unmet', reason: { code: 'roster-short', on, asked, complete, entries, blank }, cites };
  }
  return lacking.length > 0
    ? { verdict: 'unmet', reason: { code: 'roster-lacks', on, lacking }, cites }
    : { verdict: 'met', reason: { code: 'roster-holds', on, asked, complete, entries }, cites };
}

export type RosterAsk = Message<
  'ask-roster',
  { span: string; list: string; asked: number; whole: boolean; sorts: readonly string[] }
>;

/** A sort of entry in the words of its cells. */
export function sortOf({
  column,
  any,
}: {
  readonly column: string;
  readonly any: readonly string[];
}): string {
  return `${column} ${any.join('/')}`;
}

/** What the check asks for, as data. */
export function describeRoster(check: RosterCheck): RosterAsk {
  const { span, list, count = 1, whole = false, with: sorts = [] } = check;
  return { code: 'ask-roster', span, list, asked: count, whole, sorts: sorts.map(sortOf) };
}
