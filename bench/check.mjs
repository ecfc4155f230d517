// `civic check` of many files of records, against other linters doing only the part that schemas can do: whole
// processes, in turn, over the same files.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { importParts } from './bundle.mjs';
import { findLinters } from './check-others.mjs';
import { writeSchemas } from './check-schemas.mjs';
import { median } from './measured.mjs';
import { makeTownYear, writeTownYear } from './town-year.mjs';
import { findPython, measureProcess } from './whole-process.mjs';

/** Parts the records of a kind into files of so many. */
function filesOf(many) {
  const written = new Map();
  return (kind) => {
    const before = written.get(kind) ?? 0;
    written.set(kind, before + 1);
    return String(Math.floor(before / many)).padStart(6, '0');
  };
}

function writeTown(year, folder) {
  writeTownYear(year, folder);
  writeSchemas([...new Set(year.records.map(({ kind }) => kind))], folder);
}

/** What does not see a wrong record is no measure. */
function mustSee(commands, name, { settings }, folder) {
  const wrong = mkdtempSync(join(folder, 'wrong-'));
  const texts = ['- on: 2022-03-15\n  title: 会\n  unheard-of: 1\n'];
  writeTown(
    { settings, records: [{ path: 'records/meeting/1.yaml', kind: 'meeting', texts }], named: [] },
    wrong,
  );
  const seen = commands.some(([program, ...args]) => spawnSync(program, args, { cwd: wrong }).status !== 0);
  if (!seen) throw new Error(`${name} does not see a wrong record`);
}

/** CPU and wall time of one command after the other. */
function measureAll(python, commands, cwd) {
  const used = commands.map((each) => measureProcess(python, each, cwd));
  const sum = (what) => used.reduce((total, each) => total + each[what], 0);
  return { cpu: sum('cpu'), wall: sum('wall') };
}

function measureTown({ python, own, linters, folder, rounds }, part) {
  const used = new Map([own, ...linters].map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round += 1)
    for (const { name, commands, once } of [own, ...linters])
      if (round === 0 || once !== true) used.get(name).push(measureAll(python, commands, folder));
  const middle = (name, what) => median(used.get(name).map((each) => each[what]));
  return linters.flatMap(({ name, atMost }) =>
    Object.entries({ cpu: 'CPU', wall: 'wall time' }).map(([what, said]) => ({
      part: 'check',
      what: `${part}, ${said}`,
      value: middle(own.name, what) / middle(name, what),
      of: `× ${name}`,
      ...(atMost === undefined ? {} : { atMost }),
    })),
  );
}

/** Rows of the table: the same records, one a file and ten a file. */
export async function measureCheck(program, file, folder, count, rounds, say) {
  const python = findPython('json');
  if (python === undefined) {
    say('check: left out, there is no Python to measure with');
    return [];
  }
  const { system } = await importParts(file);
  const linters = findLinters(python, say);
  const own = { name: 'civic', commands: [[process.execPath, program, 'check']] };
  const rows = [];
  for (const many of [1, 10]) {
    const year = makeTownYear(count, system, { group: filesOf(many) });
    if (many === 1) for (const { name, commands } of [own, ...linters]) mustSee(commands, name, year, folder);
    const town = mkdtempSync(join(folder, 'check-'));
    writeTown(year, town);
    const part = `${String(year.records.length)} files of ${String(many)}`;
    say(`check: ${part}`);
    rows.push(...measureTown({ python, own, linters, folder: town, rounds }, part));
    rmSync(town, { recursive: true });
  }
  return rows;
}
