import type { System } from '../checks/system.ts';
import { piecesOf } from './widths.ts';
import type { FreeText } from './free-texts.ts';
import type { Rule } from './rule.ts';

/** A mobile number that stands alone: not within a longer number, a serial number or a decimal. */
const form = /(?<![0-9A-Za-z])(?<!\d[.-])(?:\+?86[ -]?)?1[3-9]\d(?:[ -]?\d{4}){2}(?![0-9A-Za-z])(?!\.\d)/g;

/** Whether a telephone number may stand here: in the field for it, or in a roster's column of that name for the office alone. */
function isForPhones({ record, path }: FreeText, system: System): boolean {
  if (record === undefined) return path[0] === 'phone';
  if (record.kind !== 'roster') return false;
  const [first, , column] = path;
  const declared = system.rosters
    .find(({ id }) => id === record.list)
    ?.fields.find(({ id }) => id === column);
  return first === 'entries' && declared?.internal === true && /电话|手机|联系/u.test(declared.id);
}

/** 个人信息保护法. Landline numbers are those of offices, which are published. */
export const phoneNumber: Rule<'phone-number'> = {
  severity: 'warning',
  backing: 'document',
  find({ numbered, system }, report) {
    for (const free of numbered()) {
      const { text, at, path } = free;
      if (isForPhones(free, system)) continue;
      for (const { written, plain } of piecesOf(text, form)) {
        const number = plain.replaceAll(/[ -]/g, '').slice(-11);
        report({ at, path, within: written, secret: true }, { shown: `${number.slice(0, 3)}********` });
      }
    }
  },
};
