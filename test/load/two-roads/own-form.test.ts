/** What the fast road is for: nothing of it may go the long way, or reading is slow again without a word. */
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockForm } from '../../../src/enter/block-form.ts';
import { cleanText } from '../../../src/load/source-text.ts';
import { readBlock } from '../../../src/load/yaml/read-block.ts';
import { firstEntry, splitEntries } from '../../../src/load/yaml/split-entries.ts';
import { recordKindNames, recordKinds } from '../../../src/records/index.ts';
import type { SchemaNode } from '../../../src/model/schema.ts';
import { groupsOf } from '../../support/any-record.ts';

/** The keys of a roster are the pack's: that any text can be one is not what civic writes. */
const kinds = recordKindNames.filter((kind) => kind !== 'roster');
/** Has a field with a pattern, which none of the texts made here fits. */
const patterned = 'retention';

describe('the fast road', () => {
  it.each(kinds)('takes every %s civic writes', (kind) => {
    const schema: SchemaNode = recordKinds[kind].schema;
    fc.assert(
      fc.property(groupsOf(schema), (value) => {
        const { text } = blockForm(schema, [value]);
        expect(readBlock(text, 0, text.length, schema, true)).toEqual({
          value,
          offset: 2,
          meets: kind !== patterned,
        });
      }),
      { numRuns: 100 },
    );
  });

  it('takes every entry of the example', () => {
    const folder = fileURLToPath(new URL('../../../examples/landu', import.meta.url));
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    const taken = names
      .filter((name) => name.endsWith('.yaml'))
      .flatMap((name) => {
        const file = cleanText(name, readFileSync(`${folder}/${name}`, 'utf8'));
        const first = firstEntry(file);
        const entries = first?.listed === true ? [...splitEntries(file, first.offset)] : [];
        return entries.map(({ start, end }) => readBlock(file.text, start, end, undefined, true));
      });
    expect(taken.length).toBeGreaterThan(3000);
    expect(taken.filter((entry) => entry === undefined)).toEqual([]);
  });
});
