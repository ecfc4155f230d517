// `node bench/ledger.mjs [ROWS]`: a large ledger written by civic, against xlsxwriter writing the same rows and formats.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { ledgerOf } from './ledger-rows.mjs';
import { median } from './measured.mjs';
import { tableOf } from './table.mjs';
import { bundleWorkbooks } from './workbooks.mjs';

const beside = (name) => fileURLToPath(new URL(name, import.meta.url));
const python = process.env.PYTHON ?? (process.platform === 'linux' ? '/usr/bin/python3' : 'python3');

function run(command, args) {
  const { status, stdout, stderr, error } = spawnSync(command, args, { encoding: 'utf8' });
  if (error) throw error;
  if (status !== 0) throw new Error(`${command} ended with ${String(status)}: ${stderr}`);
  return JSON.parse(stdout);
}

/** Rows of the table; without xlsxwriter only what civic itself needs of memory. */
export async function measureLedger(folder, size, rounds, say) {
  const [bundle, rows] = [join(folder, 'workbooks.mjs'), join(folder, 'ledger.json')];
  await bundleWorkbooks(bundle);
  const asJson = (_, value) => (value instanceof Map ? [...value] : value);
  writeFileSync(rows, JSON.stringify(ledgerOf(size), asJson));
  const hasOther = spawnSync(python, ['-c', 'import xlsxwriter']).status === 0;
  if (!hasOther) say(`no xlsxwriter for ${python}: the ledger is measured alone`);
  const [ours, theirs] = [[], []];
  for (let round = 0; round < rounds; round += 1) {
    say(`a ledger of ${String(size)} rows, ${String(round + 1)} of ${String(rounds)}`);
    ours.push(run(process.execPath, [beside('ledger-process.mjs'), bundle, rows, join(folder, 'a.xlsx')]));
    if (hasOther) theirs.push(run(python, [beside('ledger.py'), rows, join(folder, 'b.xlsx')]));
  }
  const of = (all, key) => median(all.map((each) => each[key]));
  const part = `${String(size / 1000)}k rows`;
  const peak = of(ours, 'rss');
  const memory = { part, what: 'ledger: peak memory', value: peak, of: 'MB', atMost: 400 };
  if (!hasOther) return [memory];
  const ratio = (what, key) => ({
    part,
    what,
    value: of(ours, key) / of(theirs, key),
    of: '× xlsxwriter',
    atMost: 0.5,
  });
  return [ratio('ledger: CPU', 'cpu'), ratio('ledger: wall time', 'wall'), memory];
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const folder = mkdtempSync(join(tmpdir(), 'civic-bench-'));
  try {
    const say = (text) => process.stderr.write(`bench: ${text}\n`);
    console.log(tableOf(await measureLedger(folder, Number(process.argv[2] ?? 50_000), 3, say)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
