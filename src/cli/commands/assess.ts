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
  for (const answer of [format, audience, listed, fail]) {
    if (isMistake(answer)) {
      call.tell(answer);
      return 2;
    }
  }
  if (isMistake(format) || isMistake(audience) || isMistake(listed) || isMistake(fail)) return 2;
  const judged = await judgeTown(call);
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
  const text = await render(call, gapReport(assessment, view), format.word);
  if (!deliver(call, text, format.word) || hasErrors) return 2;
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
    'leave-out-bad',
  ],
  takes: [],
  perform,
};
