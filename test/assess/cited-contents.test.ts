/** What a cite names, found on its day among everything else. */
import { describe, expect, it } from 'vitest';
import { citedContents, citedProblem, citedRecord } from '../../src/assess/cited-contents.ts';
import { cutRecords } from '../../src/assess/cut-records.ts';
import type { ProblemStatus } from '../../src/assess/assessment.ts';
import type { AnyRecord, RecordKindName } from '../../src/records/index.ts';
import { bookRecords } from '../../src/records/record-book.ts';
import { record } from '../support/a-town.ts';
import { day } from '../support/days.ts';

const at = { file: 't', line: 1, col: 1 };
const cite = (key: string, on: string) => ({ key, on: day(on), at });

const decision = (id: string, on: string): AnyRecord => record('decision', { id, on, by: '甲' });
const activity = (id: string, on: string): AnyRecord =>
  record('activity', { id, on, title: id, themes: ['文明交通'], unit: '创建办' });

const records = [
  ...['2022-02-28', '2022-03-01', '2022-03-02'].flatMap((on) => [
    activity(`a-${on}`, on),
    activity(`b-${on}`, on),
    activity(`c-${on}`, on),
  ]),
  decision('d', '2022-03-01'),
];
const { recordsOf } = cutRecords(bookRecords(records), day('2022-12-31'), undefined);
const kinds: readonly RecordKindName[] = ['activity', 'decision', 'answer'];

describe('a record that is cited', () => {
  const find = citedRecord(recordsOf, kinds);

  it('is the one of that key and day, of whatever kind', () => {
    for (const each of records) expect(find(cite(each.key, each.on))).toBe(each);
  });
  it('is nothing on another day, or by a key nobody bears', () => {
    expect(find(cite('b-2022-03-01', '2022-03-02'))).toBeUndefined();
    expect(find(cite('b-2022-03-01', '2022-02-28'))).toBeUndefined();
    expect(find(cite('x', '2022-03-01'))).toBeUndefined();
    expect(find(cite('x', '2022-01-01'))).toBeUndefined();
    expect(find(cite('x', '2022-12-31'))).toBeUndefined();
  });
  it('is nothing when it is of a kind that was not asked for', () => {
    expect(citedRecord(recordsOf, ['decision'])(cite('a-2022-03-01', '2022-03-01'))).toBeUndefined();
  });
});

describe('a problem that is cited', () => {
  // Nothing else of a problem is looked at.
  const problem = (id: string, found: string): ProblemStatus =>
    ({ id, found: day(found), state: `${id} stands` }) as unknown as ProblemStatus;
  const problems = ['2022-03-01', '2022-03-02', '2022-03-03'].flatMap((on) => [
    problem(`p-${on}`, on),
    problem(`q-${on}`, on),
  ]);
  const find = citedProblem(problems);

  it('is the one of that id and day', () => {
    for (const each of problems) expect(find(cite(each.id, each.found))).toBe(each);
    expect(find(cite('q-2022-03-02', '2022-03-01'))).toBeUndefined();
    expect(find(cite('q-2022-03-02', '2022-03-03'))).toBeUndefined();
    expect(find(cite('x', '2022-03-02'))).toBeUndefined();
  });
  it('says where it stands, and a record all that it says', () => {
    const contentOf = citedContents(recordsOf, problems);
    expect(contentOf(cite('q-2022-03-02', '2022-03-02'))).toEqual({
      id: 'q-2022-03-02',
      state: 'q-2022-03-02 stands',
    });
    expect(contentOf(cite('b-2022-03-01', '2022-03-01'))).toBe(records[4]);
    expect(contentOf(cite('x', '2022-03-01'))).toBeUndefined();
  });
});
