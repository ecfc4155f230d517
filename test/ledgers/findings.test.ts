import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { basisOf } from '../../src/assess/basis.ts';
import { groupProblems, problemGroupings } from '../../src/assess/choose-problems.ts';
import { foundSecretly } from '../../src/assess/unannounced.ts';
import type { ProblemGrouping } from '../../src/assess/choose-problems.ts';
import { countProblems } from '../../src/assess/count-problems.ts';
import { findingsSheaf } from '../../src/ledgers/findings-sheaf.ts';
import type { Day } from '../../src/model/day.ts';
import type { Town } from '../../src/records/town.ts';
import { speechIn } from '../../src/report/sentences/speech.ts';
import { sheafJson } from '../../src/report/tables/sheaf-json.ts';
import { aSystem } from '../support/a-town.ts';
import { bookRecords } from '../../src/records/record-book.ts';
import { anyDay, anyTown, loadedTown } from '../support/course-towns.ts';

const system = aSystem([]);
const speech = await speechIn('zh');

/** What `civic findings --format json` prints of a town. */
function findingsJson(town: Town, on: Day, by: ProblemGrouping): string {
  const basis = basisOf(system, town, { on });
  const { problems } = basis;
  const sheaf = findingsSheaf(
    basis.occasion,
    { audience: 'internal', leftOut: 0 },
    {
      problems,
      all: problems.length,
      counts: countProblems(problems),
      groups: groupProblems(basis, problems, by),
      by,
      isSecret: foundSecretly(town),
    },
  );
  return sheafJson(sheaf, speech);
}

describe('civic findings as JSON', () => {
  it('no later record changes an earlier day, but one that corrects: it does so at every day', () => {
    let later = 0;
    fc.assert(
      fc.property(anyTown, anyDay, fc.constantFrom(...problemGroupings), (naive, on, by) => {
        const town = loadedTown(naive);
        const { all } = town.records;
        const known = all.filter((each) => each.on <= on || each.corrects !== undefined);
        if (known.length < all.length) later += 1;
        const records = bookRecords(known);
        expect(findingsJson(town, on, by)).toBe(findingsJson({ ...town, records }, on, by));
      }),
    );
    expect(later).toBeGreaterThan(20);
  });
});
