import { describe, expect, it } from 'vitest';
import { Candidates } from '../../src/enter/candidates.ts';
import { entryFields } from '../../src/records/fields.ts';
import { readField } from '../../src/enter/read-typed.ts';
import { asPercent } from '../../src/enter/stated-percent.ts';
import { tidyText } from '../../src/enter/tidy-text.ts';
import type { RecordKindName } from '../../src/records/index.ts';
import { aSystem, aTown } from '../support/a-town.ts';

const system = {
  ...aSystem([]),
  metrics: [
    {
      id: 'road-cleaning-rate',
      title: '道路清扫保洁率',
      form: 'share',
      per: 'town',
      every: 'month',
    } as const,
  ],
  themes: [{ id: '讲文明、树新风' }, { id: '节日' }],
};
const town = aTown();
const candidates = new Candidates({
  ...town,
  records: [],
  system,
  units: [
    { id: '临河', type: '社区', was: ['临河社区'] },
    { id: '双名', type: '村', was: ['老街'] },
    { id: '另名', type: '村', was: ['老街'] },
  ],
});

function read(kind: RecordKindName, name: string, typed: string): unknown {
  const field = entryFields(kind).find((each) => each.name === name);
  if (field === undefined) throw new Error(`${kind} has no field ${name}`);
  return readField(field, typed, candidates);
}

describe('what people type', () => {
  it.each([
    ['2022年3月5日', '2022-03-05'],
    ['2022/3/5', '2022-03-05'],
    ['２０２２．３．５', '2022-03-05'],
    ['20220305', '2022-03-05'],
    ['2022-03-05', '2022-03-05'],
    // Not a day of the calendar: left for loading to say so.
    ['2022年2月30日', '2022年2月30日'],
    ['昨天', '昨天'],
  ])('a day %s', (typed, read_) => {
    expect(read('activity', 'on', typed)).toBe(read_);
  });

  it.each([
    ['2022年第二季度', '2022-Q2'],
    ['2022H1', '2022-H1'],
    ['２０２２年h2', '2022-H2'],
    ['2022上半年', '2022-H1'],
    ['2022年6月', '2022-06'],
    ['2022', '2022'],
  ])('a period %s', (typed, expected) => {
    expect(read('measurement', 'for', typed)).toBe(expected);
  });

  it.each([
    ['398/400', '398/400'],
    ['３９８ ／ ４００', '398/400'],
    ['1,398/1,400', '1398/1400'],
    ['９５％', '95%'],
    ['95 %', '95%'],
    ['约九成', '约九成'],
  ])('a figure %s', (typed, expected) => {
    expect(read('measurement', 'value', typed)).toBe(expected);
  });

  it.each([
    ['0.95', '95%'],
    ['0.972', '97.2%'],
    ['0.05', '5%'],
    ['0.005', '0.5%'],
    ['0.99996', '99.996%'],
    ['97.2', '97.2%'],
    ['0', '0%'],
    ['1', '1'],
    ['95%', '95%'],
    ['398/400', '398/400'],
  ])('a stated percentage %s', (typed, expected) => {
    expect(asPercent(typed)).toBe(expected);
  });

  it.each([
    ['36', 36],
    ['３６人', 36],
    ['1，200 人', 1200],
    ['12.0', 12],
    ['12.5', '12.5'],
    ['十二', '十二'],
    ['-3', '-3'],
  ])('a count %s', (typed, expected) => {
    expect(read('activity', 'people', typed)).toBe(expected);
  });

  it.each([
    ['是', true],
    ['已', true],
    ['√', true],
    ['否', false],
    ['未', false],
    ['也许', '也许'],
  ])('yes or no %s', (typed, expected) => {
    expect(read('cleaning', 'cleared', typed)).toBe(expected);
  });

  it('names by former name or title, never by likeness, never where two bear it', () => {
    expect(read('activity', 'unit', ' 临河 社区')).toBe('临河');
    expect(read('activity', 'unit', '老街')).toBe('老街');
    expect(read('activity', 'unit', '临何')).toBe('临何');
    expect(read('measurement', 'metric', '道路清扫保洁率')).toBe('road-cleaning-rate');
  });

  it('several values in one answer', () => {
    expect(read('activity', 'units', '临河社区、双名，另名\n')).toEqual(['临河', '双名', '另名']);
    // A name that holds what parts others.
    expect(read('activity', 'themes', '讲文明、树新风')).toEqual(['讲文明、树新风']);
    expect(read('activity', 'files', 'files/a.jpg、files/b.jpg')).toEqual(['files/a.jpg', 'files/b.jpg']);
    expect(read('activity', 'files', 'files/会场，全景.jpg')).toEqual(['files/会场，全景.jpg']);
    expect(read('inspection', 'by', '甲、乙')).toEqual(['甲', '乙']);
    expect(read('meeting', 'topics', '分工，时限；通报')).toEqual(['分工，时限', '通报']);
  });

  it('words of a closed list in full width', () => {
    expect(read('inspection', 'items.result', ' 不符合 ')).toBe('不符合');
    expect(read('inspection', 'items.result', '差')).toBe('差');
  });

  it('keeps no character that cannot be seen', () => {
    expect(tidyText('\uFEFF 甲\u200B\u00A0乙\u202E\r\n丙\t丁\u0007 \n')).toBe('甲 乙\n丙 丁');
    expect(tidyText('e\u0301')).toBe('é');
  });
});
