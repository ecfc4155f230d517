const shape = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;

/** `1.5e-3` without its exponent: `0.0015`. */
function withoutExponent(text: string): string {
  const [, sign = '', whole = '', fraction = '', exponent = '0'] =
    /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]?\d+))?$/.exec(text) ?? [];
  const digits = whole + fraction;
  const point = whole.length + Number(exponent);
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`;
  if (point >= digits.length) return sign + digits + '0'.repeat(point - digits.length);
  return `${sign}${digits.slice(0, point)}.${digits.slice(point)}`;
}

/** The number a cell stores, or undefined when that is none, or one so small that nobody means it. */
export function storedNumber(stored: string): number | undefined {
  const number = shape.test(stored) ? Number(stored) : Number.NaN;
  if (!Number.isFinite(number)) return undefined;
  return number === 0 || Math.abs(number) > 1e-30 ? number : undefined;
}

/** Whether the program that stored the number has lost its last digits: it keeps 15 and writes zeros after them. */
export function isTooLong(number: number): boolean {
  return Math.abs(number) >= 1e15;
}

/** A number of at most 15 digits as such programs show it: 398.00000000000006 as 398, 9.5000000000000001E-2 as 0.095. */
export function numberText(number: number): string {
  // Most are short whole numbers.
  if (Number.isInteger(number) && !isTooLong(number)) return String(number === 0 ? 0 : number);
  const shortest = String(number);
  // At most 15 digits, a point and a sign: nothing to round.
  if (shortest.length <= 16 && !shortest.includes('e')) return shortest;
  const text = withoutExponent(number.toPrecision(15));
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}

/** A number too long, with all the digits of it that are stored, as far as anybody would type them. */
export function longNumberText(number: number, stored: string): string {
  return Math.abs(number) < 1e21 ? BigInt(Math.trunc(number)).toString() : stored;
}
