// `node bench/ledger.mjs [ROWS]`: a large ledger written by civic, against libxlsxwriter (C) and xlsxwriter (Python).
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { writeLedgerFile } from './ledger-file.mjs';
import { median, runMeasured } from './measured.mjs';
import { tableOf } from './table.mjs';
import { findPython, measureProcess } from './whole-process.mjs';
import { bundleWorkbooks } from './workbooks.mjs';

const beside = (name) => fileURLToPath(new URL(name, import.meta.url));

/** The C program, compiled; undefined where there is no compiler or no library. */
function compile(folder) {
  const program = join(folder, 'ledger');
  const args = ['-O2', '-o', program, beside('ledger.c'), '-lxlsxwriter'];
  return spawnSync('cc', args).status === 0 ? program : undefined;
}

/** The other sides there are; names those there are not. */
function findOthers(folder, say) {
  const program = compile(folder);
  const python = findPython('xlsxwriter');
  const others = [
    { name: 'libxlsxwriter (C)', command: program && [program], atMost: 1.5 },
    { name: 'xlsxwriter (Python)', command: python && [python, beside('ledger.py')], atMost: 0.5 },
  ];
  for (const { name, command } of others)
    if (command === undefined) say(`ledger: left out, there is no ${name}`);
  return others.filter(({ command }) => command !== undefined);
}

/** The targets are those of so many rows: of few, most of the time is Node starting. */
const targetSize = 50_000;

function ratios(size, ours, { name, atMost }, theirs) {
  const part = `${String(size / 1000)}k rows`;
  return ['cpu', 'wall'].map((key) => ({
    part,
    what: `ledger: ${key === 'cpu' ? 'CPU' : 'wall time'}`,
    value: median(ours.map((each) => each[key])) / median(theirs.map((each) => each[key])),
    of: `× ${name}`,
    ...(size >= targetSize ? { atMost } : {}),
  }));
}

/** Rows of the table: whole processes, in turn, each reading the same file. */
function measureTimes(folder, own, size, rounds, say) {
  const python = findPython('json');
  if (python === undefined) {
    say('ledger: no times, there is no Python to take them');
    return [];
  }
  const others = findOthers(folder, say);
  const rows = join(folder, 'ledger.tsv');
  writeLedgerFile(rows, size);
  const ours = [];
  const theirs = others.map(() => []);
  for (let round = 0; round < rounds; round += 1) {
    say(`a ledger of ${String(size)} rows, ${String(round + 1)} of ${String(rounds)}`);
    ours.push(measureProcess(python, [process.execPath, ...own, rows, join(folder, 'own.xlsx')]));
    others.forEach(({ command }, i) => {
      theirs[i].push(measureProcess(python, [...command, rows, join(folder, 'other.xlsx')]));
    });
  }
  return others.flatMap((other, i) => ratios(size, ours, other, theirs[i]));
}

/** A row of the table: what civic needs, which hardly grows with the rows. */
function measurePeak(folder, own, size, atMost) {
  const rows = join(folder, 'memory.tsv');
  writeLedgerFile(rows, size);
  const { rss } = runMeasured([...own, rows, join(folder, 'memory.xlsx')]);
  const part = `${String(size / 1000)}k rows`;
  return { part, what: 'ledger: peak memory', value: rss, of: 'MB', atMost };
}

/** Rows of the table. Of memory there is one row more, at four times the size. */
export async function measureLedger(folder, size, rounds, say) {
  const bundle = join(folder, 'workbooks.mjs');
  await bundleWorkbooks(bundle);
  const own = [beside('ledger-process.mjs'), bundle];
  const times = measureTimes(folder, own, size, rounds, say);
  return [...times, measurePeak(folder, own, size, 150), measurePeak(folder, own, 4 * size, 150)];
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const folder = mkdtempSync(join(tmpdir(), 'civic-bench-'));
  try {
    const say = (text) => process.stderr.write(`bench: ${text}\n`);
    console.log(tableOf(await measureLedger(folder, Number(process.argv[2] ?? targetSize), 5, say)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
