import { describe, expect, it } from 'vitest';
import { entryFields } from '../../src/records/fields.ts';
import { recordKindNames } from '../../src/records/index.ts';

describe('the fields of a kind', () => {
  it.each(recordKindNames)('%s: names and titles are its own', (kind) => {
    const fields = entryFields(kind);
    const names = fields.map(({ name }) => name);
    const titles = fields.map(({ title }) => title.zh);
    expect(new Set(names).size).toBe(names.length);
    expect(titles.filter((title, i) => title === '' || titles.indexOf(title) !== i)).toEqual([]);
  });
  it('puts the fields of parts last, as rows of a form have them', () => {
    const fields = entryFields('self-check');
    expect(fields.filter(({ needed }) => needed).map(({ name }) => name)).toEqual([
      'on',
      'unit',
      'by',
      'results.item',
      'results.result',
    ]);
    expect(fields.slice(-3).map(({ part, path }) => [part, ...path])).toEqual([
      ['results', 'item'],
      ['results', 'result'],
      ['results', 'text'],
    ]);
  });

  it('takes the columns of a roster from its kind', () => {
    const roster = { id: '甲', title: '甲', fields: [{ id: '姓名', required: true }, { id: '备注栏' }] };
    const columns = entryFields('roster', roster).filter(({ part }) => part === 'entries');
    expect(columns.map(({ name, needed }) => [name, needed])).toEqual([
      ['entries.姓名', true],
      ['entries.备注栏', false],
    ]);
  });

  it('tells the day of a roster from a column of it that is called so too', () => {
    const fields = entryFields('roster', { id: '甲', title: '甲', fields: [{ id: '日期', required: true }] });
    const titled = (name: string) => fields.find((field) => field.name === name)?.title.zh;
    expect([titled('on'), titled('entries.日期'), titled('note')]).toEqual(['名册·日期', '日期', '备注']);
  });
});
