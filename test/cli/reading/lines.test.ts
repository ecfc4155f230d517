import { expect, test } from 'vitest';
import type { BookCell, BookRefusal, CellValue } from '../../../src/model/book.ts';
import type { Day } from '../../../src/model/day.ts';
import { lineSender } from '../../../src/cli/reading/send-lines.ts';
import type { Said } from '../../../src/cli/reading/take-lines.ts';
import { lineTaker } from '../../../src/cli/reading/take-lines.ts';
import type { BookTaker } from '../../../src/workbook/read/book-taker.ts';
import { makeBook } from '../../../src/workbook/read/make-book.ts';

const values: readonly CellValue[] = [
  { kind: 'text', text: '临河社区' },
  { kind: 'text', text: '["end"]\n"\\u0000 \u2028' },
  { kind: 'text', text: '长'.repeat(32_767) },
  { kind: 'number', text: '0.95', percent: true },
  { kind: 'number', text: '-398', percent: false },
  { kind: 'day', day: '2022-03-15' as Day },
  { kind: 'flag', value: true },
  { kind: 'flag', value: false },
  { kind: 'trouble', why: 'error', shown: '#REF!' },
  { kind: 'trouble', why: 'no-result', shown: '=A1' },
  { kind: 'trouble', why: 'picture', shown: '' },
  { kind: 'trouble', why: 'long-number', shown: '110101199001010000' },
  { kind: 'trouble', why: 'impossible-day', shown: '60' },
];

/** What arrives of what is sent. */
function through(send: (taker: BookTaker) => void, refusal?: BookRefusal) {
  let sent = '';
  const sender = lineSender((text) => void (sent += text));
  send(sender);
  sender.end(refusal);
  const book = makeBook();
  const take = lineTaker(book);
  const lines = sent.split('\n');
  expect(lines.pop()).toBe('');
  const said = lines.map(take);
  return { book: book.finish(), last: said.at(-1), before: new Set(said.slice(0, -1)) };
}

test('every sort of value arrives as it was sent, the second time too', () => {
  const cells = (): BookCell[] => values.map((value, index) => ({ column: index * 3 + 1, value }));
  const send = (taker: BookTaker) => {
    taker.sheet('表1', false);
    taker.row(2, cells());
    taker.working();
    taker.sheet('字典', true);
    taker.row(7, cells());
    taker.row(8, cells());
  };
  const direct = makeBook();
  send(direct);
  const { book, last, before } = through(send);
  expect(book).toEqual(direct.finish());
  expect([last, [...before]]).toEqual(['end', ['more']]);
});

test('merged ranges arrive', () => {
  const { book } = through((taker) => {
    taker.sheet('表1', false);
    taker.row(
      1,
      [1, 2].map((column) => ({ column, value: values[0]! })),
    );
    taker.merged({ fromRow: 1, fromColumn: 1, toRow: 1, toColumn: 2 });
  });
  expect(book).toMatchObject({ sheets: [{ rows: [{ cells: [{ column: 1 }] }] }] });
});

test('more different values than are remembered arrive all the same', () => {
  const text = (row: number, column: number) => ({ kind: 'text', text: `${row % 900} ${column}` }) as const;
  const send = (taker: BookTaker) => {
    taker.sheet('表1', false);
    for (let row = 1; row <= 1000; row++)
      taker.row(
        row,
        Array.from({ length: 100 }, (_, i) => ({ column: i + 1, value: text(row, i) })),
      );
  };
  const direct = makeBook();
  send(direct);
  expect(through(send).book).toEqual(direct.finish());
});

test('a refusal arrives whole', () => {
  const refusal = { refused: 'too-big', limit: 'rows', sheet: '表1', cell: 'A9', shown: '"' } as const;
  expect(through((taker) => taker.working(), refusal).last).toEqual(refusal);
  expect(through(() => undefined, { refused: 'empty' }).last).toEqual({ refused: 'empty' });
});

const garbage: readonly string[] = [
  '',
  '{}',
  'null',
  '[]',
  '[1,2',
  '["x"]',
  '["s",1,true]',
  '["s","a"]',
  '["m",1,1,1]',
  '["m",1,1,1,-1]',
  '[0,1,"ta"]',
  '[1,"1","ta"]',
  '[1,1,"ta",2]',
  '[1,1,"za"]',
  '[1,1,"d2022-02-30"]',
  '[1,1,"xz#REF!"]',
  '[1,1,5]',
  '[1,1,-1]',
  '[1,1,null]',
  '[1.5,1,"ta"]',
  '["no"]',
  '["no",{"refused":"pwned"}]',
  '["no",{"__proto__":{"refused":"empty"}}]',
];

test.each(garbage)('%s is no line of ours', (line) => {
  expect(lineTaker(makeBook())(line)).toBe<Said>('garbage');
});
