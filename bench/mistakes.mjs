// What it costs `civic check` to explain mistakes, and to read what is not written as civic writes: against the same
// records without either, whole processes in turn.
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { importParts } from './bundle.mjs';
import { median, runMeasured } from './measured.mjs';
import { makeTownYear, writeTownYear } from './town-year.mjs';

/** Ways to spoil the text of a record, none of them hard to think of. */
const mistakes = [
  (text) => text.replace(/^ {2}filed: .*$/m, '  filed: 2022-02-31'),
  (text) => `${text}  unheard-of: 1\n`,
  (text) => text.replace(/^ {2}on: .*$/m, (line) => line.replace(': ', '：')),
];

/** What every so many records are turned into, each by its text and its value; `ends`: the exit code then. */
const variants = {
  'with 200 mistakes': {
    share: (count) => count / 200,
    turn: (text, value, i) => mistakes[i % mistakes.length](text),
    ends: 2,
  },
  '1 % in braces': { share: () => 100, turn: (text, value) => `- ${JSON.stringify(value)}\n`, ends: 0 },
};

function changed(year, every, turn) {
  let seen = 0;
  const records = year.records.map((file) => ({
    ...file,
    texts: file.texts.map((text, i) => {
      seen += 1;
      return seen % every === 0 ? turn(text, file.values[i], seen / every) : text;
    }),
  }));
  return { ...year, records };
}

/** Rows of the table: each variant as a multiple of the records as they were. */
export async function measureMistakes(program, file, folder, count, rounds, say) {
  const { system } = await importParts(file);
  const year = makeTownYear(count, system);
  const cache = join(folder, 'cache');
  const written = (change) => {
    const town = mkdtempSync(join(folder, 'mistakes-'));
    writeTownYear(change, town);
    return town;
  };
  const towns = [
    { town: written(year), ends: 0 },
    ...Object.entries(variants).map(([what, { share, turn, ends }]) => ({
      what,
      town: written(changed(year, share(count), turn)),
      ends,
    })),
  ];
  const run = ({ town, ends }) => {
    rmSync(join(cache, 'checked'), { recursive: true, force: true });
    return runMeasured([program, 'check', '-C', town], { CIVIC_CACHE: cache }, ends).cpu;
  };
  try {
    say(`mistakes in ${String(count)} records`);
    towns.forEach(run);
    const used = towns.map(() => []);
    for (let round = 0; round < rounds; round += 1) towns.forEach((each, i) => used[i].push(run(each)));
    const [clean, ...others] = used.map(median);
    return others.map((each, i) => ({
      part: 'check',
      what: `${String(count)} records ${towns[i + 1].what}`,
      value: each / clean,
      of: '× without',
      atMost: 1.5,
    }));
  } finally {
    for (const { town } of towns) rmSync(town, { recursive: true });
  }
}
