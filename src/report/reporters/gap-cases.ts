import type { GapLine, GapReport, StandardLine } from '../../ledgers/report-document.ts';
import { grouped } from '../../model/grouped.ts';
import type { Severity } from '../../model/diagnostic.ts';
import type { Speech } from '../sentences/speech.ts';
import type { CiCase, CiItem } from './ci-report.ts';

/** What fails the run is an error, what is due or overdue besides a warning, what is still to come a remark. */
function severityOf(gap: GapLine, fails: boolean): Severity {
  if (fails) return 'error';
  return gap.timing === 'upcoming' || gap.verdict === 'unstable' ? 'remark' : 'warning';
}

function gapItem(gap: GapLine, fails: boolean, { words, reason }: Speech): CiItem {
  const say = words.reporters;
  const check = gap.checkTitle ?? words.kinds[gap.kind];
  const subject = gap.subject.kind === 'town' ? undefined : words.subject(gap.subject);
  const about = subject === undefined ? check : `${check} · ${subject}`;
  return {
    code: `gap-${gap.verdict}`,
    severity: severityOf(gap, fails),
    at: gap.at,
    title: `${gap.standard} ${words.label(words.verdicts[gap.verdict], about)}`,
    lines: [
      reason(gap.reason),
      say.due(gap.unit, gap.due, words.timings[gap.timing]),
      words.label(words.report.remedy, gap.remedy),
    ],
    identity: gap.id,
  };
}

/** A case a standard, under its 测评项目; an exempt one is skipped. */
export function gapCases(
  report: GapReport,
  fails: (gap: GapLine) => boolean,
  speech: Speech,
): readonly CiCase[] {
  const gaps = grouped(report.gaps, ({ standard }) => standard);
  const caseOf = ({ id, title, category, verdict }: StandardLine): CiCase => {
    const own = gaps.get(id) ?? [];
    return {
      name: `${id} ${title}`,
      group: category,
      at: own[0]?.at,
      items: own.map((gap) => gapItem(gap, fails(gap), speech)),
      ...(verdict === 'exempt' ? { skipped: speech.words.verdicts.exempt } : {}),
    };
  };
  return report.standards.map(caseOf);
}
