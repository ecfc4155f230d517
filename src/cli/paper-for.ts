import type { Paper } from '../report/page.ts';
import { paintFor } from '../report/paint.ts';
import type { Call, Sink } from './io.ts';

/** A report reads at 80 columns and needs no more than 96. */
const narrowest = 80;
const widest = 96;

/** The paper of a terminal, or of a file when there is none. */
export async function paperFor(call: Call, sink: Sink | undefined): Promise<Paper> {
  const { env, platform } = call.io;
  const columns = sink?.isTTY ? (sink.columns ?? widest) : widest;
  const noColour = (env.NO_COLOR ?? '') !== '' || env.TERM === 'dumb' || call.has('no-color');
  return {
    width: Math.max(narrowest, Math.min(columns, widest)),
    // The old Chinese console of Windows breaks box lines; its new terminal names itself.
    ascii: sink !== undefined && platform === 'win32' && env.WT_SESSION === undefined,
    paint: await paintFor(sink?.isTTY === true && !noColour),
  };
}

/** The paper of what a command answers: the terminal's, or a file's where `-o` names one. */
export function paperOfAnswer(call: Call): Promise<Paper> {
  return paperFor(call, call.option('output') === undefined ? call.io.stdout : undefined);
}
