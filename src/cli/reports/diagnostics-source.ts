import type { Diagnostic } from '../../model/diagnostic.ts';
import type { CiCase } from '../../report/reporters/ci-report.ts';
import { diagnosesIn } from '../../report/sentences/diagnoses.ts';
import { speechIn } from '../../report/sentences/speech.ts';
import type { Call } from '../io.ts';
import type { ReportSource } from './write-reports.ts';

/** A town as it was read: what is wrong with it, and the files looked at. */
export interface Looked {
  readonly folder: string;
  readonly files: readonly { readonly path: string }[];
  readonly diagnostics: readonly Diagnostic[];
}

/** A case a file of the town. */
export async function fileCases(call: Call, { files, diagnostics }: Looked): Promise<readonly CiCase[]> {
  const { diagnosticCases } = await import('../../report/reporters/diagnostic-cases.ts');
  const { words } = await speechIn(call.language);
  const paths = files.map(({ path }) => path);
  return diagnosticCases(diagnostics, paths, await diagnosesIn(call.language), words);
}

/** Reports of what is wrong with a town's files: of `check`, and of whatever could not be judged because of it. */
export function diagnosticsSource(call: Call, looked: Looked, name: string): ReportSource {
  const { folder, diagnostics } = looked;
  return {
    folder,
    ci: async () => ({ name, cases: await fileCases(call, looked) }),
    json: async () => {
      const { diagnosticsJson } = await import('../../report/diagnostics.ts');
      return diagnosticsJson(diagnostics, await diagnosesIn(call.language), call.language);
    },
    markdown: async () => {
      const { diagnosticsMarkdown } = await import('../../report/diagnostics-markdown.ts');
      const { words } = await speechIn(call.language);
      return diagnosticsMarkdown(diagnostics, await diagnosesIn(call.language), words);
    },
  };
}
