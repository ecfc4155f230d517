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
/** A key or a comment in a plain scalar; blanks of full width at its ends. */
const turns = /: |:$| #|^\u3000|\u3000$/;

function plainNumber(written: string, lead: SchemaLead): unknown {
  if (!integer.test(written) && !decimal.test(written)) return undefined;
  const value = Number(written);
  return wantsSource(lead.schema, value, written) ? written : value;
}

/** A plain scalar; undefined if it needs a closer look. */
function plainScalar(written: string, lead: SchemaLead): unknown {
  const first = written.charCodeAt(0);
  // Nearly every text begins with a Han character, which leaves only the last question.
  if (first < 0x80) {
    if (first <= 0x39 && number.test(written)) return plainNumber(written, lead);
    if (signs.has(first)) return undefined;
    if (oddWord.test(written)) return written === 'true' ? true : written === 'false' ? false : undefined;
  }
  return lead.takesText && !turns.test(written) ? written : undefined;
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

/** The scalar that is all of `written`, which is not empty; undefined if it is none, or needs a closer look. */
export function lineScalar(written: string, lead: SchemaLead): unknown {
  switch (written.charAt(0)) {
    case '"': {
      const inside = doubleQuoted.exec(written)?.[1];
      return inside === undefined ? undefined : unescaped(inside);
    }
    case "'":
      return singleQuoted.exec(written)?.[1]?.replaceAll("''", "'");
    case '[':
      return written === '[]' ? [] : undefined;
    case '{':
      return written === '{}' ? {} : undefined;
    default:
      return plainScalar(written, lead);
  }
}
