import type { BookRefusal } from '../../model/book.ts';
import type { BookTaker } from '../../workbook/read/book-taker.ts';
import { encodeValue, known } from './value-code.ts';

/** Enough for one write, little enough to wait for. */
const batch = 64 * 1024;

/**
 * Sends what is read as lines of JSON: `["s",name,hidden]` begins a sheet, `[row,column,value,column,value…]` is a row,
 * `["m",row,column,row,column]` a merged range, `["w"]` a sign of life, and one of `["end"]` and `["no",refusal]` the last.
 */
export function lineSender(write: (text: string) => void): BookTaker & {
  end(refusal: BookRefusal | undefined): void;
} {
  const numbers = new Map<string, number>();
  let waiting = '';
  const send = (line: readonly unknown[]) => {
    waiting += `${JSON.stringify(line)}\n`;
    if (waiting.length > batch) flush();
  };
  const flush = () => {
    write(waiting);
    waiting = '';
  };
  const coded = (code: string): string | number => {
    if (code.length > known.longest) return code;
    const number = numbers.get(code);
    if (number !== undefined) return number;
    if (numbers.size < known.most) numbers.set(code, numbers.size);
    return code;
  };
  return {
    sheet: (name, hidden) => {
      send(['s', name, hidden]);
      // Where it was is known even when the first row never comes.
      flush();
    },
    row: (number, cells) => {
      const line: (string | number)[] = [number];
      for (const { column, value } of cells) line.push(column, coded(encodeValue(value)));
      send(line);
    },
    merged: ({ fromRow, fromColumn, toRow, toColumn }) => send(['m', fromRow, fromColumn, toRow, toColumn]),
    working: () => {
      send(['w']);
      flush();
    },
    end: (refusal) => {
      send(refusal === undefined ? ['end'] : ['no', refusal]);
      flush();
    },
  };
}
