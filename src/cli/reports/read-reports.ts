import { resolve } from 'node:path';
import type { Mistake } from '../../report/sentences/notices.ts';
import type { Call } from '../io.ts';
import { choiceOf } from '../options/view-options.ts';
import { reportFormats } from './report-formats.ts';
import type { ReportFormat } from './report-formats.ts';

/** A report asked for; without a file it is printed after the result. */
export interface AskedReport {
  readonly format: ReportFormat;
  readonly file: string | undefined;
}

/** Reads `--report FORMAT[:FILE]`, as often as it was given. */
export function readReports(call: Call): { readonly reports: readonly AskedReport[] } | Mistake {
  const reports: AskedReport[] = [];
  const output = call.option('output');
  const { cwd } = call.io;
  const taken = new Set(output === undefined ? [] : [resolve(cwd, output)]);
  for (const typed of call.all('report')) {
    const [, word = '', file = ''] = /^([^:：]*)[:：]?([^]*)$/.exec(typed) ?? [];
    const format = choiceOf('--report', word, reportFormats);
    if ('code' in format) return format;
    if (file === '') {
      // Of the others nobody reads what stands on the screen between other lines.
      if (format.word !== 'github') return { code: 'report-needs-file', format: format.word };
      // Annotations between the lines of a JSON result would be part of neither.
      if (output === undefined && call.option('format') === 'json') {
        return { code: 'needs-option', option: '--report github', needs: ['-o'] };
      }
      reports.push({ format: format.word, file: undefined });
      continue;
    }
    const path = resolve(cwd, file);
    if (taken.has(path)) return { code: 'report-twice', file };
    taken.add(path);
    reports.push({ format: format.word, file });
  }
  return { reports };
}
