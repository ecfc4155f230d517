/**
 * A disk that fails at one call: the functions of node:fs themselves are exchanged while something runs, so that no
 * call of ours can go past it. What runs must be synchronous.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const names = [
  ...['openSync', 'writeSync', 'readSync', 'fsyncSync', 'closeSync', 'readFileSync', 'readdirSync'],
  ...['linkSync', 'renameSync', 'unlinkSync', 'rmdirSync', 'mkdirSync', 'lstatSync', 'statSync', 'fstatSync'],
] as const;
export type CallName = (typeof names)[number];
type Call = (...args: unknown[]) => unknown;

/** What happens instead of the n-th call (from 1); `proceed` is the call itself, with its arguments or others. */
export type Fault = (
  call: { readonly name: CallName; readonly n: number; readonly args: readonly unknown[] },
  proceed: (...args: readonly unknown[]) => unknown,
) => unknown;

/** The disk's error of that code. */
export function failure(code: string): Error {
  return Object.assign(new Error(`${code}: as the disk says it`), { code });
}

/** Runs something on the faulty disk; answers the calls made, in their order, and what came of it. */
export function onDisk<T>(
  fault: Fault,
  act: () => T,
): { readonly calls: readonly CallName[]; readonly value?: T; readonly thrown?: unknown } {
  const table = fs as unknown as Record<CallName, Call>;
  const real = names.map((name) => [name, table[name]] as const);
  const calls: CallName[] = [];
  let depth = 0;
  for (const [name, original] of real) {
    // Waiting for the platters would show nothing here and take minutes.
    const call: Call = name === 'fsyncSync' ? () => undefined : original;
    table[name] = (...args) => {
      // Node builds some of its functions of others: what counts is what civic called.
      if (depth > 0) return call(...args);
      calls.push(name);
      depth += 1;
      try {
        return fault({ name, n: calls.length, args }, (...others) =>
          call(...(others.length > 0 ? others : args)),
        );
      } finally {
        depth -= 1;
      }
    };
  }
  syncBuiltinESMExports();
  try {
    return { value: act(), calls };
  } catch (thrown) {
    return { thrown, calls };
  } finally {
    for (const [name, call] of real) table[name] = call;
    syncBuiltinESMExports();
  }
}

/** Disks without hard links say so at every one. */
export const withoutLinks =
  (fault: Fault): Fault =>
  (call, proceed) =>
    fault(call, (...args) => {
      if (call.name === 'linkSync') throw failure('EPERM');
      return proceed(...args);
    });
