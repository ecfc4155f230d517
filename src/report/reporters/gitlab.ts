/** A code quality report as GitLab reads it (its documentation, «Code Quality report format»): a JSON array. */
import type { Severity } from '../../model/diagnostic.ts';
import { cleanJson } from '../clean.ts';
import { itemsOf } from './ci-report.ts';
import type { CiReport, CiSetting } from './ci-report.ts';

const severities: Readonly<Record<Severity, string>> = { error: 'major', warning: 'minor', remark: 'info' };

/** An object an item. GitLab tells items of two runs apart by their fingerprints: each is unique within a report. */
export function gitlabReport(report: CiReport, { prefix, hash }: CiSetting): string {
  const seen = new Map<string, number>();
  const issues = itemsOf(report).map(({ code, severity, at, title, lines, identity }) => {
    const known = JSON.stringify([code, at.file, identity]);
    const count = (seen.get(known) ?? 0) + 1;
    seen.set(known, count);
    return {
      description: [title, ...lines].join('\n'),
      check_name: code,
      fingerprint: hash(count === 1 ? known : `${known}${String(count)}`),
      severity: severities[severity],
      location: {
        path: prefix + at.file,
        positions: { begin: { line: at.line, column: at.col } },
        lines: { begin: at.line },
      },
    };
  });
  return `${cleanJson(JSON.stringify(issues, null, 2))}\n`;
}
