import type {
  Diagnostic,
  DiagnosticCode,
  DiagnosticOf,
  Explained,
  Explaining,
} from '../../model/diagnostic.ts';
import type { Language } from './speech.ts';

/** What a diagnostic says. */
export type Diagnose = (diagnostic: Diagnostic) => Explained;

function say<C extends DiagnosticCode>(
  sentences: Explaining<DiagnosticCode>,
  code: C,
  diagnostic: DiagnosticOf<C>,
): Explained {
  return sentences[code](diagnostic);
}

/** Loads the sentences of one language: a sound town needs none of them. */
export async function diagnosesIn(language: Language): Promise<Diagnose> {
  const { diagnosticSentences } =
    language === 'zh' ? await import('./diagnostics-zh.ts') : await import('./diagnostics-en.ts');
  return (diagnostic) => say(diagnosticSentences, diagnostic.code, diagnostic);
}
