import { piecesOf } from './widths.ts';
import type { Rule } from './rule.ts';

/** Begins where no such character stands before, so that long texts take no longer. */
const form = /(?<![A-Za-z0-9._%+-])[A-Za-z0-9_%+-][A-Za-z0-9._%+-]*@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+/g;

/** 个人信息保护法: an address names its owner. */
export const emailAddress: Rule<'email-address'> = {
  severity: 'warning',
  backing: 'document',
  find({ numbered }, report) {
    for (const { text, at, path } of numbered()) {
      for (const { written, plain } of piecesOf(text, form)) {
        const shown = `${plain.slice(0, 1)}***${plain.slice(plain.indexOf('@'))}`;
        report({ at, path, within: written, secret: true }, { shown });
      }
    }
  },
};
