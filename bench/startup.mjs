// Start-up: CPU of whole processes against one that does nothing, in turn.
import { median, runMeasured } from './measured.mjs';

const commandsOf = (program) => ({
  'node -e 0': ['-e', '0'],
  '--version': [program, '--version'],
  '--help': [program, '--help'],
  'check (example town)': [program, 'check', '-C', 'examples/landu'],
  'assess (example town)': [
    ...[program, 'assess', '-C', 'examples/landu'],
    ...['--on', '2022-06-30', '--fail-on', 'none'],
  ],
});

const targets = { '--version': 1.25, 'check (example town)': 2 };

/** Rows of the table: each command as a multiple of starting Node. */
export function measureStartup(program, rounds) {
  const commands = commandsOf(program);
  const names = Object.keys(commands);
  const used = new Map(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1)
    for (const name of names) used.get(name).push(runMeasured(commands[name]).cpu);
  const [nothing, ...others] = names.map((name) => ({ name, cpu: median(used.get(name)) }));
  return others.map(({ name, cpu }) => ({
    part: 'start-up',
    what: name,
    value: cpu / nothing.cpu,
    of: '× node -e 0',
    ...(targets[name] === undefined ? {} : { atMost: targets[name] }),
  }));
}
