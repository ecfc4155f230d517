import type { CommandName } from '../../report/sentences/help.ts';
import type { Command } from '../io.ts';

/** All commands, loaded when run. To add one: copy a neighbour, add its line here and its words to the help. */
export const commands: Readonly<Record<CommandName, () => Promise<{ readonly command: Command }>>> = {
  init: () => import('./init.ts'),
  assess: () => import('./assess.ts'),
  todo: () => import('./todo.ts'),
  explain: () => import('./explain.ts'),
  check: () => import('./check.ts'),
  add: () => import('./add.ts'),
  form: () => import('./form.ts'),
  import: () => import('./import.ts'),
  findings: () => import('./findings.ts'),
  inspect: () => import('./inspect.ts'),
  escalate: () => import('./escalate.ts'),
  notice: () => import('./notice.ts'),
  cleaning: () => import('./cleaning.ts'),
  appraise: () => import('./appraise.ts'),
  meeting: () => import('./meeting.ts'),
  ledger: () => import('./ledger.ts'),
  summary: () => import('./summary.ts'),
  baseline: () => import('./baseline.ts'),
  seals: () => import('./seals.ts'),
  diff: () => import('./diff.ts'),
  pack: () => import('./pack.ts'),
  schema: () => import('./schema.ts'),
  completion: () => import('./completion.ts'),
};
