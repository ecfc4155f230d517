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

/** Writes a town-year with what the other linters are given. */
export function writeTown(year, folder) {
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

/** civic as somebody runs it who has run it before, on records that were not checked before. */
export function ownCheck(program, folder) {
  const cache = join(folder, 'cache');
  const before = () => rmSync(join(cache, 'checked'), { recursive: true, force: true });
  const commands = [[process.execPath, program, 'check']];
  return { name: 'civic', commands, before, env: { CIVIC_CACHE: cache } };
}

/** CPU and wall time of one command after the other. */
function measureAll(python, { commands, before, env }, cwd) {
  before?.();
  const used = commands.map((each) => measureProcess(python, each, cwd, env));
  const sum = (what) => used.reduce((total, each) => total + each[what], 0);
  return { cpu: sum('cpu'), wall: sum('wall') };
}

/** Rows of the table: civic against each of the others over the town in a folder, and against itself when nothing changed. */
export function measureTown({ python, own, linters, folder, rounds }, part) {
  const used = new Map([own, ...linters].map(({ name }) => [name, []]));
  // The first run of a program is of nothing that was kept.
  measureAll(python, own, folder);
  for (let round = 0; round < rounds; round += 1)
    for (const each of [own, ...linters])
      if (round === 0 || each.once !== true) used.get(each.name).push(measureAll(python, each, folder));
  const middle = (name, what) => median(used.get(name).map((each) => each[what]));
  const again = [];
  for (let round = 0; round < rounds; round += 1)
    again.push(measureAll(python, { ...own, before: undefined }, folder).cpu);
  const unchanged = {
    part: 'check',
    what: `${part}, again, unchanged, CPU`,
    value: median(again) / middle(own.name, 'cpu'),
    of: '× the first time',
    atMost: 0.2,
  };
  const rows = linters.flatMap(({ name, atMost }) =>
    Object.entries({ cpu: 'CPU', wall: 'wall time' }).map(([what, said]) => ({
      part: 'check',
      what: `${part}, ${said}`,
      value: middle(own.name, what) / middle(name, what),
      of: `× ${name}`,
      ...(atMost === undefined ? {} : { atMost }),
    })),
  );
  return [...rows, unchanged];
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
  const own = ownCheck(program, folder);
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
