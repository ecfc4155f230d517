import type { Change, DiffComparison } from '../../ledgers/diff-rows.ts';
import type { Sheaf } from '../../ledgers/table.ts';
import { speechIn } from '../../report/sentences/speech.ts';
import type { Call } from '../io.ts';
import type { ReportSource } from './write-reports.ts';

/** Reports of a comparison: a case a standard in which anything changed. */
export function changesSource(
  call: Call,
  folder: string,
  {
    comparison,
    sheafOf,
    fails,
  }: {
    readonly comparison: DiffComparison;
    /** `brief`: for people to read. */
    readonly sheafOf: (brief: boolean) => Sheaf;
    readonly fails: (change: Change) => boolean;
  },
): ReportSource {
  return {
    folder,
    ci: async () => {
      const { changeCases } = await import('../../report/reporters/change-cases.ts');
      const speech = await speechIn(call.language);
      return { name: 'civic diff', cases: changeCases(comparison, fails, speech) };
    },
    json: async () => {
      const { sheafJson } = await import('../../report/tables/sheaf-json.ts');
      return sheafJson(sheafOf(false), await speechIn(call.language));
    },
    markdown: async () => {
      const [{ saySheaf }, { sheafMarkdown }] = await Promise.all([
        import('../../report/tables/say-sheaf.ts'),
        import('../../report/tables/sheaf-markdown.ts'),
      ]);
      return sheafMarkdown(saySheaf(sheafOf(true), await speechIn(call.language)));
    },
  };
}
