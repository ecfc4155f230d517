/** What is reckoned when the records are loaded is what the judgement would reckon of them on the day. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../src/assess/assess.ts';
import { cutRecords } from '../../src/assess/cut-records.ts';
import { timedKinds } from '../../src/assess/gather/coverage-periods.ts';
import { coveringKinds } from '../../src/checks/coverage.ts';
import { addDays } from '../../src/model/day.ts';
import { recordKinds } from '../../src/records/index.ts';
import type { AnyRecord } from '../../src/records/index.ts';
import { bookRecords } from '../../src/records/record-book.ts';
import { aSystem, aTown, record, standard } from '../support/a-town.ts';
import { day } from '../support/days.ts';

const start = day('2022-03-01');
const aDay = fc.integer({ min: 0, max: 40 }).map((count) => addDays(start, count));
const unit = fc.constantFrom('创建办', '临河社区', '石笋村');
const files = { 'files/a.jpg': 1, 'files/empty.jpg': 0 };
const proof = fc.constantFrom<Record<string, unknown>>(
  { files: ['files/a.jpg'] },
  { files: ['files/empty.jpg'] },
  { files: ['files/gone.jpg', 'files/a.jpg'] },
  { 'held-at': '档案室' },
  { 'held-at': '档案室', ref: '1号' },
  {},
);
const replacing = fc.constantFrom<Record<string, unknown>>(
  {},
  {},
  {},
  { corrects: 'r1' },
  { supersedes: 'r2' },
);

const visit = fc.record({
  unit,
  site: fc.constantFrom('东街公厕', '西街公厕'),
  themes: fc.subarray(['垃圾积存', '车辆乱停']),
  items: fc.array(
    fc.record({ item: fc.constantFrom('干净', '无异味'), result: fc.constantFrom('符合', '不符合') }),
  ),
  manner: fc.constantFrom('明察', '暗访'),
});
const finding = fc.record({ unit, site: fc.constantFrom('东街公厕', '西街公厕') });
const event = fc.record({
  finding: fc.constantFrom('r0', 'r1', 'r2', 'r3'),
  event: fc.constantFrom('签收', '反馈', '复查通过', '退回', '核减'),
  by: fc.constantFrom('甲', '乙'),
});
const gala = fc.record({ unit, units: fc.array(unit), status: fc.constantFrom(undefined, '延期') });

/** Makes a record that bears an id. */
type Making = (id: string) => AnyRecord;
const anyRecord: fc.Arbitrary<Making> = fc
  .record({ on: aDay, late: fc.nat(9), proof, replacing, visit, finding, event, gala, kind: fc.nat(4) })
  .map((of) => (id) => {
    const base = { id, on: of.on, filed: addDays(of.on, of.late), ...of.replacing };
    switch (of.kind) {
      case 0:
        return record('finding', { ...base, ...of.finding, text: '垃圾', theme: '垃圾积存', source: '自查' });
      case 1:
        return record('rectification', { ...base, ...of.event });
      case 2:
        return record('inspection', { ...base, ...of.visit, scope: '专门', by: ['甲'], ...of.proof });
      case 3:
        return record('activity', { ...base, ...of.gala, title: id, themes: ['文明交通'], ...of.proof });
      default:
        return record('evidence', {
          ...base,
          standards: ['S1-01'],
          material: '规范文件',
          title: id,
          unit: of.finding.unit,
          ...of.proof,
        });
    }
  });
const someRecords = fc
  .array(anyRecord, { maxLength: 30 })
  .map((made) => made.map((make, i) => make(`r${String(i)}`)));

const system = aSystem([
  standard('S1-01', [
    {
      key: 'paper',
      kind: 'evidence',
      method: '材料审核',
      span: 'year',
      asks: [{ material: '规范文件', count: 2 }],
    },
    {
      key: 'drive',
      kind: 'activity',
      method: '材料审核',
      span: 'year',
      themes: ['文明交通'],
      per: 'unit',
      proof: true,
    },
    {
      key: 'all',
      kind: 'coverage',
      method: '材料审核',
      span: 'year',
      records: 'inspection',
      per: 'unit',
      every: 'month',
      proof: true,
    },
    {
      key: 'look',
      kind: 'inspection',
      method: '实地考察',
      span: 'year',
      items: ['干净', '无异味'],
      per: 'site',
      of: ['公厕'],
    },
    {
      key: 'clean',
      kind: 'findings',
      method: '实地考察',
      span: 'year',
      themes: ['垃圾积存'],
      allow: 'none-open',
      per: 'unit',
    },
  ]),
]);

describe('what is reckoned at loading', () => {
  it('is what the judgement reckons of records of which nothing is known', () => {
    fc.assert(
      fc.property(someRecords, aDay, fc.option(aDay), (records, on, filedBy) => {
        const bare = aTown({ records, files });
        const loaded = { ...bare, records: bookRecords(records, bare.settings, bare.files) };
        const options = filedBy === null ? { on } : { on, filedBy };
        expect(JSON.stringify(assess(system, loaded, options))).toBe(
          JSON.stringify(assess(system, bare, options)),
        );
      }),
    );
  });

  it('finds by what a record names just those that name it and are in force', () => {
    fc.assert(
      fc.property(someRecords, aDay, fc.option(aDay), (records, on, filedBy) => {
        const { recordsOf } = cutRecords(bookRecords(records), on, filedBy ?? undefined);
        const keys = (list: readonly { readonly key: string }[]) => list.map(({ key }) => key);
        for (const name of ['创建办', '临河社区', '石笋村']) {
          const naming = recordsOf('activity').filter(
            ({ unit: own, units = [] }) => own === name || units.includes(name),
          );
          expect(keys(recordsOf.naming('activity', 'units')(name))).toEqual(keys(naming));
        }
        for (const site of ['东街公厕', '西街公厕']) {
          const naming = recordsOf('inspection').filter((each) => each.site === site);
          expect(keys(recordsOf.naming('inspection', 'site')(site))).toEqual(keys(naming));
        }
        expect(keys(recordsOf.booked('evidence'))).toEqual(keys(recordsOf('evidence')));
      }),
    );
  });

  it('cites a record by its key, day and place alone', () => {
    const only = record('meeting', { id: 'm', on: '2022-03-02', title: '调度', chair: '甲', topics: ['乙'] });
    const [cite] = cutRecords(bookRecords([only]), day('2022-03-31'), undefined).recordsOf.booked('meeting');
    expect(JSON.stringify(cite)).toBe(JSON.stringify({ key: 'm', on: '2022-03-02', at: only.at }));
    expect(cite?.record).toBe(only);
  });

  it('has no booked record of problems and their events, which stand in lists of their own', () => {
    const found = record('finding', {
      id: 'p',
      on: '2022-03-02',
      unit: '创建办',
      text: '垃圾',
      source: '自查',
    });
    const book = bookRecords([found]);
    expect(cutRecords(book, day('2022-03-31'), undefined).recordsOf.booked('finding')).toEqual([]);
    expect(book.problems.map(({ id }) => id)).toEqual(['p']);
  });
});

describe('the kinds of which a record may say itself of what period it is', () => {
  it('are those with a field for it', () => {
    const isTimed = (kind: (typeof coveringKinds)[number]): boolean => {
      const fields = recordKinds[kind].schema.properties ?? {};
      return 'for' in fields || 'month' in fields;
    };
    expect([...timedKinds].sort()).toEqual(coveringKinds.filter(isTimed).sort());
  });
});
