import { setFlagsFromString } from 'node:v8';

/**
 * How much of a function has to run before V8 makes machine code of it, in bytes of its own code; 66 KB unless told
 * otherwise. With that a town of some thousand records is judged just when most of it has been made, for nothing: six times
 * as much saves a fifth of the run, and a hundred thousand records take as long as before (bench/README.md).
 */
const budget = 400 * 1024;

/** The versions of V8 that are known to have the setting: of any other a word on stderr would be the answer. */
const known = '11.';

/**
 * For the start of a command. Compiled code is kept for these settings only (V8 refuses it under others), so they are made
 * before any is loaded and stay as they are.
 */
export function optimiseLate(): void {
  if (process.versions.v8.startsWith(known)) setFlagsFromString(`--interrupt-budget=${String(budget)}`);
}
