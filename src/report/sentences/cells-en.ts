import type { CellMessage, CellSentences } from './cells.ts';
import { quoteEn } from './diagnostic-words-en.ts';

type Why = Extract<CellMessage, { readonly code: 'cell-unreadable' }>['why'];
const whys: Readonly<
  Record<Why, (shown: string) => readonly [found: string, expected: string, type: string]>
> = {
  error: (shown) => [`is the error ${shown}`, 'a value', 'mend the formula, or type its result'],
  'no-result': (shown) => [
    `is the formula ${shown}, saved without its result`,
    'a value',
    'open and save it in a spreadsheet program, or type the result',
  ],
  picture: () => [
    'is a picture inside the cell',
    'text',
    'save the photo as a file beside the form and type its name into the cell',
  ],
  'long-number': (shown) => [
    `is ${shown}: of a number of more than 15 digits the spreadsheet program has lost the end`,
    'text',
    'format the cell as text and type it again',
  ],
  'impossible-day': (shown) => [
    `is ${shown}, which is no day of the calendar`,
    'a day',
    'type it again: 2022-03-15',
  ],
  'number-for-day': (shown) => [
    `is the number ${shown}, which may be one month or another`,
    'a day or month',
    'format the cell as text and type 2022-10 or 2022-10-05',
  ],
  'day-for-figure': (shown) => [
    `is the day ${shown}: the spreadsheet program probably took a fraction for a day`,
    'a figure',
    'format the cell as text and type a figure such as 3/4',
  ],
};

export const cellsEn: CellSentences = {
  'cell-unreadable': ({ why, title, shown }) => {
    const [found, expected, type] = whys[why](shown);
    return { found: `${title.en} ${found}`, expected, type };
  },
  'cell-missing': ({ title, column, because }) => ({
    found: `${title.en} (${title.zh}) is not written`,
    expected:
      because === undefined
        ? `${title.en} is needed`
        : `needed where ${because.title.en} is ${quoteEn(because.value)}`,
    type: column ? 'write it into this cell' : `add a column ${quoteEn(title.zh)} and write it into this row`,
  }),
  'id-taken': ({ id, title, first }) => ({
    found: `the id ${quoteEn(id)} (${title.en}) is borne already, at ${first}`,
    expected: 'each id used once',
    type: 'another id; if it is the same thing, delete this row',
  }),
  'row-twice': ({ row, key, same }) => ({
    found: same
      ? `the same as row ${row}`
      : `number ${quoteEn(key)} stands at row ${row} too, and says something else`,
    expected: 'one row for one thing, one number for a row',
    type: same
      ? 'delete one; if they are two things, add a column “No.” and number them'
      : 'give one of them another number',
  }),
};
