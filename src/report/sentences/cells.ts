/** What is wrong with a cell or a row of a filled-in list, beyond what loading says of records. */
import type { CellTrouble } from '../../model/book.ts';
import type { Explained } from '../../model/diagnostic.ts';
import type { Named } from '../../model/diagnostic-text.ts';
import type { Message } from '../../model/message.ts';

export type CellMessage =
  | Message<
      'cell-unreadable',
      { why: CellTrouble | 'number-for-day' | 'day-for-figure'; title: Named; shown: string }
    >
  /** `column`: there is a column for it, whose cell is blank; `because`: what it is needed for. */
  | Message<
      'cell-missing',
      {
        title: Named;
        column: boolean;
        because: { readonly title: Named; readonly value: string } | undefined;
      }
    >
  | Message<'id-taken', { id: string; title: Named; first: string }>
  /** `row`: the one before it. */
  | Message<'row-twice', { row: number; key: string; same: boolean }>;

type Messages = { readonly [M in CellMessage as M['code']]: M };
export type CellSentences = { readonly [C in keyof Messages]: (message: Messages[C]) => Explained };

/** What is said of a cell. */
export function sayCell<C extends keyof Messages>(
  sentences: CellSentences,
  code: C,
  message: Messages[C],
): Explained {
  return sentences[code](message);
}
