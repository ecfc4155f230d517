import type { GapReport } from '../../ledgers/report-document.ts';
import { speechIn } from '../../report/sentences/speech.ts';
import { isNamed } from '../fail-on.ts';
import type { Call } from '../io.ts';
import type { JudgedTown } from '../judge-town.ts';
import type { FailOn } from '../options/view-options.ts';
import { fileCases } from './diagnostics-source.ts';
import type { ReportSource } from './write-reports.ts';

/** Reports of a judgement: a case a standard, and the files in which something is doubtful. `report` is the full one. */
export function gapsSource(call: Call, town: JudgedTown, report: GapReport, failOn: FailOn): ReportSource {
  return {
    folder: town.folder,
    ci: async () => {
      const [{ gapCases }, { gateCases }, { exceptionCases }] = await Promise.all([
        import('../../report/reporters/gap-cases.ts'),
        import('../../report/reporters/gate-cases.ts'),
        import('../../report/reporters/exception-cases.ts'),
      ]);
      const speech = await speechIn(call.language);
      const doubtful = await fileCases(call, { ...town, files: [] });
      const gaps = gapCases(report, (gap) => isNamed(gap, failOn), speech);
      const gate = gateCases(report, !failOn.none, speech);
      const exceptions = exceptionCases(report, speech);
      return { name: 'civic assess', cases: [...gate, ...gaps, ...exceptions, ...doubtful] };
    },
    json: async () => (await import('../../report/json.ts')).gapJson(report, await speechIn(call.language)),
    markdown: async () =>
      (await import('../../report/markdown.ts')).gapMarkdown(report, await speechIn(call.language)),
  };
}
