import { quoteEn } from './diagnostic-words-en.ts';
import type { ImportWords } from './import-words.ts';

const about = (sheet: string): string => (sheet === '' ? 'this list' : `sheet ${quoteEn(sheet)}`);

export const importWordsEn: ImportWords = {
  title: 'Import',
  whichKind: (sheet) => `Which kind of record is a row of ${about(sheet)}?`,
  whichRoster: (sheet) => `Which roster is ${about(sheet)}?`,
  whichField: (heading, example) =>
    `Which field of a record is the column ${quoteEn(heading)}${example === '' ? '' : ` (such as ${example})`}?`,
  unwanted: 'leave this column out',
  constant: ({ zh, en }) => `There is no column for ${en} (${zh}): what shall every row say?`,
  none: '(nothing)',
  whatMeans: ({ zh, en }, text) => `${en} (${zh}): what is ${quoteEn(text)} called in this town?`,
  asItIs: 'leave it as it is',
  differ: (file) => `${file} says otherwise than what was read before:`,
  replace: (rows) =>
    `${String(rows)} ${rows === 1 ? 'row says' : 'rows say'} otherwise than what was read before: take the list's word?`,
  nameIt: 'This is kept in mappings/ and not asked again. Its name:',
  badName: 'letters, digits, Chinese characters, - and _ only',
  nameTaken: 'a mapping of that name is there already: choose another',
  comments: {
    head: 'How a superior’s list is read. Asked once by civic import, which never changes this file again: edit it as you like.',
    headings: "Heading of the list: field of the record; '-' leaves the column out",
    set: 'Fields that are the same in every row',
    words: 'Field: word of the list → word of the record',
    units: 'Name of a unit in the list → unit of this town',
  },
};
