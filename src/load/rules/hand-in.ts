import type { AnyRecord } from '../../records/index.ts';
import { suggest } from '../nearest.ts';
import type { RuleContext } from './rule.ts';

/** What is asked of every record, though only some kinds can hand something in. */
interface MayHandIn {
  readonly key: string;
  readonly task?: string;
  readonly item?: string;
}

/** What is handed in for a task is one of the things the task asks for. */
export function checkHandIn(record: AnyRecord, { tasks, report, needs }: RuleContext): void {
  const { task, item }: MayHandIn = record;
  if (task === undefined && item === undefined) return;
  if (task === undefined) {
    needs('task', { key: 'item', value: item ?? '' });
    return;
  }
  const asked = tasks.get(task);
  if (asked === undefined) return;
  if (item === undefined) needs('item', { key: 'task', value: task });
  else if (!asked['hand-in'].includes(item)) {
    const { nearest, known } = suggest(item, asked['hand-in']);
    report('unknown-item', ['item'], 'value', { found: item, nearest, known, of: task });
  }
}
