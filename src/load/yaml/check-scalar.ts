/** Slips of the keyboard that YAML swallows: they make one text of what was meant as several values. */
import type { Scalar } from 'yaml';
import type { SchemaNode } from '../../model/schema.ts';
import type { Reading } from './reading.ts';
import { branchFor, branchesOf } from './schema-walk.ts';
import { slipIn } from './slips.ts';

/** What an escape in double quotes can smuggle in. */
const control = /[\u0000-\u0008\u000B-\u001F\u007F]/;

/** Reports a text that was meant as something else. */
export function checkScalar(node: Scalar, schema: SchemaNode | undefined, reading: Reading): void {
  const { value } = node;
  const [from, to] = node.range ?? [0, 0, 0];
  if (typeof value !== 'string') return;
  if (node.type === 'QUOTE_DOUBLE' && control.test(value)) {
    reading.note('yaml-syntax', from, to, {
      problem: 'bad-escape',
      shown: reading.text.slice(from, to).slice(0, 40),
    });
  }
  if (node.type !== 'PLAIN') return;
  const text = reading.text.slice(from, to);
  const branches = branchesOf(schema);
  const within = branches.length > 0 && branchFor(branches, 'string') === undefined ? 'group' : 'text';
  // A text on one line is what it is; only where a group is expected the first line can hold a slip.
  for (let start = within === 'group' ? 0 : text.indexOf('\n') + 1; start > 0 || within === 'group';) {
    const end = text.indexOf('\n', start);
    const slip = slipIn(text.slice(start, end < 0 ? text.length : end), within);
    if (slip !== undefined) {
      slip.report(reading.note, from + start);
      return;
    }
    if (end < 0) break;
    start = end + 1;
  }
  const blank = /^\u3000+|\u3000+$/.exec(text);
  if (blank !== null) {
    const at = from + blank.index;
    reading.note('full-width', at, at + blank[0].length, { found: '\u3000', instead: '' });
  }
}

/** Reports `{甲:乙}` and `{甲：乙}`: without a blank after the colon the whole is one key. Answers whether it is so. */
export function checkKey(node: Scalar, reading: Reading): boolean {
  const [from, to] = node.range ?? [0, 0, 0];
  const slip = node.type === 'PLAIN' ? slipIn(reading.text.slice(from, to), 'group') : undefined;
  slip?.report(reading.note, from);
  return slip !== undefined;
}

/** Reports `[甲，乙]`: a full-width comma between the items of a list in brackets makes one item of them. */
export function checkFlowItem(node: Scalar, reading: Reading): void {
  if (node.type !== 'PLAIN' || typeof node.value !== 'string') return;
  const comma = /[，、；]/.exec(node.value)?.[0];
  if (comma === undefined) return;
  const at = reading.text.indexOf(comma, node.range?.[0] ?? 0);
  reading.note('full-width', at, at + 1, { found: comma, instead: ',' });
}
