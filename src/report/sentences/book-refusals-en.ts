import type { BookLimit, BookRefusal } from '../../model/book.ts';
import { quoteEn } from './diagnostic-words-en.ts';

const tooMuch: Readonly<Record<BookLimit, string>> = {
  packed: 'the file is too big: delete the photos pasted into it, save it, and put the photos beside it',
  unpacked: 'it unpacks to more than any filled form: copy its content into a new workbook',
  entries: 'there are more files inside than in any form: copy its content into a new workbook',
  entities: 'it holds XML entities, which no spreadsheet program writes: open it and save it as .xlsx',
  depth: 'its XML is nested too deeply: open it and save it as .xlsx',
  strange: 'most of its XML is none of a workbook: open it and save it as .xlsx',
  piece: 'a piece of its XML is too long: open it and save it as .xlsx',
  sheets: 'there are too many sheets: keep only those to be read',
  columns: 'there are too many columns: delete those without use',
  rows: 'there are too many rows: split it into several files',
  cells: 'there are too many cells with something in them: split it into several files',
  merges: 'there are too many merged cells: unmerge them',
  'cell-text': 'a cell holds more than 32,767 characters: shorten it',
  text: 'there is too much text: split it into several files',
};

const reasons: Readonly<Record<BookRefusal['refused'], (refusal: BookRefusal) => string>> = {
  empty: () => 'it is empty, not a byte in it: get it again',
  unreadable: ({ shown }) =>
    shown === 'ENOENT'
      ? 'there is no such file: check its name'
      : `it cannot be read (${shown ?? ''}): check that it is a regular file and that no other program holds it`,
  'unknown-format': () => 'it is neither a workbook nor CSV: open it and save it as .xlsx or CSV',
  'old-format': () => 'it is of an old format (.xls, .et and the like): open it and save it as .xlsx',
  password: () => 'it has a password: remove the password and save it again',
  broken: () => 'the workbook is cut off or broken: open it and save it as .xlsx, or have it sent again',
  'too-big': ({ limit }) => tooMuch[limit ?? 'unpacked'],
  encoding: () => 'it is text in neither UTF-8, GBK nor Unicode: open it and save it as “CSV UTF-8”',
  'gave-up': ({ shown }) =>
    `reading it took too long or too much memory and was ended${shown === undefined || shown === '' ? '' : ` (${shown})`}: copy its content into a new workbook`,
};

/** Why a file that somebody filled in is not read, in English. */
export function bookRefusalEn(refusal: BookRefusal): string {
  const { sheet, cell, shown } = refusal;
  const place = [sheet, cell].filter((each) => each !== undefined).join('!');
  const told = ['broken', 'too-big'].includes(refusal.refused) && shown !== undefined && shown !== '';
  return `${place === '' ? '' : `at ${place}: `}${reasons[refusal.refused](refusal)}${told ? ` (${quoteEn(shown)})` : ''}`;
}
