import type { Command } from '../io.ts';
import { initTown } from '../init/init.ts';

export const command: Command = {
  options: [
    'from',
    'town-name',
    'county',
    'year',
    'pack',
    'office',
    'units',
    'phases',
    'materials-month',
    'test-month',
    'targets',
    'adopt-suggestions',
    'keep-targets',
    'adopted-by',
    'yes',
  ],
  takes: [{ name: 'new-folder', needed: false }],
  perform: initTown,
};
