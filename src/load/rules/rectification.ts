import type { RecordOf } from '../../records/index.ts';
import type { RuleContext } from './rule.ts';

/** What an event of a problem must say to mean anything. */
const needed = { 转办: ['to'], 延期: ['due'], 回头看: ['result'] } as const;

export function checkRectification(record: RecordOf<'rectification'>, { needs }: RuleContext): void {
  const { event } = record;
  if (event !== '转办' && event !== '延期' && event !== '回头看') return;
  for (const key of needed[event])
    if (record[key as keyof typeof record] === undefined) needs(key, { key: 'event', value: event });
}
