import { expect, test } from 'vitest';
import { cellsOf } from './a-workbook.ts';

type Format = string | number;

/** What each number is under each format. */
async function shown(pairs: readonly (readonly [stored: string, format: Format])[], system?: 1904) {
  const rows = pairs.map(
    ([stored], index) => `<row r="${index + 1}"><c s="${index + 1}"><v>${stored}</v></c></row>`,
  );
  const words = await cellsOf({
    rows: rows.join(''),
    formats: pairs.map(([, format]) => format),
    ...(system ? { system } : {}),
  });
  return pairs.map((_, index) => words[`A${index + 1}`]);
}

const march = '44635';
const under = (formats: readonly Format[]) => shown(formats.map((format) => [march, format] as const));

test('the built-in formats of days, the Chinese ones too', async () => {
  const numbers = [14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58];
  expect(await under(numbers)).toEqual(numbers.map(() => '@2022-03-15'));
});

test('the built-in formats of numbers are none of days', async () => {
  const numbers = [0, 1, 2, 3, 4, 11, 12, 13, 37, 40, 48, 49];
  expect(await under(numbers)).toEqual(numbers.map(() => `=${march}`));
});

test('formats of one’s own', async () => {
  const days = [
    'yyyy"年"m"月"d"日"',
    'yyyy/m/d;@',
    '[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy',
    '[$-804]aaaa',
    '[DBNum1][$-804]yyyy"年"m"月"',
    'm"月"d"日"',
    'mmm',
    'yyyy-mm-dd hh:mm',
    '[Red]yyyy/m/d',
    'e"年"m"月"',
    'yyyy年m月d日',
  ];
  expect(await under(days)).toEqual(days.map(() => '@2022-03-15'));
  const numbers = [
    'General',
    'G/通用格式',
    '0.00E+00',
    '#,##0.00"元"',
    '0"d"',
    '0\\d',
    '_ * #,##0_ ;_ * \\-#,##0_ ;_ @_ ',
    '[$¥-804]#,##0',
    ';;;',
    '@',
    '0"年"',
    '"yyyy"0',
    '0;yyyy',
  ];
  expect(await under(numbers)).toEqual(numbers.map(() => `=${march}`));
});

test('the time of day is dropped; a moment before midnight counts as midnight', async () => {
  expect(
    await shown([
      ['44635.75', 22],
      ['44635.999999', 22],
      ['44634.999999999', 22],
      ['44635.5', 'h:mm'],
    ]),
  ).toEqual(['@2022-03-15', '@2022-03-15', '@2022-03-15', '@2022-03-15']);
});

test('a time of day alone is a text: there is no day in it', async () => {
  expect(
    await shown([
      ['0.375', 20],
      ['0.75', 'h"时"mm"分"'],
      ['0.5000115740740741', 21],
      ['0.5', 55],
      ['1.0416666666666667', '[h]:mm'],
      ['0.3958333333333333', '上午/下午h"时"mm"分"'],
      ['-0.5', 20],
    ]),
  ).toEqual(['09:00', '18:00', '12:00:01', '12:00', '25:00', '09:30', '!impossible-day -0.5']);
});

test('the day that never was, and the ends of the calendar', async () => {
  expect(
    await shown([
      ['60', 14],
      ['61', 14],
      ['59', 14],
      ['0', 14],
      ['-3', 14],
      ['2958465', 14],
      ['2958466', 14],
      ['1E+300', 14],
    ]),
  ).toEqual([
    '!impossible-day 60',
    '@1900-03-01',
    '!impossible-day 59',
    '!impossible-day 0',
    '!impossible-day -3',
    '@9999-12-31',
    '!impossible-day 2958466',
    '!impossible-day 1E+300',
  ]);
});

test('workbooks that count from 1904', async () => {
  expect(
    await shown(
      [
        ['43173', 14],
        ['0', 14],
        ['60', 14],
        ['2957003', 14],
        ['2957004', 14],
      ],
      1904,
    ),
  ).toEqual(['@2022-03-15', '@1904-01-01', '@1904-03-01', '@9999-12-31', '!impossible-day 2957004']);
});

test('a day stored as text, as the strict form has it', async () => {
  const rows = `<row r="1"><c t="d"><v>2022-03-15T08:30:00</v></c><c t="d"><v>2022-02-30</v></c></row>`;
  expect(await cellsOf({ rows })).toEqual({ A1: '@2022-03-15', B1: '!impossible-day 2022-02-30' });
});

test('a day typed as text stays text', async () => {
  const rows = `<row r="1"><c t="inlineStr"><is><t>2022.3.15</t></is></c></row>`;
  expect(await cellsOf({ rows, formats: [14] })).toEqual({ A1: '2022.3.15' });
});
