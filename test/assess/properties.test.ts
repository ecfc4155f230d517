import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../src/assess/assess.ts';
import type { Check } from '../../src/checks/index.ts';
import { addDays } from '../../src/model/day.ts';
import type { AnyRecord } from '../../src/records/index.ts';
import { aSystem, aTown, record, standard } from '../support/a-town.ts';
import { atLeast, day } from '../support/days.ts';

const start = day('2022-01-01');
const anyDay = fc.integer({ min: 0, max: 364 }).map((count) => addDays(start, count));
const units = ['创建办', '党政办', '临河社区', '石笋村', '白果村'];
const files = { 'files/a.txt': 1 };

const checks: readonly Check[] = [
  { key: 'rate', kind: 'metric', method: '实地考察', metric: 'cleaning', parameter: 'cleaning' },
  {
    key: 'paper',
    kind: 'evidence',
    method: '材料审核',
    span: 'window',
    asks: [{ material: '规范文件', count: 2 }],
  },
  {
    key: 'drive',
    kind: 'activity',
    method: '材料审核',
    span: 'phase',
    themes: ['文明交通'],
    per: 'unit',
    of: ['村'],
  },
  {
    key: 'feast',
    kind: 'coverage',
    method: '材料审核',
    span: 'year',
    per: 'set',
    of: ['festivals'],
    records: 'activity',
  },
  {
    key: 'visit',
    kind: 'inspection',
    method: '实地考察',
    span: 'phase',
    per: 'site',
    of: ['公厕'],
    items: ['干净'],
  },
  {
    key: 'clean',
    kind: 'findings',
    method: '实地考察',
    span: 'phase',
    themes: ['垃圾积存'],
    allow: 'none-overdue',
  },
  {
    key: 'aware',
    kind: 'survey',
    method: '问卷调查',
    span: 'year',
    question: 'awareness',
    parameter: 'cleaning',
  },
  { key: 'list', kind: 'roster', method: '材料审核', span: 'year', list: '投诉台账' },
  { key: 'signed', kind: 'attestation', method: '材料审核' },
  { key: 'task', kind: 'task', method: '材料审核' },
];
const system = aSystem([standard('S4-01', checks), standard('S4-02', checks.slice(0, 3))]);
const town = (records: readonly AnyRecord[]) =>
  aTown({
    records,
    files,
    settings: { 'late-after-days': 5 },
    targets: {
      cleaning: { form: 'target', target: atLeast('98%') },
      'deadline-ordinary': { form: 'count', count: 7 },
    },
    tasks: [
      {
        id: 'T1',
        title: 'T1',
        phase: '2',
        standards: ['S4-01'],
        lead: '党政办',
        due: day('2022-07-10'),
        'hand-in': ['方案'],
      },
    ],
  });

const unit = fc.constantFrom(...units);
const site = fc.constantFrom('东街公厕', '西街公厕');
const anyRecord: fc.Arbitrary<(id: string) => AnyRecord> = fc
  .record({
    on: anyDay,
    late: fc.integer({ min: 0, max: 9 }),
    unit,
    site,
    n: fc.integer({ min: 380, max: 400 }),
    kind: fc.nat(7),
    of: fc.nat(20),
  })
  .map(({ on, late, unit, site, n, kind, of }) => (id) => {
    const base = { id, on, filed: addDays(on, late), unit };
    switch (kind) {
      case 0:
        return record('measurement', {
          ...base,
          metric: 'cleaning',
          for: on.slice(0, 7),
          value: `${String(n)}/400`,
        });
      case 1:
        return record('evidence', {
          ...base,
          standards: ['S4-01'],
          material: '规范文件',
          title: id,
          files: ['files/a.txt'],
          task: 'T1',
          item: '方案',
        });
      case 2:
        return record('activity', {
          ...base,
          title: id,
          themes: ['文明交通'],
          covers: ['春节', '端午'],
          status: n % 5 === 0 ? '取消' : '已举办',
        });
      case 3:
        return record('inspection', {
          ...base,
          scope: '综合',
          manner: '明察',
          by: ['甲'],
          site,
          themes: ['垃圾积存'],
          items: [{ item: '干净', result: n % 3 === 0 ? '不符合' : '符合' }],
        });
      case 4:
        return record('finding', {
          ...base,
          text: id,
          theme: '垃圾积存',
          source: '督查',
          site,
          level: '一般',
        });
      case 5:
        return record('rectification', {
          id,
          on,
          filed: base.filed,
          finding: `r${String(of)}`,
          event: n % 2 === 0 ? '反馈' : '复查通过',
          by: n % 2 === 0 ? '甲' : '乙',
        });
      case 6:
        return record('survey', { ...base, question: 'awareness', wave: on.slice(0, 7), valid: n, yes: 380 });
      default:
        return record('roster', {
          ...base,
          list: '投诉台账',
          entries: n % 4 === 0 ? [] : [{ 日期: '1', 办结: '是' }],
        });
    }
  });
const someRecords = fc
  .array(anyRecord, { maxLength: 40 })
  .map((makers) => makers.map((make, i) => make(`r${String(i)}`)));
const answer = (records: readonly AnyRecord[], on: string): string =>
  JSON.stringify(assess(system, town(records), { on: day(on) }));

describe('properties of the judgement', () => {
  it('the order of records does not matter', () => {
    fc.assert(
      fc.property(
        someRecords.chain((records) =>
          fc.tuple(fc.constant(records), fc.shuffledSubarray(records, { minLength: records.length })),
        ),
        anyDay,
        ([records, shuffled], on) => {
          expect(answer(shuffled, on)).toBe(answer(records, on));
        },
      ),
    );
  });

  it('a later record never changes an earlier day, but for the count of what lies ahead', () => {
    fc.assert(
      fc.property(someRecords, anyDay, (records, on) => {
        const { leftAside: before, ...known } = assess(
          system,
          town(records.filter((each) => each.on <= on)),
          { on },
        );
        const { leftAside: after, ...all } = assess(system, town(records), { on });
        expect(JSON.stringify(all)).toBe(JSON.stringify(known));
        expect({ ...after, later: 0 }).toEqual(before);
      }),
    );
  });

  it('filed-by: what is entered later never changes what was handed in', () => {
    fc.assert(
      fc.property(someRecords, anyDay, (records, on) => {
        const inTime = records.filter((each) => each.filed <= on);
        const { leftAside: _, ...known } = assess(system, town(inTime), { on, filedBy: on });
        const { leftAside: __, ...all } = assess(system, town(records), { on, filedBy: on });
        expect(JSON.stringify(all)).toBe(JSON.stringify(known));
      }),
    );
  });

  it('a valid piece of evidence in the window never worsens the evidence check', () => {
    const order = ['missing', 'met'];
    fc.assert(
      fc.property(someRecords, anyDay, (records, on) => {
        const check = (all: readonly AnyRecord[]) => {
          const found = assess(system, town(all), { on }).standards[0]?.checks.find(
            (each) => each.key === 'paper',
          );
          return order.indexOf(found?.verdict ?? '');
        };
        const more = record('evidence', {
          id: 'more',
          on,
          standards: ['S4-01'],
          material: '规范文件',
          title: '补',
          files: ['files/a.txt'],
        });
        expect(check([...records, more])).toBeGreaterThanOrEqual(check(records));
      }),
    );
  });

  it('won, unknown and lost never exceed what is possible, and every gap has its day', () => {
    fc.assert(
      fc.property(someRecords, anyDay, (records, on) => {
        const all = assess(system, town(records), { on });
        const { possible, won, unknown, shaky } = all.score.total;
        expect(won + unknown).toBeLessThanOrEqual(possible);
        expect(shaky).toBeLessThanOrEqual(won);
        expect(new Set(all.gaps.map((gap) => gap.id)).size).toBe(all.gaps.length);
        expect(all.counts.gaps.overdue + all.counts.gaps.due + all.counts.gaps.upcoming).toBe(
          all.gaps.length,
        );
        const { byState, found, struck } = all.problems;
        expect(Object.values(byState).reduce((sum, count) => sum + count, 0)).toBe(found + struck);
      }),
    );
  });

  it('nothing of the machine’s time zone reaches the answer', () => {
    const zone = process.env.TZ;
    const records = fc.sample(someRecords, { numRuns: 3, seed: 7 });
    try {
      const answers = ['Asia/Shanghai', 'America/Los_Angeles', 'Pacific/Kiritimati'].map((tz) => {
        process.env.TZ = tz;
        return records.map((each) => answer(each, '2022-06-30')).join('\n');
      });
      expect(new Set(answers).size).toBe(1);
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
  });
});
