/** The example town, loaded once for all tests of a file: they look at many of its days. */
import { basisOf } from '../../src/assess/basis.ts';
import type { AssessOptions } from '../../src/assess/assessment.ts';
import type { Basis } from '../../src/assess/basis.ts';
import { openTown } from '../../src/cli/open-town.ts';
import type { OpenedTown } from '../../src/cli/open-town.ts';
import { landu } from '../cli/run-civic.ts';
import { day } from './days.ts';

const silent = { write: () => undefined, isTTY: false };

async function open(): Promise<OpenedTown> {
  const opened = await openTown({
    io: {
      argv: [],
      env: {},
      cwd: landu,
      platform: 'linux',
      now: () => new Date('2022-12-31T04:00:00Z'),
      stdout: silent,
      stderr: silent,
    },
    language: 'zh',
    option: () => undefined,
    has: () => false,
    all: () => [],
    words: [],
    free: [],
    tell: () => undefined,
  });
  if (opened === undefined) throw new Error('the example does not load');
  return opened;
}

let opened: Promise<OpenedTown> | undefined;

/** How the example stood on a day. */
export async function landuOn(on: string, options: Partial<AssessOptions> = {}): Promise<Basis> {
  opened ??= open();
  const { system, town } = await opened;
  return basisOf(system, town, { on: day(on), ...options });
}
