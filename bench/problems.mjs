// Problems alone, against JSON.parse of the same findings and events: in CPU and in wall time.
import { fileURLToPath } from 'node:url';
import { median, runMeasured } from './measured.mjs';

const script = fileURLToPath(new URL('problems-process.mjs', import.meta.url));

/** Rows of the table for `count` findings and three times as many events: `rounds` processes. */
export function measureProblems(file, count, rounds, say) {
  const samples = Array.from({ length: rounds }, (_, round) => {
    say(`${String(count)} problems, ${String(round + 1)} of ${String(rounds)}`);
    return JSON.parse(runMeasured(['--expose-gc', script, file, String(count)]).stdout);
  });
  // Judging against the parses of its own process: what else the machine did meanwhile, it did to both.
  const ratio = (key) =>
    median(samples.map(({ judging, parses }) => judging[key] / median(parses.map((each) => each[key]))));
  const target = count === 100_000 ? { atMost: 1 } : {};
  const part = `${String(count / 1000)}k problems`;
  return [
    { part, what: 'states and table by unit', value: ratio('cpu'), of: '× JSON.parse', ...target },
    { part, what: 'the same, wall time', value: ratio('wall'), of: '× JSON.parse', ...target },
  ];
}
