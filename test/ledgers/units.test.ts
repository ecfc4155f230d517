import { describe, expect, test } from 'vitest';
import { explainUnit } from '../../src/ledgers/explain-unit.ts';
import { nameSubjects } from '../../src/ledgers/name-subjects.ts';
import { unitLines } from '../../src/ledgers/unit-lines.ts';
import { sampleAssessment, sampleTown } from '../report/a-report.ts';

const assessment = sampleAssessment();
const unit = (id: string) => sampleTown().units.find((each) => each.id === id)!;
const drawn = { kind: 'site', id: '东街公厕', unit: '临河社区', internal: 'drawn' } as const;

describe('what each unit owes', () => {
  const { units, clear } = unitLines(assessment, nameSubjects(assessment, 'internal'));

  test('the standards of its gaps, and how many of each', () => {
    const own = assessment.gaps.filter((gap) => gap.subject.unit === '临河社区');
    const line = units.find((each) => each.unit === '临河社区')!;
    expect(line.owes.reduce((sum, { count }) => sum + count, 0)).toBe(own.length);
    // The sites drawn for an unannounced round are listed inside the office, and counted against nobody.
    const counted = own.filter(({ subject }) => !subject.internal);
    expect(counted.length).toBeLessThan(own.length);
    expect(line.gaps.overdue + line.gaps.due + line.gaps.upcoming).toBe(counted.length);
  });

  test('a unit that owes nothing is named apart', () => {
    expect(clear.length).toBeGreaterThan(0);
    expect(units.filter((line) => clear.includes(line.unit))).toEqual([]);
    expect(units.length + clear.length).toBe(assessment.units.length);
  });

  test('units are ranked within their type only, the one with most overdue first', () => {
    const types = units.map(({ type }) => type);
    expect([...new Set(types)]).toHaveLength(types.filter((type, i) => type !== types[i - 1]).length);
    for (const [i, line] of units.entries()) {
      const next = units[i + 1];
      if (next?.type !== line.type) continue;
      expect(line.gaps.overdue + line.problems.overdue).toBeGreaterThanOrEqual(
        next.gaps.overdue + next.problems.overdue,
      );
    }
  });

  test('to the public the standards of drawn sites are not among them', () => {
    const told = unitLines(assessment, nameSubjects(assessment, 'public'));
    const owed = (lines: typeof units) =>
      lines.find((line) => line.unit === '临河社区')?.owes.map(({ standard }) => standard);
    expect(owed(units)).toContain('S4-02');
    expect(owed(told.units)).not.toContain('S4-02');
  });
});

describe('naming', () => {
  test('a drawn site is a number to the public, and a name to the office', () => {
    const [told, known] = [nameSubjects(assessment, 'public'), nameSubjects(assessment, 'internal')];
    expect(told.labelOf(drawn)).toEqual({ kind: 'sampled', number: expect.any(Number) });
    expect(told.idOf('S4-02', 'toilets', drawn)).toMatch(/^S4-02\/toilets\/sampled-\d$/);
    expect([told.isHidden(drawn), known.isHidden(drawn)]).toEqual([true, false]);
    expect(known.labelOf(drawn)).toEqual({ kind: 'site', name: '东街公厕' });
    expect(known.idOf('S4-02', 'toilets', drawn)).toBe('S4-02/toilets/东街公厕');
  });

  test('numbers tell drawn sites apart', () => {
    const told = nameSubjects(assessment, 'public');
    const other = { ...drawn, id: '西街公厕' };
    expect(told.labelOf(drawn)).not.toEqual(told.labelOf(other));
  });

  test('a place would give a drawn site away', () => {
    const cites = [
      { key: 'X-1', on: assessment.options.on, at: { file: 'records/a.yaml', line: 1, col: 3 } },
    ];
    expect(nameSubjects(assessment, 'public').placesOf(drawn, cites)).toEqual([]);
    expect(nameSubjects(assessment, 'internal').placesOf(drawn, cites)).toEqual(['records/a.yaml:1:3']);
  });

  test('a share of a task goes by the unit that owes it', () => {
    const share = { kind: 'task', id: 'T-1@石笋村', unit: '石笋村' } as const;
    expect(nameSubjects(assessment, 'public').labelOf(share)).toEqual({ kind: 'task', name: '石笋村' });
  });
});

describe('explaining a unit', () => {
  test('its own gaps only, and its open problems', () => {
    const { rows, problems, withheld } = explainUnit(assessment, unit('石笋村'), { audience: 'public' });
    const own = assessment.gaps.filter((gap) => gap.subject.unit === '石笋村');
    expect(rows.reduce((sum, { count }) => sum + count, 0)).toBe(own.length);
    expect(problems.map(({ id }) => id)).toEqual(['W-1']);
    expect(withheld).toBe(0);
  });

  test('to the public without the sites drawn for an unannounced round, which are counted', () => {
    const told = explainUnit(assessment, unit('临河社区'), { audience: 'public' });
    const known = explainUnit(assessment, unit('临河社区'), { audience: 'internal' });
    expect(told.rows.map(({ standard }) => standard)).not.toContain('S4-02');
    expect(known.rows.map(({ standard }) => standard)).toContain('S4-02');
    expect([told.withheld, known.withheld]).toEqual([1, 0]);
  });
});
