import { flag, listOf, optional, ref } from '../model/schema.ts';
import type { TypeOf } from '../model/schema.ts';
import type { Message } from '../model/message.ts';
import { checkSchema, countFields, perFields, spanField } from './common.ts';
import type { Cite, Judged } from './common.ts';

export const activityCheck = checkSchema('activity', ['主题活动', 'Activity'], {
  ...perFields,
  ...spanField,
  themes: listOf(ref('theme', ['主题', 'Theme']), ['主题', 'Themes', '任一主题即可'], 1),
  ...countFields,
  proof: optional(flag(['须有佐证', 'Proof', '没有文件也没有档号的活动不计'])),
});
export type ActivityCheck = TypeOf<typeof activityCheck>;

/** An activity of the theme that does not count, and why. */
export interface NotCounted {
  readonly why: '延期' | '取消' | 'unproven';
  readonly title: string;
  readonly cite: Cite;
}

export interface ActivityFacts {
  readonly asked: number;
  readonly held: readonly Cite[];
  readonly notCounted: readonly NotCounted[];
}

type Shown = readonly { readonly why: NotCounted['why']; readonly title: string }[];

export type ActivityReason =
  | Message<'activity-none', { asked: number; notCounted: Shown }>
  | Message<'activity-few', { asked: number; found: number; notCounted: Shown }>
  | Message<'activity-holds', { asked: number; found: number; notCounted: Shown }>;

/** Enough activities of the theme; postponed, cancelled and unproven ones are shown but do not count. */
export function judgeActivity(facts: ActivityFacts): Judged<ActivityReason> {
  const { asked, held } = facts;
  const cites = held.concat(facts.notCounted.map((each) => each.cite));
  const notCounted = facts.notCounted.map(({ why, title }) => ({ why, title }));
  if (held.length === 0)
    return { verdict: 'missing', reason: { code: 'activity-none', asked, notCounted }, cites };
  const found = held.length;
  return found < asked
    ? { verdict: 'unmet', reason: { code: 'activity-few', asked, found, notCounted }, cites }
    : { verdict: 'met', reason: { code: 'activity-holds', asked, found, notCounted }, cites };
}

export type ActivityAsk = Message<
  'ask-activity',
  { span: string; themes: readonly string[]; asked: number; proof: boolean }
>;

/** What the check asks for, as data. */
export function describeActivity(check: ActivityCheck): ActivityAsk {
  return {
    code: 'ask-activity',
    span: check.span,
    themes: check.themes,
    asked: check.count ?? 1,
    proof: check.proof ?? false,
  };
}
