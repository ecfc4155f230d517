import { describe, expect, it } from 'vitest';
import { bookRecords } from '../../src/records/record-book.ts';
import { cutRecords } from '../../src/assess/cut-records.ts';
import { indexRecords } from '../../src/assess/record-index.ts';
import { record } from '../support/a-town.ts';
import { day } from '../support/days.ts';

const visit = (id: string, on: string, site: string) =>
  record('inspection', {
    id,
    on,
    site,
    unit: '创建办',
    scope: '专门',
    manner: '明察',
    by: ['甲'],
    items: [],
  });

describe('visits', () => {
  const records = [
    visit('a', '2022-03-01', '东市场'),
    visit('b', '2022-03-02', '东市场'),
    visit('c', '2022-03-03', '西市场'),
  ];
  const index = indexRecords(
    cutRecords(bookRecords(records), day('2022-03-31'), undefined).recordsOf,
    '岚渡镇',
    day('2022-03-01'),
  );

  it('are found by their site, newest first', () => {
    const keys = index
      .visitsPer('site')('东市场')
      .map((each) => each.key);
    expect(keys).toEqual(['b', 'a']);
    expect(index.visitsPer('site')('北市场')).toEqual([]);
  });

  it('from before the first day looked at are in no list', () => {
    const older = indexRecords(
      cutRecords(bookRecords(records), day('2022-03-31'), undefined).recordsOf,
      '岚渡镇',
      day('2022-03-02'),
    );
    expect(
      older
        .visitsPer('site')('东市场')
        .map((each) => each.key),
    ).toEqual(['b']);
    expect(
      older
        .recordsPer(
          'inspection',
          'site',
        )('西市场')
        .map((each) => each.key),
    ).toEqual(['c']);
  });

  it('are sorted to their sites once', () => {
    expect(index.visitsPer('site')).toBe(index.visitsPer('site'));
    expect(index.visitsPer('unit')('创建办')).toHaveLength(3);
    expect(index.recordsPer('inspection', 'site')).toBe(index.visitsPer('site'));
    expect(index.recordsPer('survey', 'unit')).toBe(index.recordsPer('survey', 'unit'));
    expect(index.recordsPer('survey', 'unit')('创建办')).toEqual([]);
  });
});
