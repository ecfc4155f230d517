/**
 * Ranks against a second, naive implementation: it counts from the stories the records were made of, knows nothing of
 * records or of how civic replays them, and imports nothing of the judgement.
 */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays } from '../../src/model/day.ts';
import type { Day } from '../../src/model/day.ts';
import type { AnyRecord } from '../../src/records/index.ts';
import { record } from '../support/a-town.ts';
import { appraised } from '../support/an-appraisal.ts';
import { day } from '../support/days.ts';

const groups = [
  ['创建办', '党政办'],
  ['临河社区', '石笋村', '白果村'],
];
const units = groups.flat();
const start = day('2022-01-01');

interface Story {
  /** What happens after it was found, each so many days after the one before. */
  readonly steps: readonly ('report' | 'close' | 'strike' | 'relapse')[];
  readonly gaps: readonly number[];
  readonly found: number;
  readonly unit: string;
  readonly spot: string;
  /** Days it is given; undefined: no day is set. */
  readonly given: number | undefined;
}
interface Task {
  readonly unit: string;
  readonly due: number;
  /** Days from the due day to the handing in of each item; undefined: never. */
  readonly items: readonly (number | undefined)[];
}
interface Visit {
  readonly unit: string;
  readonly on: number;
  readonly results: readonly boolean[];
}
interface Year {
  readonly stories: readonly Story[];
  readonly tasks: readonly Task[];
  readonly visits: readonly Visit[];
  readonly praise: readonly { readonly unit: string; readonly on: number }[];
  readonly blame: readonly { readonly unit: string; readonly on: number; readonly points: number }[];
}

const unit = fc.constantFrom(...units);
const dayOfYear = fc.integer({ min: 0, max: 340 });
const courses: readonly Story['steps'][] = [
  [],
  ['report'],
  ['report', 'close'],
  ['strike'],
  ['report', 'close', 'relapse'],
  ['report', 'close', 'relapse', 'report', 'close'],
];
const anyYear: fc.Arbitrary<Year> = fc.record({
  stories: fc.array(
    fc.record({
      steps: fc.constantFrom(...courses),
      gaps: fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 5, maxLength: 5 }),
      found: dayOfYear,
      unit,
      spot: fc.constantFrom('东街公厕', '西街公厕'),
      given: fc.option(fc.integer({ min: 0, max: 9 }), { nil: undefined }),
    }),
    { maxLength: 14 },
  ),
  tasks: fc.array(
    fc.record({
      unit,
      due: dayOfYear,
      items: fc.array(fc.option(fc.integer({ min: -9, max: 9 }), { nil: undefined }), {
        minLength: 1,
        maxLength: 3,
      }),
    }),
    { maxLength: 12 },
  ),
  visits: fc.array(fc.record({ unit, on: dayOfYear, results: fc.array(fc.boolean(), { maxLength: 4 }) }), {
    maxLength: 6,
  }),
  praise: fc.array(fc.record({ unit, on: dayOfYear }), { maxLength: 5 }),
  blame: fc.array(fc.record({ unit, on: dayOfYear, points: fc.integer({ min: 1, max: 6 }) }), {
    maxLength: 4,
  }),
});

/** The days on which the steps of a story happened. */
function stepsOf({ found, gaps, steps }: Story): readonly { readonly step: string; readonly on: number }[] {
  let on = found;
  return steps.map((step, i) => {
    on += gaps[i] ?? 1;
    return { step, on };
  });
}

// ── The naive one: day numbers, loops, hundredths of a point. ──
function naive({ stories, tasks, visits, praise, blame }: Year, on: number): Map<string, number | undefined> {
  const told = stories
    .filter((story) => story.found <= on)
    .map((story) => {
      const happened = stepsOf(story).filter((step) => step.on <= on);
      const last = happened.at(-1);
      const lastOf = (wanted: string): number | undefined =>
        happened.findLast(({ step }) => step === wanted)?.on;
      const again = lastOf('relapse');
      const from = again ?? story.found;
      return {
        ...story,
        struck: last?.step === 'strike',
        closed: last?.step === 'close' ? last.on : undefined,
        waiting: last?.step === 'report',
        reported: lastOf('report'),
        again,
        due: story.given === undefined ? undefined : from + story.given,
      };
    })
    .filter(({ struck }) => !struck);
  const totals = new Map<string, number | undefined>();
  for (const name of units) {
    const parts: (readonly [points: number, won: number, of: number])[] = [];
    const due = tasks.filter((task) => task.unit === name && task.due <= on);
    const there = (task: Task): number =>
      task.items.filter((after) => after !== undefined && task.due + after <= on).length;
    const inTime = due.filter((task) => task.items.every((after) => after !== undefined && after <= 0));
    parts.push([25, inTime.length, due.length]);
    const own = told.filter((story) => story.unit === name);
    parts.push([15, own.filter(({ closed }) => closed !== undefined).length, own.length]);
    let [quick, timed, cameBack] = [0, 0, 0];
    for (const story of own) {
      const { closed, waiting, reported, due: until, again, spot, found } = story;
      if (until !== undefined) {
        const late = reported === undefined || reported > until;
        if (closed !== undefined) {
          timed += 1;
          if (!late) quick += 1;
        } else if (until < on && !(waiting && !late)) timed += 1;
      }
      const repeats = told.some(
        (other) =>
          other.spot === spot &&
          other.closed !== undefined &&
          other.closed < found &&
          found - other.closed <= 90,
      );
      if (repeats || again !== undefined) cameBack += 1;
    }
    parts.push([10, quick, timed], [10, own.length - cameBack, own.length]);
    const items = due.reduce((sum, task) => sum + task.items.length, 0);
    parts.push([10, due.reduce((sum, task) => sum + there(task), 0), items]);
    const seen = visits
      .filter((visit) => visit.unit === name && visit.on <= on)
      .flatMap(({ results }) => results);
    parts.push([10, seen.filter((good) => good).length, seen.length]);
    let [won, possible] = [0, 0];
    for (const [points, done, of] of parts) {
      if (of === 0) continue;
      won += Math.floor((points * 100 * done) / of);
      possible += points;
    }
    const added = Math.min(3, praise.filter((each) => each.unit === name && each.on <= on).length);
    const taken = blame
      .filter((each) => each.unit === name && each.on <= on)
      .reduce((sum, { points }) => sum + points, 0);
    const base = Math.floor((won * 100) / possible);
    totals.set(
      name,
      possible === 0
        ? undefined
        : Math.max(0, Math.min(10_000, base + added * 100 - Math.min(10, taken) * 100)),
    );
  }
  return totals;
}

// ── The records the stories make. ──
const at = (count: number): Day => addDays(start, count);

function recordsOf({ stories, tasks, visits, praise, blame }: Year): readonly AnyRecord[] {
  const records: AnyRecord[] = [];
  stories.forEach((story, i) => {
    const id = `P${String(i)}`;
    const { found, unit: of, spot, given } = story;
    records.push(
      record('finding', {
        id,
        on: at(found),
        text: id,
        theme: '垃圾积存',
        site: spot,
        unit: of,
        source: '督查',
        ...(given === undefined ? {} : { due: at(found + given) }),
      }),
    );
    for (const { step, on } of stepsOf(story)) {
      const event = { report: '反馈', close: '复查通过', strike: '核减', relapse: '回头看' }[step];
      records.push(
        record('rectification', {
          on: at(on),
          finding: id,
          event,
          by: step === 'report' ? '甲' : '乙',
          ...(step === 'relapse'
            ? { result: '反弹', ...(given === undefined ? {} : { due: at(on + given) }) }
            : {}),
        }),
      );
    }
  });
  tasks.forEach(({ due, items }, i) =>
    items.forEach((after, n) => {
      if (after === undefined) return;
      records.push(
        record('activity', {
          on: at(due + after),
          title: '交',
          themes: [],
          status: '已举办',
          task: `T${String(i)}`,
          item: String(n),
        }),
      );
    }),
  );
  for (const { unit: of, on, results } of visits) {
    records.push(
      record('inspection', {
        on: at(on),
        scope: '综合',
        manner: '明察',
        by: ['乙'],
        unit: of,
        items: results.map((good, n) => ({ item: String(n), result: good ? '符合' : '不符合' })),
      }),
    );
  }
  for (const { unit: of, on } of praise)
    records.push(record('notice', { on: at(on), type: '表扬', unit: of, by: '镇长', text: '好' }));
  for (const { unit: of, on, points } of blame) {
    records.push(
      record('decision', {
        on: at(on),
        about: '扣分',
        unit: of,
        amount: String(points),
        basis: '依据',
        by: '镇长',
        document: '1号',
      }),
    );
  }
  return records;
}

it('totals and ranks at any day are those of the naive implementation', () => {
  let ranked = 0;
  fc.assert(
    fc.property(anyYear, fc.integer({ min: 0, max: 364 }), (year, on) => {
      const all = appraised(
        {
          records: recordsOf(year),
          // Whoever reported may not re-check, and for the office's own problems somebody of the leading group does.
          settings: { 'leading-group': [{ name: '乙', post: '镇长', role: '组长' }] },
          tasks: year.tasks.map(({ unit: lead, due, items }, i) => ({
            id: `T${String(i)}`,
            title: `任务${String(i)}`,
            phase: '1',
            standards: [],
            lead,
            due: at(due),
            'hand-in': items.map((_, n) => String(n)),
          })),
        },
        at(on),
      );
      const wanted = naive(year, on);
      for (const [g, names] of groups.entries()) {
        const got = all.groups[g]?.units ?? [];
        expect(got).toHaveLength(names.length);
        for (const { unit: name, total, rank } of got) {
          const mine = wanted.get(name);
          expect(total, name).toBe(mine === undefined ? undefined : mine * 100);
          const better = names.filter((other) => (wanted.get(other) ?? -1) > (mine ?? -1)).length;
          expect(rank, name).toBe(mine === undefined ? undefined : better + 1);
          if (rank !== undefined && rank > 1) ranked += 1;
        }
      }
    }),
    { numRuns: 300 },
  );
  // The years generated do tell units apart.
  expect(ranked).toBeGreaterThan(100);
});
