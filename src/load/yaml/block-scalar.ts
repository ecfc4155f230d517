/** Values on the rest of a line, as far as they need no YAML to be understood. */
import type { SchemaNode } from '../../model/schema.ts';
import { shapeOf } from './block-shape.ts';
import { wantsSource } from './schema-walk.ts';

/** What makes a plain text anything but itself, or civic look twice: marks of YAML, brackets, blanks at the ends. */
const particular = /^[\s\-?:,\]}#&*!|>'"%@`]|: | #|[[{]|[\s:]$/;
const inQuotes = /^(?:'[^'[{]*'|"[^"\\[{]*")$/;
const simpleNumber = /^(?:0|[1-9]\d{0,14})(?:\.\d{1,15})?$/;
/** Whatever the core schema of YAML takes for a number. */
const anyNumber =
  /^(?:[-+]?(?:0o[0-7]+|0x[\da-fA-F]+|(?:\.\d+|\d+\.?\d*)(?:[eE][-+]?\d+)?|\.(?:inf|Inf|INF))|\.(?:nan|NaN|NAN))$/;
const startsNumber = /^[-+.\d]/;
const otherWord = /^(?:~|null|Null|NULL|True|TRUE|False|FALSE)$/;

/** The value that is written between two offsets of a line; undefined where only YAML can tell. */
export function blockScalar(written: string, schema: SchemaNode | undefined): unknown {
  if (particular.test(written)) return inQuotes.test(written) ? written.slice(1, -1) : undefined;
  if (startsNumber.test(written) && anyNumber.test(written)) {
    if (!simpleNumber.test(written)) return undefined;
    const value = Number(written);
    return wantsSource(schema, value, written) ? written : value;
  }
  if (written === 'true') return true;
  if (written === 'false') return false;
  if (written === '' || otherWord.test(written)) return undefined;
  // A text where a group is expected may hide a slip of the keyboard.
  return shapeOf(schema).text ? written : undefined;
}
