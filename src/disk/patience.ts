import { errorCode } from './disk-error.ts';

const bell = new Int32Array(new SharedArrayBuffer(4));

/** Waits without letting anything else run: a write is one step. */
export function waitFor(milliseconds: number): void {
  Atomics.wait(bell, 0, 0, milliseconds);
}

/** A call the system broke off, or a disk that is busy for a moment. */
const everywhere: readonly string[] = ['EINTR', 'EAGAIN'];
/** On Windows a virus scanner or an indexer opens every new file for a moment, and nobody may rename it meanwhile. */
const onWindows: readonly string[] = [...everywhere, 'EPERM', 'EACCES', 'EBUSY'];

export const passing = process.platform === 'win32' ? onWindows : everywhere;

/** Tries again, for about half a second in all, while the error is one of those that pass. */
export function patiently<T>(act: () => T, codes: readonly string[] = passing, wait = waitFor): T {
  for (let tries = 1; ; tries += 1) {
    try {
      return act();
    } catch (error) {
      if (tries > 10 || !codes.includes(errorCode(error))) throw error;
      wait(tries * 10);
    }
  }
}
