import { nearest } from '../../load/nearest.ts';
import { explanationText } from '../../report/explain.ts';
import { explainCode, knownCodes } from '../../report/explain-code.ts';
import { speechIn } from '../../report/sentences/speech.ts';
import { deliver } from '../deliver.ts';
import { explainId, knownIds, packNames } from '../explain-id.ts';
import type { Call, Command, ExitCode } from '../io.ts';
import { judgeTown } from '../judge-town.ts';
import { isMistake } from '../options/find-name.ts';
import { readAudience } from '../options/view-options.ts';
import { paperOfAnswer } from '../paper-for.ts';

async function perform(call: Call): Promise<ExitCode> {
  const id = (call.words[0] ?? '').normalize('NFC').trim();
  const audience = readAudience(call);
  if (isMistake(audience)) {
    call.tell(audience);
    return 2;
  }
  const paper = await paperOfAnswer(call);
  const speech = await speechIn(call.language);
  // A code can be asked about anywhere, most of all where the town cannot be read.
  const code = await explainCode(id, speech, paper);
  if (code !== undefined) return deliver(call, code, 'table') ? 0 : 2;

  const judged = await judgeTown(call);
  if (judged === undefined) return 2;
  const { system, town, assessment, options, leftOut, hasErrors } = judged;
  const known = { system, town, assessment, view: { audience: audience.word, leftOut } };
  const explanation = explainId(known, id);
  if (explanation === undefined) {
    const written = system.standards.find((standard) => standard.id === id.split('/')[0]);
    const isJudged = assessment.standards.some((standard) => standard.id === written?.id);
    const ids = [...knownIds(known), ...(await knownCodes(call.language))];
    call.tell(
      written === undefined || isJudged
        ? { code: 'unknown-id', id, nearest: nearest(id, ids) }
        : {
            code: 'not-in-force',
            id,
            day: options.on,
            from: written.validFrom,
            to: written.validTo,
            successor: written.successor,
          },
    );
    return 2;
  }
  const text = explanationText(explanation, packNames(system), speech, paper);
  return deliver(call, text, 'table') && !hasErrors ? 0 : 2;
}

export const command: Command = {
  options: ['on', 'filed-by', 'output', 'audience', 'leave-out-bad'],
  takes: [{ name: 'id', needed: true }],
  perform,
};
