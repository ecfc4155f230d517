import { expect, test } from 'vitest';
import { cellsOf } from './a-workbook.ts';

/** One row of cells, each given as `<c …>…</c>` without its name. */
async function values(...cells: readonly string[]): Promise<(string | undefined)[]> {
  const row = cells.map((cell, index) => cell.replace('<c', `<c r="${'ABCDEFGHIJKL'[index]}1"`));
  const rows = `<row r="1">${row.join('')}</row><row r="2"><c r="A2"><v>1</v></c></row>`;
  const words = await cellsOf({ rows, formats: ['0.00%', 10, '0.0"%"'] });
  return cells.map((_, index) => words[`${'ABCDEFGHIJKL'[index]}1`]);
}

const number = (text: string, style = 0) => `<c s="${style}"><v>${text}</v></c>`;

test('a number is what the program would show of it: 15 digits', async () => {
  const stored = ['398', '398.00000000000006', '0.30000000000000004', '9.5000000000000001E-2', '1E3', '-0'];
  const shown = ['=398', '=398', '=0.3', '=0.095', '=1000', '=0'];
  expect(await values(...stored.map((text) => number(text)))).toEqual(shown);
  const more = ['1.5E-7', '-2.5', '.5', '99.996', '123456789012345', '0.1234567890123456'];
  const moreShown = ['=0.00000015', '=-2.5', '=0.5', '=99.996', '=123456789012345', '=0.123456789012346'];
  expect(await values(...more.map((text) => number(text)))).toEqual(moreShown);
});

test('more than 15 digits are lost before we see them', async () => {
  const stored = [
    '110101199001010000',
    '1.1010119900101E+17',
    '1000000000000000',
    '-1E15',
    '999999999999999',
    '1E+300',
  ];
  expect(await values(...stored.map((text) => number(text)))).toEqual([
    '!long-number 110101199001010000',
    '!long-number 110101199001010000',
    '!long-number 1000000000000000',
    '!long-number -1000000000000000',
    '=999999999999999',
    '!long-number 1E+300',
  ]);
});

test('what is no number is no number', async () => {
  const stored = ['12,5', 'NaN', 'Infinity', '0x10', '1e999', '１２', '1e-300'];
  expect(await values(...stored.map((text) => number(text)))).toEqual(stored.map((text) => `!error ${text}`));
});

test('a percentage stays the number that is stored', async () => {
  expect(await values(number('0.95', 1), number('0.95', 2), number('95', 3), number('0.95'))).toEqual([
    '=0.95%',
    '=0.95%',
    '=95',
    '=0.95',
  ]);
});

test('flags, errors and texts of formulas', async () => {
  expect(
    await values(
      '<c t="b"><v>1</v></c>',
      '<c t="b"><v>0</v></c>',
      '<c t="e"><v>#REF!</v></c>',
      '<c t="e"><f>1/0</f><v>#DIV/0!</v></c>',
      '<c t="str"><f>A2&amp;"x"</f><v>1x</v></c>',
      '<c t="n"><v> 7 </v></c>',
    ),
  ).toEqual(['?true', '?false', '!error #REF!', '!error #DIV/0!', '1x', '=7']);
});

test('a formula counts with the result that was kept, and without one says so', async () => {
  expect(
    await values(
      '<c><f>SUM(A2:A3)</f><v>12</v></c>',
      '<c><f>SUM(A2:A3)</f></c>',
      '<c><f>SUM(A2:A3)</f><v></v></c>',
      '<c><f t="shared" si="0"/><v>5</v></c>',
      '<c><f t="shared" si="0"/></c>',
      // A formula whose result is the empty text shows nothing.
      '<c t="str"><f>""</f><v></v></c>',
    ),
  ).toEqual(['=12', '!no-result =SUM(A2:A3)', '!no-result =SUM(A2:A3)', '=5', '!no-result =', undefined]);
});

test('a picture inside a cell is no value: WPS calls a function, Excel stores an error', async () => {
  expect(
    await values(
      '<c t="str"><f>_xlfn.DISPIMG("ID_1",1)</f><v>=DISPIMG("ID_1",1)</v></c>',
      '<c t="str"><v>=DISPIMG("ID_2",1)</v></c>',
      '<c t="e" vm="1"><v>#VALUE!</v></c>',
      '<c t="e" vm="2"><f>_xlfn.IMAGE("a.png")</f><v>#VALUE!</v></c>',
      '<c t="e" vm="3"><f>_xlfn.SEQUENCE(9)</f><v>#VALUE!</v></c>',
      '<c t="e"><v>#VALUE!</v></c>',
    ),
  ).toEqual([
    '!picture =_xlfn.DISPIMG("ID_1",1)',
    '!picture =DISPIMG("ID_2",1)',
    '!picture #VALUE!',
    '!picture =_xlfn.IMAGE("a.png")',
    '!error #VALUE!',
    '!error #VALUE!',
  ]);
});
