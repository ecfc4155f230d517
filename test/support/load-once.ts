/**
 * Reading the example's thousands of records takes a second, and hundreds of tests ask something of it. Loading is a
 * pure function of the files, so within one test file the same files are loaded once.
 */
import { createHash } from 'node:crypto';
import { vi } from 'vitest';
import type * as LoadTown from '../../src/load/load-town.ts';

/** Below this many files nothing is gained. */
const many = 100;

vi.mock('../../src/load/load-town.ts', async (original) => {
  const module = await original<typeof LoadTown>();
  const known = new Map<string, ReturnType<typeof module.loadTown>>();
  const loadTown: typeof module.loadTown = (files, facts, system, options) => {
    if (files.length < many) return module.loadTown(files, facts, system, options);
    const sizes = [...facts].map(([path, { size }]) => [path, size]);
    const { leaveOutBad, checkOnly } = options ?? {};
    const hash = createHash('sha256').update(JSON.stringify([system.id, sizes, leaveOutBad, checkOnly]));
    for (const { path, bytes } of files) hash.update(path).update('\0').update(bytes);
    const key = hash.digest('hex');
    const loaded = known.get(key) ?? module.loadTown(files, facts, system, options);
    known.set(key, loaded);
    return loaded;
  };
  return { ...module, loadTown };
});
