// `civic check` of one file of 100,000 records of one kind, against ajv-cli with the schema of that kind alone.
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { importParts } from './bundle.mjs';
import { findLinters } from './check-others.mjs';
import { measureTown, ownCheck, writeTown } from './check.mjs';
import { runMeasured } from './measured.mjs';
import { makeTownYear } from './town-year.mjs';
import { findPython } from './whole-process.mjs';

/** Of this kind an invented record is as long as the mean of all. */
const kind = 'evidence';
/** More than one in so many invented records is of it. */
const oneIn = 9.5;

/** A town-year in which all records are of one kind and stand in one file. */
function oneFile(count, system) {
  const year = makeTownYear(Math.ceil(count * oneIn), system, { group: () => 'all' });
  const file = year.records.find((each) => each.kind === kind);
  return { ...year, records: [{ ...file, texts: file.texts.slice(0, count) }] };
}

/** Rows of the table: time against ajv-cli, and the peak of memory. */
export async function measureLargeFile(program, file, folder, count, rounds, say) {
  const { system } = await importParts(file);
  const python = findPython('json');
  const town = mkdtempSync(join(folder, 'large-'));
  try {
    writeTown(oneFile(count, system), town);
    const part = `one file of ${String(count)}`;
    say(`check: ${part}`);
    const linters =
      python === undefined ? [] : findLinters(python, say).filter(({ name }) => name === 'ajv-cli');
    const against = linters.map((each) => ({ ...each, atMost: 0.3 }));
    const own = ownCheck(program, folder);
    const rows =
      python === undefined ? [] : measureTown({ python, own, linters: against, folder: town, rounds }, part);
    const { rss } = runMeasured([program, 'check', '-C', town]);
    return [...rows, { part: 'check', what: `${part}, peak memory`, value: rss, of: 'MB', atMost: 100 }];
  } finally {
    rmSync(town, { recursive: true });
  }
}
