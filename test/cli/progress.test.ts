import { expect, test } from 'vitest';
import { progressOn } from '../../src/cli/progress.ts';
import { run } from '../../src/cli/run.ts';
import { landu } from './run-civic.ts';

function world(isTTY: boolean, tick: number) {
  let time = 0;
  let said = '';
  const sink = { write: (text: string) => void (said += text), isTTY, columns: 96 };
  return {
    io: {
      argv: ['assess', '--on', '2022-06-30', '--fail-on', 'none'],
      env: {},
      cwd: landu,
      platform: 'linux',
      now: () => new Date(Date.UTC(2022, 5, 30) + (time += tick)),
      stdout: { ...sink, write: () => undefined },
      stderr: sink,
    },
    said: () => said,
  };
}

test('reading that takes long says on a terminal how far it is, and wipes it', async () => {
  const { io, said } = world(true, 300);
  await run(io);
  expect(said()).toMatch(/\rcivic: \d+\/\d+/);
  expect(said()).toContain('\r\u001B[K');
  expect(said().split('\u001B[K')[1]).not.toMatch(/\d+\/\d+$/);
});

test('what is over at once says nothing, nor does one whose stderr is a file', async () => {
  for (const { io, said } of [world(true, 0), world(false, 300)]) {
    await run(io);
    expect(said()).not.toMatch(/\r/);
  }
});

test('it is written at most ten times a second', () => {
  const { io, said } = world(true, 20);
  const progress = progressOn(io);
  for (let i = 0; i < 100; i += 1) progress.step(i, 100);
  progress.end();
  expect(said().match(/\r/g)?.length).toBeLessThanOrEqual(17);
  expect(said().match(/\r/g)?.length).toBeGreaterThan(5);
});
