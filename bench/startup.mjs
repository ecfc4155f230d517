// Start-up: CPU of whole processes against one that does nothing, in turn.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { median, runMeasured } from './measured.mjs';

const example = ['-C', 'examples/landu'];
const assess = ['assess', ...example, '--on', '2022-06-30', '--fail-on', 'none'];

/** What is measured; `off`: nothing is kept from one run to the next; `first`: nothing but compiled code. */
const rows = [
  { what: 'node -e 0' },
  { what: '--version', args: ['--version'], atMost: 1.15 },
  { what: '--help', args: ['--help'] },
  { what: 'check (example town)', args: ['check', ...example], first: true, atMost: 2 },
  { what: 'check (example town), unchanged', args: ['check', ...example], atMost: 2 },
  { what: 'check (example town), nothing kept', args: ['check', ...example], off: true },
  { what: 'assess (example town)', args: assess, atMost: 3 },
  { what: 'assess (example town), nothing kept', args: assess, off: true },
];

/** Rows of the table: each command as a multiple of starting Node. */
export function measureStartup(program, rounds) {
  const cache = mkdtempSync(join(tmpdir(), 'civic-bench-'));
  const run = ({ args, first, off }) => {
    if (first) rmSync(join(cache, 'checked'), { recursive: true, force: true });
    const kept = { CIVIC_CACHE: off ? 'off' : cache };
    return runMeasured(args === undefined ? ['-e', '0'] : [program, ...args], kept).cpu;
  };
  try {
    for (const row of rows) run(row);
    const used = rows.map(() => []);
    for (let round = 0; round < rounds; round += 1) rows.forEach((row, i) => used[i].push(run(row)));
    const [nothing, ...others] = used.map(median);
    return rows.slice(1).map(({ what, atMost }, i) => ({
      part: 'start-up',
      what,
      value: others[i] / nothing,
      of: '× node -e 0',
      ...(atMost === undefined ? {} : { atMost }),
    }));
  } finally {
    rmSync(cache, { recursive: true, force: true });
  }
}
