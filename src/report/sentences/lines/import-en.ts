import type { Changed, ImportLine, RowState } from '../../../ledgers/lines/import.ts';
import { bookRefusalEn } from '../book-refusals-en.ts';
import { quoteEn, someEn } from '../diagnostic-words-en.ts';
import type { LineSentences } from './lines.ts';

const states: Readonly<Record<RowState, string>> = {
  new: 'new',
  replaced: 'replaces',
  there: 'there',
  conflict: 'conflict',
  wrong: 'wrong',
  held: 'not written',
};

const sheetOf = (sheet: string): string => (sheet === '' ? '' : ` in sheet ${quoteEn(sheet)}`);
const value = (text: string): string => (text === '' ? '(blank)' : text);
const changed = (changes: readonly Changed[]): string =>
  changes.map(({ title, old, now }) => `${title.en}: ${value(old)} → ${value(now)}`).join('; ');

export const importEn: LineSentences<ImportLine> = {
  'import-refused': ({ refusal }) => `Not read in: ${bookRefusalEn(refusal)}`,
  'import-no-rows': ({ unfilled }) =>
    unfilled === 0
      ? 'Not read in: nothing stands below the headings. Check that it is the right file'
      : `Not read in: of the ${unfilled} rows prepared none was filled in. Fill them in; if there is nothing to report, the form need not be handed in`,
  'import-no-headings': ({ sheet, row, headings }) =>
    headings.length === 0
      ? `Not read in: there are no headings in the first 20 rows${sheetOf(sheet)}. Name the columns in the first row`
      : `Not read in: no row of headings is known${sheetOf(sheet)} (row ${row} says ${someEn(headings)}). Say which kind of record it is and which column is what: --kind finding --map ${headings[0] ?? 'HEADING'}=text`,
  'import-heading-twice': ({ sheet, heading, first, second }) =>
    `Not read in: two columns are ${quoteEn(heading)}${sheetOf(sheet)}: ${first} and ${second}. Delete one, or head it otherwise`,
  'import-lacking': ({ sheet, row, fields, unknown, isForm }) => {
    const names = fields.map(({ zh, en }) => `${en} (${zh})`);
    const first = fields[0]?.zh ?? '';
    const other = unknown.length === 0 ? '' : `. Headings nobody knows: ${someEn(unknown)}`;
    const type = isForm
      ? `Add ${fields.length === 1 ? 'the column' : 'the columns'} in row ${row}, or fill in a new form`
      : `If a column has another heading, add --map HEADING=${first}; if it is the same in every row, --set ${first}=…; else add a column`;
    return `Not read in: ${names.join(', ')} ${fields.length === 1 ? 'is' : 'are'} lacking${sheetOf(sheet)}${other}. ${type}`;
  },
  'import-kind-unclear': ({ sheet, kinds }) =>
    kinds.length === 0
      ? `Not read in: the headings${sheetOf(sheet)} do not tell the kind of record. Say it: --kind finding; for headings of its own add --map HEADING=FIELD`
      : `Not read in: the headings${sheetOf(sheet)} fit ${kinds.map(({ zh, en }) => `${en} (${zh})`).join(', ')}. Say which with --kind`,
  'import-mappings-several': ({ names }) =>
    `Not read in: ${names.map((name) => `mappings/${name}.yaml`).join(', ')} all fit. Say which with --mapping`,
  'import-no-field': ({ field, kind, nearest }) =>
    `Not read in: ${kind.en} has no field ${quoteEn(field)}${nearest === undefined ? '. Fields are listed in docs/reference.md' : `; is it ${quoteEn(nearest)}?`}`,
  'import-no-roster': ({ roster, nearest }) =>
    `Not read in: no roster is called ${quoteEn(roster)}${nearest === undefined ? '. Say which: --set list=ROSTER' : `; is it ${quoteEn(nearest)}?`}`,
  'import-form-empty': ({ sheets }) =>
    `Not read in: the sheets of this form, ${someEn(sheets)}, are gone. Leave their names as they are, or fill in a new form`,
  'import-taken': ({ file }) =>
    `Not written: ${file} is borne by something else. Look at it, or give the file to be read in another name`,
  'import-state': ({ state }) => states[state],
  'import-said': ({ found, expected, type }) => `${found}; expected: ${expected}; type: ${type}`,
  'import-there': ({ by, elsewhere }) =>
    elsewhere === undefined ? `the same as ${by}` : `says the same as ${by}, read in from ${elsewhere}`,
  'import-changed': ({ by, replaces, changes }) =>
    `${replaces ? `replaces ${by}` : `not the same as ${by}`}: ${changed(changes)}`,
  'import-more': ({ state, count }) =>
    `${count} more rows (${states[state]}) are not listed; --format json has all`,
  'import-kind': ({ kind, sheet, mapping, guessed }) =>
    `Read as ${kind.en} (${kind.zh})${sheetOf(sheet)}${mapping === undefined ? '' : `, as mappings/${mapping}.yaml says`}${guessed ? ', taken from the headings; if that is wrong, say --kind' : ''}`,
  'import-ignored': ({ sheet, headings }) =>
    `${headings.length === 1 ? 'Column' : 'Columns'} not read${sheetOf(sheet)}: ${headings
      .map(
        ({ text, cell, nearest }) =>
          `${cell} ${quoteEn(text)}${nearest === undefined ? '' : ` (is it ${quoteEn(nearest.zh)}?)`}`,
      )
      .join(', ')}`,
  'import-sheet-ignored': ({ sheets }) => `Sheets not read: ${sheets.map(quoteEn).join(', ')}`,
  'import-sheet-gone': ({ sheets }) => `Sheets of the form that are gone: ${sheets.map(quoteEn).join(', ')}`,
  'import-unfilled': ({ count }) => `${count} prepared rows were not filled in and do not count`,
  'import-elsewhere': ({ count }) =>
    `There are ${count} mistakes elsewhere in the town's folder, which have nothing to do with this; civic check lists them`,
  'import-held-back': ({ wrong, conflict }) =>
    [
      'Nothing was written',
      ...(wrong === 0 ? [] : ['put right what is wrong in the file and import it again']),
      ...(conflict === 0 ? [] : ['if the file is right where they differ, add --replace']),
      'to write only the rows that are fine, add --partial',
    ].join('; '),
  'import-conflict-means': () =>
    'Conflict: a row of the same number in the same file was read in before and said something else. If the file is right, add --replace (a record that supersedes the other); if it is another list, give the file another name',
  'import-copied': ({ count, dry }) =>
    `${dry ? 'Would copy in' : 'Copied in'} ${count === 1 ? 'one file' : `${count} files`} the rows name`,
  'import-written': ({ files, dry }) => `${dry ? 'Would write' : 'Wrote'} ${files.join(', ')}`,
  'import-sum': ({ rows, written, there, refused, dry }) =>
    `${dry ? 'A trial: nothing was written. ' : ''}${rows} rows read = ${written} ${dry ? 'to be written' : 'written'} + ${there} already there + ${refused} not written`,
  'import-outcome': ({ fine }) => (fine ? 'done' : 'see above'),
};
