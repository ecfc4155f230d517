import { compare, incomparable } from '../../assess/compare.ts';
import type { Change } from '../../ledgers/diff-rows.ts';
import { diffSheaf } from '../../ledgers/diff-sheaf.ts';
import type { Sheaf } from '../../ledgers/table.ts';
import { deliverSheaf, readSheafFormat } from '../deliver-sheaf.ts';
import { readSides } from '../diff/sides.ts';
import type { Call, Command, ExitCode } from '../io.ts';
import { accepted } from '../options/accepted.ts';
import { failOnChangeWords } from '../options/parse-words.ts';
import { readAudience, wordsOf } from '../options/view-options.ts';
import { changesSource } from '../reports/changes-source.ts';
import { diagnosticsSource } from '../reports/diagnostics-source.ts';
import { readReports } from '../reports/read-reports.ts';
import { writeReports } from '../reports/write-reports.ts';
import type { ChangeSort } from '../../model/change-sorts.ts';
import type { Mistake } from '../../report/sentences/notices.ts';

/** Which changes make the exit code 1: without `--fail-on`, whatever was lost and whatever came up. */
function readFailing(call: Call): { readonly sorts: readonly ('regressed' | 'new')[] } | Mistake {
  const read = wordsOf(call, 'fail-on-change', failOnChangeWords);
  if ('code' in read) return read;
  const words = read.words ?? ['regressed', 'new'];
  // «None, but …» says two things at once.
  if (words.includes('none') && words.length > 1) {
    return { code: 'bad-choice', option: '--fail-on', found: words.join(','), allowed: failOnChangeWords };
  }
  return { sorts: words.filter((word) => word !== 'none') };
}

async function perform(call: Call): Promise<ExitCode> {
  const format = accepted(call, readSheafFormat(call));
  const audience = format && accepted(call, readAudience(call));
  const fail = audience && accepted(call, readFailing(call));
  const asked = fail && accepted(call, readReports(call));
  if (format === undefined || audience === undefined || fail === undefined || asked === undefined) return 2;
  const { reports } = asked;
  const sides = await readSides(call, audience.word, (read) =>
    writeReports(call, reports, diagnosticsSource(call, read, 'civic diff')),
  );
  if (sides === undefined) return 2;
  const { before, after, folder, hasErrors } = sides;
  const why = incomparable(before.snapshot, after.snapshot);
  if (why !== undefined) {
    call.tell({ code: 'not-comparable', why });
    return 2;
  }
  if (before.snapshot.standards.length + after.snapshot.standards.length === 0) {
    call.tell({ code: 'nothing-judged', day: after.snapshot.heading.on, filters: [] });
    return 2;
  }
  const comparison = compare(before.snapshot, after.snapshot, sides.rewritten);
  const sheafOf = (brief: boolean): Sheaf =>
    diffSheaf(comparison, { before: before.name, after: after.name, full: call.has('full'), brief });
  const isRead = format.word === 'table' || format.word === 'markdown';
  const isDelivered = await deliverSheaf(call, folder, sheafOf(isRead), format.word);
  // What a baseline accepts fails nothing, here as in assess.
  const fails = ({ sort, after: now }: Change): boolean =>
    fail.sorts.some((each) => each === sort) && now?.gap?.accepted === undefined;
  const source = changesSource(call, folder, { comparison, sheafOf, fails });
  if (!(await writeReports(call, reports, source)) || !isDelivered || hasErrors) return 2;
  const failing = comparison.changes.filter(fails);
  const [first] = failing;
  if (first === undefined) return 0;
  const count = (sort: ChangeSort): number => failing.filter((each) => each.sort === sort).length;
  call.tell({
    code: 'diff-failed',
    regressed: count('regressed'),
    fresh: count('new'),
    id: first.standard.id,
  });
  return 1;
}

export const command: Command = {
  options: [
    'from-day',
    'to-day',
    'from-rev',
    'to-rev',
    'on',
    'filed-by',
    'phase',
    'unit',
    'category',
    'standard',
    'method',
    'full',
    'format',
    'output',
    'fail-on-change',
    'audience',
    'report',
    'leave-out-bad',
  ],
  takes: [
    { name: 'result-before', needed: false },
    { name: 'result-after', needed: false },
  ],
  perform,
};
