import { describe, expect, it } from 'vitest';
import { bySubject, recordsBySubject, subjectIds } from '../../src/assess/by-subject.ts';
import type { AnyRecord } from '../../src/records/index.ts';
import { record } from '../support/a-town.ts';

const visit = record('inspection', { id: 'v', on: '2022-03-01', site: '东市场', zone: '一区', unit: '临河' });
const gala = record('activity', { id: 'g', on: '2022-03-02', unit: '临河', units: ['石笋', '临河'] });
const bare = record('meeting', { id: 'm', on: '2022-03-03' });
const all: readonly AnyRecord[] = [visit, gala, bare];
const ids = (per: Parameters<typeof subjectIds>[1]) => all.map((each) => subjectIds(each, per, '岚渡镇'));

describe('whom a record speaks of', () => {
  it('is what it names; of the town every record speaks', () => {
    expect(ids('town')).toEqual([['岚渡镇'], ['岚渡镇'], ['岚渡镇']]);
    expect(ids('unit')).toEqual([['临河'], ['临河', '石笋', '临河'], []]);
    expect(subjectIds(record('meeting', { on: '2022-03-03', units: ['石笋', '临河'] }), 'unit', '')).toEqual([
      '石笋',
      '临河',
    ]);
    expect(ids('market')).toEqual(ids('unit'));
    expect(ids('market-day')[0]).toEqual(['临河 2022-03-01']);
    expect(ids('site')).toEqual([['东市场'], [], []]);
    expect(ids('zone')).toEqual([['一区'], [], []]);
    expect(subjectIds(record('evidence', { on: '2022-03-01', covers: ['春节'] }), 'set', '')).toEqual([
      '春节',
    ]);
    expect(ids('set')).toEqual([[], [], []]);
  });

  it('finds it, each record once and in order', () => {
    const of = (per: Parameters<typeof subjectIds>[1], id: string) =>
      recordsBySubject(all, per, '岚渡镇')(id).map((each) => each.key);
    expect(of('town', '岚渡镇')).toEqual(['v', 'g', 'm']);
    expect(of('unit', '临河')).toEqual(['v', 'g']);
    expect(of('unit', '石笋')).toEqual(['g']);
    expect(of('unit', '白果')).toEqual([]);
    expect(of('site', '东市场')).toEqual(['v']);
    expect(of('site', '西市场')).toEqual([]);
    expect(of('zone', '一区')).toEqual(['v']);
    expect(bySubject(['a', 'b'], (each) => ['x', 'y', each, 'x'])('x')).toEqual(['a', 'b']);
  });
});
