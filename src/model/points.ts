/** Points in ten-thousandths of a point, so that sums are exact: 1.32 points are 13200. */
export interface Points {
  readonly possible: number;
  readonly won: number;
  readonly unknown: number;
  /** The part of `won` that rests on checks which hold but not steadily. */
  readonly shaky: number;
}

export const noPoints: Points = { possible: 0, won: 0, unknown: 0, shaky: 0 };

export function addPoints(a: Points, b: Points): Points {
  return {
    possible: a.possible + b.possible,
    won: a.won + b.won,
    unknown: a.unknown + b.unknown,
    shaky: a.shaky + b.shaky,
  };
}
