/**
 * Gaps accepted until a day (短板接受单). A file of its own in `baselines/`, public like the rest of the town's folder:
 * sites of an unannounced round are never in it. Accepted gaps stay gaps; only `--fail-on` passes over them.
 */
import { day, listOf, object, oneOf, ref, text } from './schema.ts';
import type { TypeOf } from './schema.ts';
import { verdictNames } from './verdict.ts';
import type { Verdict } from './verdict.ts';

const { unmet, missing, unset, pending, unstable } = verdictNames;

/** Verdicts of gaps, as they are written. */
export const gapVerdicts = {
  [unmet]: 'unmet',
  [missing]: 'missing',
  [unset]: 'unset',
  [pending]: 'pending',
  [unstable]: 'unstable',
} as const satisfies Readonly<Record<string, Verdict>>;

export const acceptedGapSchema = object(
  {
    standard: ref('standard', ['测评标准', 'Standard']),
    check: text(['检查项', 'Check']),
    subject: text(['对象', 'Subject', '镇、单位、点位……，照 civic assess 打印的短板编号']),
    verdict: oneOf(
      [unmet, missing, unset, pending, unstable],
      ['自评结论', 'Verdict', '接受时的结论；以后更差了，就不再算已接受'],
    ),
  },
  ['接受的短板', 'Accepted gap'],
);
export type AcceptedGap = TypeOf<typeof acceptedGapSchema>;

export const baselineSchema = object(
  {
    on: day(['统计截止日', 'Cut-off day', '这一天的短板；早于这一天的统计截止日不用这份接受单']),
    until: day(['接受至', 'Accepted until', '最后有效日']),
    by: text(['接受人', 'By']),
    reason: text(['理由', 'Reason']),
    gaps: listOf(acceptedGapSchema, ['接受的短板', 'Accepted gaps'], 1),
  },
  ['短板接受单', 'Baseline'],
);
export type WrittenBaseline = TypeOf<typeof baselineSchema>;
