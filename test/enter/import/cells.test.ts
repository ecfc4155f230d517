import { describe, expect, it } from 'vitest';
import { cellText } from '../../../src/enter/import/cell-text.ts';
import type { CellValue } from '../../../src/model/book.ts';
import type { SchemaNode } from '../../../src/model/schema.ts';
import { day } from '../../support/days.ts';

const reads = (what: 'day' | 'month' | 'period' | 'quantity'): SchemaNode => ({
  type: 'string',
  'x-civic': { en: 'x', reads: what },
});
const number = (text: string, percent = false): CellValue => ({ kind: 'number', text, percent });

describe('what a cell says to its field', () => {
  it.each([
    ['0.95', '95%'],
    ['0.972', '97.2%'],
    ['0.97200000000000009', '97.2%'],
    ['1', '100%'],
    ['0.005', '0.5%'],
    ['0', '0%'],
    ['1.25', '125%'],
    ['0.99996', '99.996%'],
  ])('%s shown as a percentage is %s', (stored, text) => {
    expect(cellText(number(stored, true), reads('quantity'))).toEqual({ text });
  });

  it.each([
    ['81.599999999999994', '81.6'],
    ['12', '12'],
    ['1.0', '1'],
    ['123456789012345', '123456789012345'],
  ])('the number %s is %s', (stored, text) => {
    expect(cellText(number(stored), {})).toEqual({ text });
  });

  it('a month is kept by spreadsheet programs as its first day', () => {
    const value: CellValue = { kind: 'day', day: day('2022-05-01') };
    expect(cellText(value, reads('month'))).toEqual({ text: '2022-05' });
    expect(cellText(value, reads('period'))).toEqual({ text: '2022-05' });
    expect(cellText(value, reads('day'))).toEqual({ text: '2022-05-01' });
  });

  it('2022.10 typed as a number may be January: it is not guessed', () => {
    expect(cellText(number('2022.1'), reads('month'))).toEqual({ why: 'number-for-day', shown: '2022.1' });
    expect(cellText(number('2022'), reads('period'))).toEqual({ text: '2022' });
  });

  it('3/4 that became a day is no figure', () => {
    expect(cellText({ kind: 'day', day: day('2022-03-04') }, reads('quantity'))).toEqual({
      why: 'day-for-figure',
      shown: '2022-03-04',
    });
  });

  it('what the program has lost is wrong, with what it shows', () => {
    expect(cellText({ kind: 'trouble', why: 'error', shown: '#REF!' }, {})).toEqual({
      why: 'error',
      shown: '#REF!',
    });
  });
});
