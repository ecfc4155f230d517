/** Every fixture of wrong files: what must be found, and nothing else; its messages stand beside it to be read. */
import { describe, expect, test } from 'vitest';
import { diagnosticsText } from '../../src/report/diagnostics.ts';
import { noPaint } from '../../src/report/paint.ts';
import { diagnosesIn } from '../../src/report/sentences/diagnoses.ts';
import { speechIn } from '../../src/report/sentences/speech.ts';
import { allFixtures, diagnosticsOf, foundAs } from './fixture.ts';

const { words } = await speechIn('zh');
const diagnose = await diagnosesIn('zh');
const paper = { width: 96, ascii: false, paint: noPaint };

describe.each(allFixtures())('$name', (fixture) => {
  const diagnostics = diagnosticsOf(fixture);

  test('is told exactly what is wrong with it', () => {
    expect(fixture.expected).not.toEqual([]);
    expect(diagnostics.map(foundAs).sort()).toEqual(fixture.expected);
  });

  test('is told so in words', async () => {
    const text = diagnosticsText(diagnostics, diagnose, words, paper);
    await expect(text).toMatchFileSnapshot(`${fixture.folder}/messages.txt`);
  });
});
