/** Scalars that are written on one line: plain, in single or in double quotes. */
import type { SchemaLead } from './schema-lead.ts';
import { wantsSource } from './schema-walk.ts';

const integer = /^-?\d{1,15}$/;
const decimal = /^-?\d{1,9}\.\d{1,6}$/;
/** Everything YAML reads as a number, with some things nobody writes here. */
const number = /^(?:[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:e[-+]?\d+)?|[-+]?\.(?:inf|nan)|0o[0-7]+|0x[\da-f]+)$/i;
const oddWord = /^(?:null|true|false)$/i;
/** Signs with which no plain scalar begins, or which want a look at what follows. */
const signs = new Set(Array.from(`-?:,[]{}#&*!|>'"%@\`~`, (sign) => sign.charCodeAt(0)));
const dash = 0x2d;
const fullWidthBlank = 0x3000;

/** Days, and ids that begin with one, are many, and no numbers: in those no dash stands where theirs do. */
function beginsWithDay(written: string): boolean {
  return written.charCodeAt(4) === dash && written.charCodeAt(7) === dash;
}

function plainNumber(written: string, lead: SchemaLead): unknown {
  const value = Number(written);
  return wantsSource(lead.schema, value, written) ? written : value;
}

/** A plain scalar; `turns`: a key or a comment stands in it. Undefined if it needs a closer look. */
function plainScalar(written: string, first: number, turns: boolean, lead: SchemaLead): unknown {
  // Nearly every text begins with a Han character, which leaves only the last question.
  if (first < 0x80) {
    if (first <= 0x39 && !beginsWithDay(written)) {
      if (integer.test(written) || decimal.test(written)) return plainNumber(written, lead);
      if (number.test(written)) return undefined;
    }
    if (signs.has(first)) return undefined;
    if (oddWord.test(written)) return written === 'true' ? true : written === 'false' ? false : undefined;
  }
  if (turns || first === fullWidthBlank || written.charCodeAt(written.length - 1) === fullWidthBlank)
    return undefined;
  return lead.takesText ? written : undefined;
}

const meanings: Readonly<Record<string, string>> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  n: '\n',
  t: '\t',
};
const escape = /\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|(.))/g;
/** What an escape must not smuggle in, and the mark of one that is not known. */
const refused = /[\u0000-\u0008\u000B-\u001F\u007F]/;

/** The inside of double quotes. */
function unescaped(inside: string): string | undefined {
  if (!inside.includes('\\')) return inside;
  const read = inside.replace(escape, (_, two?: string, four?: string, sign?: string) =>
    sign === undefined ? String.fromCharCode(parseInt(two ?? four ?? '', 16)) : (meanings[sign] ?? '\u0000'),
  );
  return refused.test(read) ? undefined : read;
}

/** Not closed, closed twice, or with an escape of an escape at the end: none of these. */
const doubleQuoted = /^"((?:[^"\\]|\\.)*)"$/;
const singleQuoted = /^'((?:[^']|'')*)'$/;

/**
 * The scalar that is all of `written`, which is not empty; undefined if it is none, or needs a closer look. `turns`: a
 * plain one would be a key, or end in a comment.
 */
export function lineScalar(written: string, turns: boolean, lead: SchemaLead): unknown {
  const first = written.charCodeAt(0);
  switch (first) {
    case 0x22: {
      const inside = doubleQuoted.exec(written)?.[1];
      return inside === undefined ? undefined : unescaped(inside);
    }
    case 0x27:
      return singleQuoted.exec(written)?.[1]?.replaceAll("''", "'");
    case 0x5b:
      return written === '[]' ? [] : undefined;
    case 0x7b:
      return written === '{}' ? {} : undefined;
    default:
      return plainScalar(written, first, turns, lead);
  }
}
