/** The program itself: hands the process to `run`, and its answer to the process. */
import process from 'node:process';
import { isatty } from 'node:tty';
import { build } from './build.ts';
import type { Sink } from './io.ts';
import { run } from './run.ts';

/** Opened when it is first needed: each costs a part of a short run, and most runs print to one alone. */
function sinkFor(open: () => NodeJS.WriteStream, handle: number): Sink {
  let opened: NodeJS.WriteStream | undefined;
  const stream = (): NodeJS.WriteStream => {
    if (opened === undefined) {
      opened = open();
      // Whoever reads our output may stop reading (`civic assess | head`): that is no error of ours.
      opened.on('error', (error: NodeJS.ErrnoException) => {
        if (error.code !== 'EPIPE') throw error;
      });
    }
    return opened;
  };
  const isTTY = isatty(handle);
  return {
    write: (text) => void stream().write(text),
    isTTY,
    get columns() {
      return isTTY ? stream().columns : undefined;
    },
  };
}

// Never process.exit: it would cut off what is still on its way through a pipe. Interrupted, Node itself ends the
// process by the signal, which shells report as 130.
run({
  argv: process.argv.slice(2),
  env: process.env,
  cwd: process.cwd(),
  platform: process.platform,
  build,
  now: () => new Date(),
  stdout: sinkFor(() => process.stdout, 1),
  stderr: sinkFor(() => process.stderr, 2),
  ask: isatty(0) && isatty(2) ? async () => (await import('./ask/terminal-ask.ts')).terminalAsk() : undefined,
}).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(
      `civic: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
    );
    process.exitCode = 3;
  },
);
