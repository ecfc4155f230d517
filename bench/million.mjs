// A million records in some hundred files against a hundred thousand: whether the whole command grows as they do.
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { importParts } from './bundle.mjs';
import { runMeasured } from './measured.mjs';
import { makeTownYear, writeTownYear } from './town-year.mjs';

const sizes = [100_000, 1_000_000];
const commands = {
  assess: ['--on', '2022-12-31', '--fail-on', 'none', '--format', 'json'],
  check: [],
};

/** Rows of the table: CPU of the larger town against that of the smaller one, and the peak of memory of each. */
export async function measureMillion(program, file, folder, say) {
  const { system } = await importParts(file);
  const used = sizes.map((size) => {
    say(`${String(size)} records`);
    const town = mkdtempSync(join(folder, 'million-'));
    try {
      writeTownYear(makeTownYear(size, system), town);
      return Object.keys(commands).map((name) => runMeasured([program, name, '-C', town, ...commands[name]]));
    } finally {
      rmSync(town, { recursive: true });
    }
  });
  const [small, big] = used;
  return Object.keys(commands).flatMap((name, i) => [
    {
      part: '100k → 1M',
      what: `all of ${name}`,
      value: big[i].cpu / small[i].cpu,
      of: '× for 10 ×',
      atMost: 12,
    },
    { part: '1M records', what: `peak memory of ${name}`, value: big[i].rss, of: 'MB', atMost: 1000 },
  ]);
}
