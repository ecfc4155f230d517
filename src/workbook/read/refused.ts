import type { BookLimit, BookRefusal } from '../../model/book.ts';

/** Carries a refusal out of the middle of reading; never leaves this folder. */
export class Refused extends Error {
  readonly refusal: BookRefusal;

  constructor(refusal: BookRefusal) {
    super(refusal.refused);
    this.refusal = refusal;
  }
}

export function broken(shown?: string): Refused {
  return new Refused(shown === undefined ? { refused: 'broken' } : { refused: 'broken', shown });
}

export function tooBig(limit: BookLimit): Refused {
  return new Refused({ refused: 'too-big', limit });
}

/** Where reading has come to. */
export interface Place {
  sheet?: string;
  cell?: string;
}

/** The refusal with the place at which it was noticed, unless it brought its own. */
export function refusedAt({ refusal }: Refused, { sheet, cell }: Place): BookRefusal {
  return {
    ...(sheet === undefined ? {} : { sheet }),
    ...(cell === undefined ? {} : { cell }),
    ...refusal,
  };
}
