import { parseDay } from '../model/day.ts';
import { piecesOf } from './widths.ts';
import type { Rule } from './rule.ts';

/** 18 digits in which a day of birth stands, the last perhaps an X; people part them 6-8-4. */
const form = /(?<![0-9A-Za-z])[1-9]\d{5}[ -]?(?:18|19|20)\d{6}[ -]?\d{3}[0-9Xx](?![0-9A-Za-z])/g;

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const digits = '10X98765432';

/** Whether 18 characters are an id-card number by GB 11643: a real day of birth and the right check digit. */
export function isIdCardNumber(text: string): boolean {
  const birth = `${text.slice(6, 10)}-${text.slice(10, 12)}-${text.slice(12, 14)}`;
  if (parseDay(birth) === undefined) return false;
  const sum = weights.reduce((total, weight, i) => total + weight * Number(text[i]), 0);
  return digits[sum % 11] === text[17]?.toUpperCase();
}

/**
 * 个人信息保护法, and the plan's care for minors. An error, the only one: the check digit leaves no doubt of what it is,
 * and once it has been pushed it cannot be called back.
 */
export const idCardNumber: Rule<'id-card-number'> = {
  severity: 'error',
  backing: 'document',
  find({ numbered }, report) {
    for (const { text, at, path } of numbered()) {
      for (const { written, plain } of piecesOf(text, form)) {
        const number = plain.replaceAll(/[ -]/g, '');
        if (isIdCardNumber(number))
          report(
            { at, path, within: written, secret: true },
            { shown: `${number.slice(0, 3)}${'*'.repeat(15)}` },
          );
      }
    }
  },
};
