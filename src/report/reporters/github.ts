/**
 * Annotations as GitHub Actions reads them off the output of a step: `::error file=…,line=…,title=…::message`
 * (its documentation, «Workflow commands for GitHub Actions»).
 */
import type { Severity } from '../../model/diagnostic.ts';
import { clean } from '../clean.ts';
import { itemsOf } from './ci-report.ts';
import type { CiItem, CiReport, CiSetting } from './ci-report.ts';

const commands: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', remark: 'notice' };

/** A message may hold anything but an end of line; `%` begins an escape. */
const message = (lines: readonly string[]): string =>
  lines.map((line) => clean(line).replaceAll('%', '%25')).join('%0A');

/** The value of a property ends at a comma or a colon. */
const property = (value: string): string => message([value]).replaceAll(':', '%3A').replaceAll(',', '%2C');

function annotation({ severity, at, endCol, code, title, lines }: CiItem, { prefix }: CiSetting): string {
  const properties = [
    ['file', prefix + at.file],
    ['line', String(at.line)],
    ['col', String(at.col)],
    ...(endCol === undefined ? [] : [['endColumn', String(endCol)]]),
    ['title', `${title} (${code})`],
  ];
  const said = properties.map(([name = '', value = '']) => `${name}=${property(value)}`).join(',');
  return `::${commands[severity]} ${said}::${message(lines)}`;
}

/** One line an item; nothing at all when nothing was found. */
export function githubReport(report: CiReport, setting: CiSetting): string {
  return itemsOf(report)
    .map((item) => `${annotation(item, setting)}\n`)
    .join('');
}
