import type { Io } from './io.ts';

/** Nobody needs to be told of what is over in the blink of an eye. */
const patience = 500;
const pause = 100;

export interface Progress {
  readonly step: (done: number, total: number) => void;
  /** Wipes what was shown: the result stands alone. */
  readonly end: () => void;
}

/** How far a long reading is, in figures alone, on stderr and only when that is a terminal. */
export function progressOn({ stderr, now }: Io): Progress {
  const begun = now().getTime();
  let next = begun + patience;
  let shown = false;
  return {
    step: (done, total) => {
      if (!stderr.isTTY) return;
      const time = now().getTime();
      if (time < next) return;
      next = time + pause;
      shown = true;
      stderr.write(`\rcivic: ${String(done)}/${String(total)}`);
    },
    end: () => {
      if (shown) stderr.write('\r\u001B[K');
    },
  };
}
