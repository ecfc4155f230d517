import type { Call, Command, ExitCode } from '../io.ts';
import { isMistake } from '../options/find-name.ts';
import { choiceOf } from '../options/view-options.ts';

const actions = ['list', 'show', 'lint', 'new'] as const;

/** Each loaded when run. */
const perform: Readonly<Record<(typeof actions)[number], () => Promise<(call: Call) => Promise<ExitCode>>>> =
  {
    list: async () => (await import('../pack/list.ts')).listPacks,
    show: async () => (await import('../pack/show.ts')).showPack,
    lint: async () => (await import('../pack/lint.ts')).lintPack,
    new: async () => (await import('../pack/new.ts')).newPack,
  };

export const command: Command = {
  options: ['format', 'output'],
  takes: [
    { name: 'pack-action', needed: true },
    { name: 'pack-what', needed: false },
  ],
  perform: async (call) => {
    const action = choiceOf('civic pack', call.words[0] ?? '', actions);
    if (isMistake(action)) {
      call.tell(action);
      return 2;
    }
    return (await perform[action.word]())(call);
  },
};
