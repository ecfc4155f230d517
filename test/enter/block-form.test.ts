import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockForm } from '../../src/enter/block-form.ts';
import { DiagnosticList } from '../../src/load/diagnostic-list.ts';
import { decode } from '../../src/load/files.ts';
import { readEntries } from '../../src/load/read-yaml.ts';
import { recordKindNames, recordKinds } from '../../src/records/index.ts';
import type { SchemaNode } from '../../src/model/schema.ts';
import { groupsOf } from '../support/any-record.ts';

function readBack(text: string, schema: SchemaNode) {
  const list = new DiagnosticList();
  const source = decode({ path: 'records/x.yaml', bytes: new TextEncoder().encode(text) }, list);
  const entries = source === undefined ? [] : [...readEntries(source, schema, list)];
  return { entries, values: entries.map(({ value }) => value), diagnostics: list.sorted() };
}

describe('records in block form', () => {
  it.each(recordKindNames)('%s: what is read is what was written', (kind) => {
    const schema: SchemaNode = recordKinds[kind].schema;
    fc.assert(
      fc.property(fc.array(groupsOf(schema), { minLength: 1, maxLength: 3 }), (records) => {
        const written = blockForm(schema, records);
        const back = readBack(written.text, schema);
        expect(back.diagnostics).toEqual([]);
        expect(back.values).toEqual(records);
        back.entries.forEach(({ source }, i) => {
          const { start, end, line } = written.entries[i] ?? {};
          expect([source.start, source.end, source.line]).toEqual([start, end, line]);
        });
        expect(written.lines).toHaveLength(written.text.split('\n').length - 1);
      }),
      { numRuns: 120 },
    );
  });

  it('writes keys in the order of the schema, remarks last, and says what stands in each line', () => {
    const written = blockForm(recordKinds.inspection.schema, [
      {
        note: '雨后',
        items: [{ result: '不符合', item: '路面', problem: { unit: '临河', id: 'a', text: '烟头: 3 处' } }],
        by: ['甲', '乙'],
        on: '2022-03-15',
        manner: '暗访',
        scope: '综合',
      },
    ]);
    expect(written.text).toBe(
      [
        '- on: 2022-03-15',
        '  scope: 综合',
        '  manner: 暗访',
        '  by:',
        '    - 甲',
        '    - 乙',
        '  items:',
        '    - item: 路面',
        '      result: 不符合',
        '      problem:',
        '        id: a',
        '        text: "烟头: 3 处"',
        '        unit: 临河',
        '  note: 雨后',
        '',
      ].join('\n'),
    );
    expect(written.lines[11]).toEqual([0, 'items', 0, 'problem', 'text']);
  });

  it('writes empty groups and lists so that they are read as such', () => {
    const schema = recordKinds.roster.schema;
    const records = [
      { on: '2022-03-15', list: '领导小组名册', entries: [] },
      { on: '2022-03-15', list: '甲', entries: [{}] },
    ];
    expect(readBack(blockForm(schema, records).text, schema).values).toEqual(records);
  });
});
