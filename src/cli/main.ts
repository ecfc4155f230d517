/** The program itself: hands the process to `run`, and its answer to the process. */
import process from 'node:process';
import { build } from './build.ts';
import type { Sink } from './io.ts';
import { run } from './run.ts';

function sinkFor(stream: NodeJS.WriteStream): Sink {
  // Whoever reads our output may stop reading (`civic assess | head`): that is no error of ours.
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  return {
    write: (text) => void stream.write(text),
    isTTY: stream.isTTY,
    columns: stream.columns,
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
  stdout: sinkFor(process.stdout),
  stderr: sinkFor(process.stderr),
  ask:
    process.stdin.isTTY && process.stderr.isTTY
      ? async () => (await import('./ask/terminal-ask.ts')).terminalAsk()
      : undefined,
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
