import type { CellTrouble, CellValue } from '../../model/book.ts';
import { parseDay } from '../../model/day.ts';

/** Every trouble, by the letter it travels under. */
const troubles: Readonly<Record<string, CellTrouble>> = {
  e: 'error',
  r: 'no-result',
  p: 'picture',
  l: 'long-number',
  d: 'impossible-day',
};

const letters = new Map(Object.entries(troubles).map(([letter, why]) => [why, letter]));

/** A value as one text whose first letter says its kind. */
export function encodeValue(value: CellValue): string {
  switch (value.kind) {
    case 'text':
      return `t${value.text}`;
    case 'number':
      return (value.percent ? 'p' : 'n') + value.text;
    case 'day':
      return `d${value.day}`;
    case 'flag':
      return value.value ? 'y' : 'f';
    case 'trouble':
      return `x${letters.get(value.why) ?? ''}${value.shown}`;
  }
}

/** The value again, or undefined when the text is none. */
export function decodeValue(code: string): CellValue | undefined {
  const rest = code.slice(1);
  switch (code[0]) {
    case 't':
      return { kind: 'text', text: rest };
    case 'n':
    case 'p':
      return { kind: 'number', text: rest, percent: code.startsWith('p') };
    case 'd': {
      const day = parseDay(rest);
      return day === undefined ? undefined : { kind: 'day', day };
    }
    case 'y':
    case 'f':
      return { kind: 'flag', value: code === 'y' };
    case 'x': {
      const why = troubles[rest.charAt(0)];
      return why === undefined ? undefined : { kind: 'trouble', why, shown: rest.slice(1) };
    }
    default:
      return undefined;
  }
}

/**
 * The values one side has sent before: the second time a short one travels as its number. Both sides keep the same list
 * by the same rule, and the reading side one object for all cells that hold the value.
 */
export const known = { most: 65_536, longest: 64 } as const;
