// The invented town with its records, as files: what is written in them, and where each record stands.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { blockYaml } from '../scripts/example/yaml.mjs';
import { makeRecords } from './records.mjs';
import { makeTown } from './town.mjs';

/** Pictures and papers anywhere in a record. */
function filesNamedIn(value) {
  if (typeof value !== 'object' || value === null) return [];
  const own = Array.isArray(value.files) ? value.files : [];
  return [...own, ...Object.values(value).flatMap((each) => filesNamedIn(each))];
}

/** A file for each kind and month, with the text of every record in it; `group` names another way to part them. */
function recordFiles(records, group) {
  const files = new Map();
  for (const { kind, ...value } of records) {
    const path = `records/${kind}/${group(kind, value)}.yaml`;
    const file = files.get(path) ?? { path, kind, values: [], texts: [] };
    files.set(path, file);
    file.values.push(value);
    file.texts.push(blockYaml([value]));
  }
  return [...files.values()];
}

const byMonth = (kind, { on }) => on.slice(0, 7);

/** A town-year of `count` records: the texts of its settings, its record files, the files its records name. */
export function makeTownYear(
  count,
  system,
  { change = (town) => town, extra = () => [], group = byMonth } = {},
) {
  const town = change(makeTown(system));
  const records = [...makeRecords(count, town, system), ...extra(town, system)];
  const settings = Object.entries(town).map(([name, value]) => ({
    path: `${name}.yaml`,
    text: blockYaml(value),
  }));
  return {
    settings,
    records: recordFiles(records, group),
    named: [...new Set(records.flatMap(filesNamedIn))],
  };
}

/** Writes a town-year into a folder. */
export function writeTownYear({ settings, records, named }, folder) {
  const write = (path, text) => {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  };
  for (const { path, text } of settings) write(path, text);
  for (const { path, texts } of records) write(path, texts.join(''));
  for (const path of named) write(path, '1');
}
