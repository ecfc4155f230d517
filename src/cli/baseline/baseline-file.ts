/** The file of a baseline: its text and its name. */
import type { Gap } from '../../assess/assessment.ts';
import { blockDocument } from '../../enter/block-form.ts';
import { lettersOf } from '../../enter/mint.ts';
import { baselineSchema } from '../../model/baseline.ts';
import type { WrittenBaseline } from '../../model/baseline.ts';
import { verdictNames } from '../../model/verdict.ts';

const head =
  '# 短板接受单：下列短板接受到 until 那一天，仍是短板，只有 --fail-on 不算。补好的、改了名的、到期的，civic assess 会列出。\n';

/** The gaps as they are accepted: by their identity, and as bad as they are now. */
export function acceptedGaps(gaps: readonly Gap[]): WrittenBaseline['gaps'] {
  return [...gaps]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ standard, check, subject, verdict }) => ({
      standard,
      check,
      subject: subject.id,
      verdict: verdictNames[verdict],
    }));
}

/** The letters of the name follow from the text, so the same baseline has the same name. */
export function baselineFile(baseline: WrittenBaseline): { readonly path: string; readonly text: string } {
  const text = head + blockDocument(baselineSchema, baseline);
  return { path: `baselines/${baseline.on}-${lettersOf(text)}.yaml`, text };
}
