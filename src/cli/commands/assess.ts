import { gapReport } from '../../ledgers/gap-report.ts';
import type { GapReport } from '../../ledgers/report-document.ts';
import { speechIn } from '../../report/sentences/speech.ts';
import { deliver } from '../deliver.ts';
import { failsOn } from '../fail-on.ts';
import type { Call, Command, ExitCode } from '../io.ts';
import { judgeTown } from '../judge-town.ts';
import { isMistake } from '../options/find-name.ts';
import { choice, readAudience, readFailOn, readVerdicts } from '../options/view-options.ts';
import { paperOfAnswer } from '../paper-for.ts';
import { diagnosticsSource } from '../reports/diagnostics-source.ts';
import { gapsSource } from '../reports/gaps-source.ts';
import { readReports } from '../reports/read-reports.ts';
import { writeReports } from '../reports/write-reports.ts';

const name = 'civic assess';
const formats = ['table', 'markdown', 'json'] as const;

async function render(call: Call, report: GapReport, format: (typeof formats)[number]): Promise<string> {
  const speech = await speechIn(call.language);
  switch (format) {
    case 'table': {
      const { gapTable } = await import('../../report/table.ts');
      return gapTable(report, speech, await paperOfAnswer(call));
    }
    case 'markdown':
      return (await import('../../report/markdown.ts')).gapMarkdown(report, speech);
    case 'json':
      return (await import('../../report/json.ts')).gapJson(report, speech);
  }
}

async function perform(call: Call): Promise<ExitCode> {
  const format = choice(call, 'format', formats);
  const audience = readAudience(call);
  const listed = readVerdicts(call);
  const fail = readFailOn(call);
  const asked = readReports(call);
  for (const answer of [format, audience, listed, fail, asked]) {
    if (isMistake(answer)) {
      call.tell(answer);
      return 2;
    }
  }
  if (isMistake(format) || isMistake(audience) || isMistake(listed)) return 2;
  if (isMistake(fail) || isMistake(asked)) return 2;
  const { reports } = asked;
  const judged = await judgeTown(call, {
    onWrong: (read) => writeReports(call, reports, diagnosticsSource(call, read, name)),
  });
  if (judged === undefined) return 2;
  const { assessment, options, leftOut, hasErrors } = judged;
  if (assessment.standards.length === 0) {
    const { on, filedBy: _, ...filters } = options;
    call.tell({ code: 'nothing-judged', day: on, filters: Object.values(filters) });
    return 2;
  }
  const view = {
    audience: audience.word,
    full: call.has('full'),
    leftOut,
    ...(listed.verdicts === undefined ? {} : { verdicts: listed.verdicts }),
  };
  const report = gapReport(assessment, view);
  const isDelivered = deliver(call, await render(call, report, format.word), format.word);
  const source = gapsSource(call, judged, gapReport(assessment, { ...view, full: true }), fail.failOn);
  if (!(await writeReports(call, reports, source)) || !isDelivered || hasErrors) return 2;
  return failsOn(assessment, fail.failOn) ? 1 : 0;
}

export const command: Command = {
  options: [
    'on',
    'filed-by',
    'phase',
    'unit',
    'category',
    'standard',
    'method',
    'verdict',
    'full',
    'format',
    'output',
    'fail-on',
    'audience',
    'report',
    'leave-out-bad',
  ],
  takes: [],
  perform,
};
