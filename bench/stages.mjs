// Reading, loading and judging told apart, each against JSON.parse of the same records: in CPU, judging also in wall time.
import { fileURLToPath } from 'node:url';
import { median, runMeasured } from './measured.mjs';

const script = fileURLToPath(new URL('stage-process.mjs', import.meta.url));
const stages = { reading: 'reading YAML', loading: 'the rest of loading', judging: 'judging' };

/** Rows of the table, sizes in turn: `rounds` processes for each. */
export function measureStages(file, sizes, rounds, say) {
  const samples = new Map(sizes.map((size) => [size, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const size of sizes) {
      say(`${String(size)} records, ${String(round + 1)} of ${String(rounds)}`);
      samples.get(size).push(JSON.parse(runMeasured(['--expose-gc', script, file, String(size)]).stdout));
    }
  }
  const middle = sizes.map((size) => {
    const all = samples.get(size);
    const cpu = (key) => median(all.map((each) => each[key].cpu));
    return {
      size,
      parse: median(all.flatMap((each) => each.parses.map(({ cpu }) => cpu))),
      ...Object.fromEntries(Object.keys(stages).map((key) => [key, cpu(key)])),
      wallRatio:
        median(all.map((each) => each.judging.wall)) /
        median(all.flatMap((each) => each.parses.map(({ wall }) => wall))),
    };
  });
  return [...middle.flatMap(rowsOfSize), ...middle.slice(1).flatMap((each, i) => growth(middle[i], each))];
}

const thousands = (size) => `${String(size / 1000)}k`;

function rowsOfSize(each) {
  const { size, parse, reading, loading, judging } = each;
  const part = `${thousands(size)} records`;
  const rows = Object.entries(stages).map(([key, what]) => ({
    part,
    what,
    value: each[key] / parse,
    of: '× JSON.parse',
    ...(key === 'judging' && size === 100_000 ? { atMost: 1 } : {}),
  }));
  const wall = { part, what: 'judging, wall time', value: each.wallRatio, of: '× JSON.parse' };
  rows.push(size === 100_000 ? { ...wall, atMost: 1 } : wall);
  const share = (100 * reading) / (reading + loading + judging);
  return [...rows, { part, what: 'share of reading in all three', value: share, of: '%' }];
}

function growth(small, big) {
  const part = `${thousands(small.size)} → ${thousands(big.size)}`;
  return Object.entries(stages).map(([key, what]) => ({
    part,
    what,
    value: big[key] / small[key],
    of: `× for ${String(big.size / small.size)} ×`,
    ...(key === 'judging' && big.size === 100_000 ? { atMost: 12 } : {}),
  }));
}
