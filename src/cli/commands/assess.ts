import { assess } from '../../assess/assess.ts';
import { gapReport } from '../../ledgers/gap-report.ts';
import type { GapReport } from '../../ledgers/report-document.ts';
import { speechIn } from '../../report/sentences/speech.ts';
import { deliver } from '../deliver.ts';
import { failsOn } from '../fail-on.ts';
import type { Call, Command, ExitCode } from '../io.ts';
import { openTown } from '../open-town.ts';
import { readAssessOptions } from '../options/assess-options.ts';
import { isMistake } from '../options/find-name.ts';
import { choice, readAudience, readFailOn, readVerdicts } from '../options/view-options.ts';
import { paperFor } from '../paper-for.ts';

const formats = ['table', 'markdown', 'json'] as const;

async function render(call: Call, report: GapReport, format: (typeof formats)[number]): Promise<string> {
  const speech = await speechIn(call.language);
  switch (format) {
    case 'table': {
      const { gapTable } = await import('../../report/table.ts');
      const sink = call.option('output') === undefined ? call.io.stdout : undefined;
      return gapTable(report, speech, await paperFor(call, sink));
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
  for (const answer of [format, audience, listed, fail]) {
    if (isMistake(answer)) {
      call.tell(answer);
      return 2;
    }
  }
  if (isMistake(format) || isMistake(audience) || isMistake(listed) || isMistake(fail)) return 2;
  const opened = await openTown(call);
  if (opened === undefined) return 2;
  const { system, town, leftOut } = opened;
  const read = readAssessOptions(call, system, town);
  if (isMistake(read)) {
    call.tell(read);
    return 2;
  }
  if (read.remark !== undefined) call.tell(read.remark);
  const assessment = assess(system, town, read.options);
  if (assessment.standards.length === 0) {
    const { on, filedBy: _, ...filters } = read.options;
    call.tell({ code: 'nothing-judged', day: on, filters: Object.values(filters) });
    return 2;
  }
  const view = {
    audience: audience.word,
    leftOut,
    ...(listed.verdicts === undefined ? {} : { verdicts: listed.verdicts }),
  };
  const text = await render(call, gapReport(assessment, view), format.word);
  if (!deliver(call, text, format.word) || opened.hasErrors) return 2;
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
    'format',
    'output',
    'fail-on',
    'audience',
    'leave-out-bad',
  ],
  takes: [],
  perform,
};
