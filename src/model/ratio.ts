/**
 * Exact quantities. A share of the plan («398 of 400 stretches») is kept as the two numbers that were counted,
 * never as a rounded decimal: 99.996 % is not 100 %.
 */
export interface Ratio {
  /** Numerator, scaled by the same power of ten as the denominator. */
  readonly n: bigint;
  /** Denominator, never negative; 0 means nothing was there to be counted. */
  readonly d: bigint;
  /** The numerator and denominator as the user wrote them, for printing. */
  readonly shown: string;
}

const fraction = /^(\d{1,15}(?:\.\d{1,6})?)\s*\/\s*(\d{1,15}(?:\.\d{1,6})?)$/;
const percent = /^(\d{1,9}(?:\.\d{1,6})?)\s*%$/;
const plain = /^(\d{1,15}(?:\.\d{1,6})?)$/;

function decimals(text: string): number {
  const dot = text.indexOf('.');
  return dot < 0 ? 0 : text.length - dot - 1;
}

function scaled(text: string, places: number): bigint {
  return BigInt(text.replace('.', '') + '0'.repeat(places - decimals(text)));
}

/** Which of the ways to write a quantity was used. */
export type Writing = 'fraction' | 'percent' | 'plain';

/** How a text writes a quantity, or undefined when it is none. */
export function writingOf(text: string): Writing | undefined {
  if (fraction.test(text)) return 'fraction';
  if (percent.test(text)) return 'percent';
  return plain.test(text) ? 'plain' : undefined;
}

/** `398/400`, `131.5/420`, `97.2%` or `12` read exactly; undefined when the text is none of them. */
export function parseRatio(text: string): Ratio | undefined {
  const parts = fraction.exec(text);
  if (parts?.[1] !== undefined && parts[2] !== undefined) {
    const places = Math.max(decimals(parts[1]), decimals(parts[2]));
    return { n: scaled(parts[1], places), d: scaled(parts[2], places), shown: `${parts[1]}/${parts[2]}` };
  }
  const share = percent.exec(text)?.[1];
  if (share !== undefined) {
    const places = decimals(share);
    return { n: scaled(share, places), d: 100n * 10n ** BigInt(places), shown: `${share}%` };
  }
  const number = plain.exec(text)?.[1];
  if (number !== undefined) {
    const places = decimals(number);
    return { n: scaled(number, places), d: 10n ** BigInt(places), shown: number };
  }
  return undefined;
}

/** A ratio of two whole counts. */
export function ratioOf(n: number, d: number): Ratio {
  return { n: BigInt(n), d: BigInt(d), shown: `${String(n)}/${String(d)}` };
}

/** Σn/Σd of several ratios that were counted apart. */
export function pool(parts: readonly Ratio[]): Ratio {
  let places = 0;
  const texts = parts.map((part) => part.shown.replace('%', '').split('/'));
  for (const [n = '0', d = '1'] of texts) places = Math.max(places, decimals(n), decimals(d));
  let n = 0n;
  let d = 0n;
  for (const [numerator = '0', denominator = '1'] of texts) {
    n += scaled(numerator, places);
    d += scaled(denominator, places);
  }
  return { n, d, shown: `${unscaled(n, places)}/${unscaled(d, places)}` };
}

function unscaled(value: bigint, places: number): string {
  if (places === 0) return String(value);
  const digits = String(value).padStart(places + 1, '0');
  const tail = digits.slice(-places).replace(/0+$/, '');
  return digits.slice(0, -places) + (tail === '' ? '' : `.${tail}`);
}

/** Compares by cross-multiplication: negative, 0 or positive, as `a` is less than, equal to or above `b`. */
export function compare(a: Ratio, b: Ratio): number {
  const left = a.n * b.d;
  const right = b.n * a.d;
  return left < right ? -1 : left > right ? 1 : 0;
}

/** A percentage rounded *down* to `places` decimals, so that only n = d prints 100 %. */
export function percentDown(n: bigint, d: bigint, places = 1): string {
  const scale = 10n ** BigInt(places);
  const value = (n * 100n * scale) / d;
  const whole = value / scale;
  const tail = places === 0 ? '' : `.${String(value % scale).padStart(places, '0')}`;
  return `${String(whole)}${tail}%`;
}

/** `398/400 (99.5%)`; a percentage or a plain number as it was written. */
export function showRatio(ratio: Ratio): string {
  if (!ratio.shown.includes('/') || ratio.d === 0n) return ratio.shown;
  return `${ratio.shown} (${percentDown(ratio.n, ratio.d)})`;
}
