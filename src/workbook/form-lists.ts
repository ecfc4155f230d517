import type ExcelJS from 'exceljs';
import { otherSheets } from './form-head.ts';

/** Most characters of a list written into the cell's own rule; a longer one stands on a sheet. */
const longestInline = 255;

const listsSheet = otherSheets.lists;

/** Where the lists stand that are too long for a rule of their own: a hidden sheet, a column each, each named once. */
export class FormLists {
  readonly #workbook: ExcelJS.Workbook;
  readonly #known = new Map<string, string>();
  #sheet: ExcelJS.Worksheet | undefined;

  constructor(workbook: ExcelJS.Workbook) {
    this.#workbook = workbook;
  }

  /** What the rule of a drop-down names as its list. */
  formulaFor(words: readonly string[]): string {
    const inline = `"${words.join(',')}"`;
    // A comma would part a word in two, a quotation mark would end the list.
    if (inline.length <= longestInline && words.every((word) => !/[,"]/.test(word))) return inline;
    const key = JSON.stringify(words);
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    this.#sheet ??= this.#workbook.addWorksheet(listsSheet, { state: 'hidden' });
    const sheet = this.#sheet;
    const column = sheet.getColumn(this.#known.size + 1);
    words.forEach((word, i) => {
      sheet.getCell(i + 1, column.number).value = word;
    });
    const name = `civic_list_${String(column.number)}`;
    this.#workbook.definedNames.add(
      `${listsSheet}!$${column.letter}$1:$${column.letter}$${String(words.length)}`,
      name,
    );
    this.#known.set(key, name);
    return name;
  }
}
