import type ExcelJS from 'exceljs';
import type { FieldColumn } from '../enter/form/form.ts';
import type { FormLists } from './form-lists.ts';

declare module 'exceljs' {
  interface Worksheet {
    /** Rules by the range they hold for; the types of exceljs forget it. */
    readonly dataValidations: { add(range: string, rule: ExcelJS.DataValidation): void };
  }
}

/** Most characters Excel shows beside a cell: of a hint, and of its title. */
const longestHint = 255;
const longestTitle = 32;
/** More than anybody types: a rule that lets everything in and only carries the hint. */
const anyLength = '32767';

const cut = (text: string, longest: number): string => Array.from(text).slice(0, longest).join('');

const error = '这里只能从列表里选。点右边的小箭头，或把格子清空。';
const warning = '列表里没有这一个。确定就写这个吗？';

/** The rule of a column: its drop-down, and the hint beside the cell that is clicked; undefined where it has neither. */
export function ruleFor(
  { title, prompt, choices }: FieldColumn,
  lists: FormLists,
): ExcelJS.DataValidation | undefined {
  const shown =
    prompt === ''
      ? {}
      : {
          showInputMessage: true,
          promptTitle: cut(title, longestTitle),
          prompt: cut(prompt, longestHint),
        };
  const said = { allowBlank: true, ...shown };
  if (choices === undefined && prompt === '') return undefined;
  if (choices === undefined)
    return { type: 'textLength', operator: 'lessThanOrEqual', formulae: [anyLength], ...said };
  const list = { type: 'list' as const, formulae: [lists.formulaFor(choices.words)], ...said };
  // Several words in one cell are none of the list's: nothing may be refused there.
  if (choices.which === 'some') return list;
  return choices.which === 'only'
    ? { ...list, showErrorMessage: true, errorStyle: 'stop', errorTitle: title.slice(0, longestTitle), error }
    : {
        ...list,
        showErrorMessage: true,
        errorStyle: 'warning',
        errorTitle: title.slice(0, longestTitle),
        error: warning,
      };
}

/** One rule for a whole range: a rule a cell makes spreadsheet programs slow. */
export function addRule(sheet: ExcelJS.Worksheet, range: string, rule: ExcelJS.DataValidation): void {
  sheet.dataValidations.add(range, rule);
}
