import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { referenceMarkdown } from '../../src/report/reference-markdown.ts';
import { emptyFolder, type } from '../cli/run-civic.ts';

const page = (name: string) => fileURLToPath(new URL(`../../docs/${name}`, import.meta.url));

// Both pages are written by `npm run update`.
test('docs/county-2022.md is the pack as it ships', async () => {
  const { out } = await type('pack show --format markdown', { cwd: emptyFolder() });
  await expect(out).toMatchFileSnapshot(page('county-2022.md'));
});

test('docs/reference.md is what the schemas say', async () => {
  await expect(referenceMarkdown()).toMatchFileSnapshot(page('reference.md'));
});

test('the reference leaves no field without a name in both languages', () => {
  const rows = referenceMarkdown()
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) => line.split(' | ').map((cell) => cell.trim()));
  expect(rows.length).toBeGreaterThan(200);
  for (const [key = '', title = ''] of rows) {
    expect(title, key).toMatch(/\p{Script=Han}/u);
    expect(title, key).toMatch(/[a-z]/i);
  }
});
