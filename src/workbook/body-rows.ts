import type { SaidCell, SaidTable } from '../ledgers/table.ts';
import type { Look, StyleNumbers } from './body-styles.ts';
import { dayNumbers, divisors } from './cell-values.ts';
import { columnSums, shareFormulas } from './formulas.ts';
import type { Formula } from './formulas.ts';
import type { Layout } from './layout.ts';
import { lettersOf } from './letters.ts';
import { namesOf } from './links.ts';
import type { Links, Target } from './links.ts';
import { xmlText } from './safe-text.ts';
import type { SharedTexts } from './shared-texts.ts';
import { heightOf, linesIn } from './text-size.ts';

/** Rows a piece of the part holds. */
const perPiece = 64;

/** What the rows of one sheet are written with. */
export interface Body {
  readonly table: SaidTable;
  readonly layout: Layout;
  readonly styles: StyleNumbers;
  readonly texts: SharedTexts;
  readonly links: Links;
  /** Columns drawn in a chart, which would draw an empty text as nought: what is missing there is left out altogether. */
  readonly charted: ReadonlySet<string>;
  /** Filled as rows are written: the height of each. */
  readonly heights: number[];
}

interface RowKind {
  readonly isTotal: boolean;
  readonly formulas: readonly (Formula | undefined)[];
}

/** Writes one row after the other: the same styles for each, and every text once. */
function rowWriter({ layout, styles, texts, links, charted, heights }: Body, { isTotal, formulas }: RowKind) {
  const { columns, widths } = layout;
  const letters = columns.map((_, i) => lettersOf(i + 1));
  const spans = `spans="1:${String(columns.length)}"`;
  const [textLook, numberLook]: readonly [Look, Look] = isTotal
    ? ['total-text', 'total-number']
    : ['text', 'number'];
  const dayNumber = dayNumbers();
  let lines = 1;
  // LibreOffice draws a text that is a link as one line and cuts it off: a longer one stays text, and the row's number
  // leads where it would.
  let beside: Target | undefined;

  const open = (i: number, ref: string, look: Look): string =>
    `<c r="${ref}" s="${styles[i]?.[look] ?? '0'}"`;

  const targetOf = (i: number, text: string): Target | undefined => {
    if (isTotal) return undefined;
    const form = columns[i]?.form;
    if (form === 'files') return links.toFile(text);
    return form === 'sheet' ? links.toSheet(text) : undefined;
  };

  const textCell = (i: number, ref: string, text: string): string => {
    const column = columns[i];
    const day = column?.form === 'day' ? dayNumber(text) : undefined;
    if (day !== undefined) return `${open(i, ref, textLook)}><v>${String(day)}</v></c>`;
    const target = targetOf(i, text);
    const shared = texts.add(target?.kind === 'file' ? namesOf(text) : text);
    const needed = linesIn(shared.lines, widths[i] ?? 10);
    lines = Math.max(lines, needed);
    const style = `t="s"><v>${String(shared.index)}</v></c>`;
    if (target !== undefined) {
      if (needed > 1) beside ??= target;
      else if (links.add(ref, target)) return `${open(i, ref, 'link')} ${style}`;
    }
    const tone = isTotal ? undefined : column?.tones?.get(text);
    return `${open(i, ref, tone ?? textLook)} ${style}`;
  };

  const numberCell = (i: number, ref: string, value: number, formula: string | undefined): string => {
    const figure = value / (divisors[columns[i]?.form ?? 'text'] ?? 1);
    if (!Number.isFinite(figure)) return `${open(i, ref, textLook)}/>`;
    const computed = formula === undefined ? '' : `<f>${xmlText(formula)}</f>`;
    return `${open(i, ref, numberLook)}>${computed}<v>${String(figure)}</v></c>`;
  };

  const emptyCell = (i: number, ref: string, formula: string | undefined): string =>
    formula === undefined || charted.has(columns[i]?.key ?? '')
      ? `${open(i, ref, textLook)}/>`
      : `${open(i, ref, numberLook)} t="str"><f>${xmlText(formula)}</f><v></v></c>`;

  const numberOfRow = (value: SaidCell, ref: string): string => {
    if (typeof value !== 'number') return emptyCell(0, ref, undefined);
    const isLink = beside !== undefined && links.add(ref, beside);
    return `${open(0, ref, isLink ? 'link' : numberLook)}><v>${String(value)}</v></c>`;
  };

  return (cells: readonly SaidCell[], at: number): string => {
    const row = String(at);
    lines = 1;
    beside = undefined;
    let written = '';
    for (let i = 1; i < columns.length; i += 1) {
      const value = cells[i] ?? null;
      const ref = `${letters[i] ?? ''}${row}`;
      if (typeof value === 'string') written += textCell(i, ref, value);
      else {
        const formula = formulas[i]?.(cells, at);
        written += value === null ? emptyCell(i, ref, formula) : numberCell(i, ref, value, formula);
      }
    }
    const height = heightOf(lines);
    const number = numberOfRow(cells[0] ?? null, `A${row}`);
    heights.push(height);
    return `<row r="${row}" ht="${String(height)}" customHeight="1" ${spans}>${number}${written}</row>`;
  };
}

/** The rows of a table and its total as XML, in pieces. */
export function* bodyRows(body: Body): Generator<string> {
  const { table, layout } = body;
  const shares = shareFormulas(layout);
  const sums = columnSums(layout);
  const write = rowWriter(body, { isTotal: false, formulas: shares });
  let piece = '';
  let number = 0;
  for (const cells of table.rows) {
    const row = [number + 1, ...cells];
    sums.add(row);
    piece += write(row, layout.firstRow + number);
    number += 1;
    if (number % perPiece === 0) {
      yield piece;
      piece = '';
    }
  }
  if (layout.totalRow !== undefined) {
    const formulas = sums.formulas().map((sum, i) => sum ?? shares[i]);
    piece += rowWriter(body, { isTotal: true, formulas })([null, ...(table.total ?? [])], layout.totalRow);
  }
  yield piece;
}
