import type { RecordKindName } from '../../records/index.ts';
import { entryWordsIn } from '../../report/sentences/entry-speech.ts';
import { askKind, kindCalled, shownKinds, unknownKind } from '../options/find-kind.ts';
import { ownOptions } from '../entry/flag-name.ts';
import { enterRecord } from '../entry/enter-record.ts';
import { helpOfAdd } from '../entry/help-text.ts';
import type { Call, Command, ExitCode } from '../io.ts';

/** The kind that was typed, or chosen at the terminal; undefined after saying what to type. */
async function kindOf(call: Call): Promise<RecordKindName | undefined> {
  const [typed] = call.words;
  const { language, io } = call;
  if (typed !== undefined) {
    const kind = kindCalled(typed);
    if (kind === undefined) call.tell(unknownKind(typed, language));
    return kind;
  }
  if (io.ask !== undefined) return askKind(await io.ask(), await entryWordsIn(language), language);
  call.tell({ code: 'needs-kind', known: shownKinds(language) });
  return undefined;
}

async function perform(call: Call): Promise<ExitCode> {
  const kind = await kindOf(call);
  return kind === undefined ? 2 : enterRecord(call, kind);
}

export const command: Command = {
  options: ownOptions,
  takes: [{ name: 'record-kind', needed: false }],
  free: { help: helpOfAdd },
  perform,
};
