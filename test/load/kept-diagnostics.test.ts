import { expect, test } from 'vitest';
import { packDiagnostics, unpackDiagnostics } from '../../src/load/kept-diagnostics.ts';
import { diagnosesIn } from '../../src/report/sentences/diagnoses.ts';
import { allFixtures, diagnosticsOf } from './fixture.ts';

test('whatever can be wrong is said in the same words once it was kept', async () => {
  const raised = allFixtures().flatMap(diagnosticsOf);
  const kept = { listing: 'a', moment: 1, contents: 'b', diagnostics: raised };
  const again = unpackDiagnostics(packDiagnostics(kept));
  expect(again).toEqual(kept);
  for (const language of ['zh', 'en'] as const) {
    const diagnose = await diagnosesIn(language);
    expect(again.diagnostics.map(diagnose)).toEqual(raised.map(diagnose));
  }
});
