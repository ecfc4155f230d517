/** How many pages a sheet is shrunk to: 495 points of height go onto one that is not wider than the paper. */
import { expect, test } from 'vitest';
import { fitPages } from '../../src/workbook/page-fit.ts';

const narrow = [5, 95];
const pages = (used: number, widths: readonly number[] = narrow, header = 15): number =>
  fitPages(widths, used, header).pages;

test('what fits on a page goes onto one, whatever the program that prints makes of it', () => {
  expect(pages(100)).toBe(1);
  expect(pages(495)).toBe(1);
});

test('a few lines over are drawn in; many begin another page', () => {
  expect(fitPages(narrow, 600, 15)).toEqual({ pages: 1, height: 600 });
  expect(pages(654)).toBe(1);
  expect(pages(656)).toBe(0);
  expect(pages(900)).toBe(0);
});

test('of several pages less is drawn in, and of many nothing', () => {
  expect(pages(1060)).toBe(2);
  expect(pages(1150)).toBe(0);
  expect(pages(495 + 4 * 480 + 100)).toBe(5);
  expect(pages(495 + 5 * 480 + 100)).toBe(0);
});

test('a sheet that is shrunk to the width of the paper is not shrunk beyond what can be read', () => {
  const wide = [5, 235];
  const one = fitPages(wide, 1, 15).height;
  expect(one).toBeCloseTo(495.36 / (784 / (240 * 5.25)), 1);
  expect(pages(one * 1.02, wide)).toBe(1);
  expect(pages(one * 1.1, wide)).toBe(0);
});
