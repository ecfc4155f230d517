import type { ProblemStatus } from '../ledgers/explanation.ts';
import type { Words } from './sentences/words.ts';

/** A problem in one line: what it is, where it stands, by when, and its marks. */
export function problemLine(status: ProblemStatus, words: Words): string {
  const say = words.explain;
  const due = status.due === '未定期限' ? say.noDue : status.due;
  return words.clauses([
    words.label(`${say.problem} ${status.id}`, status.text),
    status.unit,
    say.problemState(words.states[status.state], due),
    ...(status.overdue ? [say.overdue] : []),
    ...(status.sentBack > 0 ? [words.report.problemCounts.sentBack(status.sentBack)] : []),
    ...(status.relapsedOn === undefined ? [] : [`${say.relapse} ${status.relapsedOn}`]),
    ...(status.carried ? [words.report.problemCounts.carried(1)] : []),
  ]);
}
