import { completionScripts, shells } from '../completion/scripts.ts';
import type { Call, Command, ExitCode } from '../io.ts';
import { isMistake } from '../options/find-name.ts';
import { choiceOf } from '../options/view-options.ts';

/** No `-o`: the script goes into the shell, or into its profile, as it is. */
function perform(call: Call): Promise<ExitCode> {
  const shell = choiceOf('civic completion', call.words[0] ?? '', shells);
  if (isMistake(shell)) {
    call.tell(shell);
    return Promise.resolve(2);
  }
  call.io.stdout.write(completionScripts[shell.word]);
  return Promise.resolve(0);
}

export const command: Command = { options: [], takes: [{ name: 'shell', needed: true }], perform };
