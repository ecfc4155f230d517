/** What every check says, whatever its kind, and what every judgement answers. */
import {
  dictionary,
  either,
  listOf,
  object,
  oneOf,
  optional,
  ref,
  text,
  whole,
  word,
} from '../model/schema.ts';
import type { Fields, Titles } from '../model/schema.ts';
import { citationSchema } from '../model/pack-files.ts';
import type { Day } from '../model/day.ts';
import type { Place } from '../model/place.ts';
import type { CheckVerdict } from '../model/verdict.ts';

/** Which days a check looks at: the materials window, the running phase, the year up to the cut-off day. */
export const spans = ['window', 'phase', 'year'] as const;
export type SpanName = (typeof spans)[number];

/**
 * What a check is made per. `set` and `unit`, `site` name which in `of`; `market` are the places of markets.yaml,
 * `market-day` each of their days on which the market was held.
 */
export const subjects = ['town', 'unit', 'site', 'zone', 'set', 'market', 'market-day'] as const;
export type SubjectName = (typeof subjects)[number];

/** Fields of every check, before those of its kind. */
const commonFields = {
  key: text(['检查项', 'Check', '在本条标准内不变的短名']),
  method: ref('method', ['测评方法', 'Method']),
  title: optional(text(['说明', 'Title'])),
};

/** Fields of checks made per town, unit, site, zone or member of a set. */
export const perFields = {
  per: optional(oneOf(subjects, ['对象', 'Per', '不写即全镇'])),
  of: optional(
    listOf(text(['范围', 'Of']), ['范围', 'Of', 'unit 写单位类型，site 写点位类别，set 写名单编号'], 1),
  ),
};

export const spanField = { span: oneOf(spans, ['时间范围', 'Span']) };

/** How many are asked for; without sources the count is the clause's own words. */
export const countFields = {
  count: optional(whole(['数量', 'Count', '不写即一'], 1, 10_000)),
  sources: optional(listOf(citationSchema, ['出处', 'Sources'])),
};

/** A target: a parameter the town fills, or a bound with its source. */
export const targetFields = {
  parameter: optional(ref('parameter', ['目标值', 'Parameter'])),
  target: optional(
    either(
      text(['界限', 'Bound']),
      dictionary(text(['界限', 'Bound'], { reads: 'threshold' }), ['分档', 'Bands']),
      ['目标', 'Target'],
    ),
  ),
  sources: optional(listOf(citationSchema, ['出处', 'Sources'])),
};

/** The schema of a check of one kind. */
export function checkSchema<const Kind extends string, F extends Fields>(
  kind: Kind,
  titles: Titles,
  fields: F,
) {
  return object({ ...commonFields, kind: word(kind, ['种类', 'Kind']), ...fields }, titles);
}

/** A record, or part of one, that a judgement rests on. */
export interface Cite {
  /** The record's key. */
  readonly key: string;
  readonly on: Day;
  readonly at: Place;
}

/** The answer of a check for one subject. */
export interface Judged<Reason> {
  readonly verdict: CheckVerdict;
  readonly reason: Reason;
  /** The band reached, when the target has bands. */
  readonly grade?: string;
  /** The day by which this subject was to be in order, when the check knows one. */
  readonly due?: Day;
  /** The records looked at, newest first. */
  readonly cites: readonly Cite[];
  /** The day has not come from which this member is expected: it takes no part in the roll-up. */
  readonly notYet?: true;
}
