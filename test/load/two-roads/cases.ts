/** Files for both roads: a record of a real file or a made-up one, written otherwise at some places. */
import fc from 'fast-check';
import { blockForm } from '../../../src/enter/block-form.ts';
import { recordKindNames, recordKinds } from '../../../src/records/index.ts';
import type { SchemaNode } from '../../../src/model/schema.ts';
import { groupsOf } from '../../support/any-record.ts';
import { constructs } from './constructs.ts';
import type { Draw } from './constructs.ts';
import { realEntries } from './real-entries.ts';
import type { Written } from './real-entries.ts';

export interface Case {
  readonly text: string;
  readonly schema: SchemaNode;
  /** The file is one entry, whatever it holds. */
  readonly whole: boolean;
  /** What was done to it. */
  readonly used: readonly string[];
}

/** What hardly ever is a mistake comes twice: a refused file tells the least of the fast road. */
const often = [
  'as it is',
  'kept lines',
  'other quotes',
  'quoted scalar',
  'comment behind',
  'comment line between',
];
const names = [...Object.keys(constructs), ...often, 'brackets', 'list moved', 'no value'];

/** mulberry32 */
function drawFrom(seed: number): Draw {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const made: fc.Arbitrary<Written> = fc.constantFrom(...recordKindNames).chain((kind) => {
  const { schema }: { readonly schema: SchemaNode } = recordKinds[kind];
  return groupsOf(schema).map((value) => ({ text: blockForm(schema, [value]).text, schema }));
});
const real = fc.constantFrom(...realEntries);

/** The entry of a list as the only one of its file, without a dash. */
function undented(text: string): string {
  return text.replace(/^- /, '  ').replaceAll(/^ {2}/gm, '');
}

interface Step {
  readonly name: string;
  readonly seed: number;
}
const step: fc.Arbitrary<Step> = fc.record({ name: fc.constantFrom(...names), seed: fc.nat() });

export const cases: fc.Arbitrary<Case> = fc
  .record({
    entry: fc.oneof({ weight: 4, arbitrary: real }, { weight: 1, arbitrary: made }),
    steps: fc.oneof(
      { weight: 4, arbitrary: fc.array(step, { minLength: 1, maxLength: 1 }) },
      { weight: 2, arbitrary: fc.array(step, { maxLength: 3 }) },
      { weight: 1, arbitrary: fc.constant<Step[]>([{ name: 'as it is', seed: 0 }]) },
    ),
    above: fc.boolean(),
    below: fc.boolean(),
    alone: fc.nat({ max: 7 }),
    end: fc.constantFrom('\n', '\n', '\n', '\n', '\n', ''),
  })
  .map(({ entry, steps, above, below, alone, end }) => {
    const { schema } = entry;
    const written = alone < 2 ? undented(entry.text) : entry.text;
    let lines: readonly string[] = written.replace(/\n$/, '').split('\n');
    for (const { name, seed } of steps) lines = constructs[name]?.(lines, drawFrom(seed)) ?? lines;
    const text = `${above && alone > 1 ? '- a: 1\n  b: 甲\n' : ''}${lines.join('\n')}${below && alone > 1 ? '\n- c: 2' : ''}${end}`;
    const used = steps.map(({ name }) => name);
    const whole = alone === 0;
    // Of a case that fails the schema is the longest and least part.
    const told = { [fc.toStringMethod]: () => JSON.stringify({ text, whole, used }) };
    return { text, schema, whole, used, ...told };
  });

// prettier-ignore
const pieces = [
  ' ', '  ', '\n', '\n  ', '\n  ', '\n    ', '\n  a: ', '\n  乙: ', '\n  - ', '\n    - ', '\n    b: ', '\n- ', ': ', ':', '- ', '-', ' #', '#', '甲', 'a', '0', '1', '.', 'e', '"', "'", '\\', '|', '|-', '>', '>-',
  '[', ']', '{', '}', ',', '?', '!', '&', '*', '@', '+', '~', 'null', 'true', '\u3000', '：',
];

/** Short texts of what means something to YAML, in any order. */
export const signs: fc.Arbitrary<Case> = fc
  .record({
    start: fc.constantFrom(
      '- a: ',
      '- a:',
      '- a: 甲',
      '- a: 1\n  b: ',
      '- a:\n    - ',
      '- a: |\n    甲',
      '- ',
      'a: ',
      'a:\n  ',
    ),
    middle: fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 8 }),
    end: fc.constantFrom('\n', '\n', '', '\n  z: 1\n', '\nz: 1\n', '\n\n'),
    schema: fc.constantFrom<SchemaNode>(
      {},
      { type: 'object', properties: { a: { type: 'string' }, b: { type: 'integer' } } },
    ),
    whole: fc.boolean(),
  })
  .map(({ start, middle, end, ...rest }) => ({ text: start + middle.join('') + end, used: [], ...rest }));
