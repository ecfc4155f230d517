import type { RecordOf } from '../../records/index.ts';
import type { RuleContext } from './rule.ts';

/** Reports a part that is more than its whole. */
function atMost(record: object, part: string, whole: string, { report }: RuleContext): void {
  const numbers = record as Readonly<Record<string, unknown>>;
  const partCount = numbers[part];
  const wholeCount = numbers[whole];
  if (typeof partCount !== 'number' || typeof wholeCount !== 'number' || partCount <= wholeCount) return;
  report('impossible-count', [part], 'value', { part, partCount, whole, wholeCount });
}

export function checkSurvey(record: RecordOf<'survey'>, context: RuleContext): void {
  atMost(record, 'yes', 'valid', context);
  atMost(record, 'valid', 'sent', context);
}

export function checkAttendance(record: RecordOf<'attendance'>, context: RuleContext): void {
  atMost(record, 'present', 'checks', context);
  atMost(record, 'late', 'present', context);
}
