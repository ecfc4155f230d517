import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bundleProgram } from './bundle.ts';
import type { Bundle } from './bundle.ts';
import { copyOfTown, emptyFolder } from './run-civic.ts';

let program: Bundle;
beforeAll(async () => {
  program = await bundleProgram();
}, 60_000);
afterAll(() => program.remove());

/** Much less than Node takes by itself: what grows with the square of the files, or keeps every text, runs out of it. */
const little = { NODE_OPTIONS: '--max-old-space-size=128' };

/** The small town with so many files more, three records each. */
function grown(files: number): string {
  const folder = copyOfTown();
  const made = join(folder, 'records/activity/many');
  mkdirSync(made, { recursive: true });
  for (let i = 0; i < files; i += 1) {
    const entries = ['一', '二', '三'].map(
      (part) =>
        `- id: N-${String(i)}-${part}\n  on: 2022-0${String((i % 5) + 1)}-1${String(i % 9)}\n  title: 第${String(i)}场${part}\n  themes: [文明交通]\n  unit: 石笋村\n`,
    );
    writeFileSync(join(made, `${String(i)}.yaml`), entries.join(''));
  }
  return folder;
}

test('five thousand files are read and judged in 128 MB, none of them passed over', async () => {
  const folder = grown(5000);
  const checked = await program.run(['check', '-C', folder], little);
  expect(checked.code, checked.out.slice(0, 600) + checked.err).toBe(0);
  const out = join(emptyFolder(), 'r.json');
  const judged = await program.run(
    ['assess', '-C', folder, '--on', '2022-06-30', '--format', 'json', '-o', out, '--fail-on', 'none'],
    little,
  );
  expect(judged.code, judged.err).toBe(0);
  // One wrong line in the last of them is found, with its place.
  writeFileSync(join(folder, 'records/activity/many/4999.yaml'), '- on: 2022-05-10\n  titel: 错\n');
  const wrong = await program.run(['check', '-C', folder], little);
  expect(wrong.code).toBe(2);
  expect(wrong.out).toContain('records/activity/many/4999.yaml:2:3 错误 unknown-key');
}, 120_000);
