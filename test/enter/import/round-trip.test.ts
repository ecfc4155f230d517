/** Records of every kind, written into the cells of a sheet, are read as what was meant. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createHash } from 'node:crypto';
import { Candidates } from '../../../src/enter/candidates.ts';
import { entryFields } from '../../../src/records/fields.ts';
import type { EntryField } from '../../../src/records/fields.ts';
import { isMinted } from '../../../src/enter/import/columns.ts';
import { readSheet } from '../../../src/enter/import/read-sheet.ts';
import type { SheetSpec } from '../../../src/enter/import/read-sheet.ts';
import { tidyText } from '../../../src/enter/tidy-text.ts';
import type { CellValue } from '../../../src/model/book.ts';
import type { RecordKindName } from '../../../src/records/index.ts';
import { recordKindNames } from '../../../src/records/index.ts';
import { aSheet } from '../../support/a-book.ts';
import { aSystem, aTown } from '../../support/a-town.ts';
import { day } from '../../support/days.ts';

const system = aSystem([]);
const candidates = new Candidates({ ...aTown(), records: [], system });
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** A value, and a cell that says it. */
interface Said {
  readonly value: string | number | boolean;
  readonly cell: CellValue;
}

const text = (value: string): Said => ({ value, cell: { kind: 'text', text: value } });
const words = fc
  .oneof(
    fc.constantFrom(
      '=cmd|calc',
      '../../etc/passwd',
      '‮abc',
      '0012',
      '1e5',
      '是',
      '一\n二',
      'x'.repeat(32_767),
    ),
    fc.string({ unit: 'grapheme', minLength: 1 }),
  )
  .map(tidyText)
  .filter((value) => value !== '');

function saidOf({ schema, many }: EntryField): fc.Arbitrary<Said> {
  const extra = schema['x-civic'];
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum.map((word) => text(String(word))));
  if (schema.type === 'boolean')
    return fc.boolean().map((value): Said => ({ value, cell: { kind: 'flag', value } }));
  if (schema.type === 'integer')
    return fc
      .integer({ min: schema.minimum ?? 0, max: schema.maximum ?? 1000 })
      .map((value): Said => ({ value, cell: { kind: 'number', text: String(value), percent: false } }));
  switch (extra?.reads) {
    case 'day':
      return fc.constantFrom<Said>(text('2022-03-05'), {
        value: '2022-10-31',
        cell: { kind: 'day', day: day('2022-10-31') },
      });
    case 'month':
    case 'period':
      return fc.constantFrom<Said>(text('2022-03'), {
        value: '2022-10',
        cell: { kind: 'day', day: day('2022-10-01') },
      });
    case 'quantity':
      return fc.constantFrom<Said>(text('398/400'), {
        value: '97.2%',
        cell: { kind: 'number', text: '0.97200000000000009', percent: true },
      });
    case 'decimal':
      return fc.constant({
        value: '81.6',
        cell: { kind: 'number', text: '81.599999999999994', percent: false },
      });
    case 'file':
      return fc.constantFrom(text('a.jpg'), text('files/2022/照片.png'));
    default:
      return (many ? words.filter((value) => !/[、，,；;\n]/.test(value)) : words).map(text);
  }
}

type Values = ReadonlyMap<EntryField, Said>;

function valuesFor(fields: readonly EntryField[]): fc.Arbitrary<Values> {
  return fc
    .tuple(
      ...fields.map((field) => (field.needed ? saidOf(field) : fc.option(saidOf(field), { nil: undefined }))),
    )
    .map((said) => new Map(fields.flatMap((field, i) => (said[i] === undefined ? [] : [[field, said[i]]]))));
}

function nested(values: Values): Record<string, unknown> {
  const record: Record<string, unknown> = {};
  for (const [{ path, many }, { value }] of values) {
    let at = record;
    for (const step of path.slice(0, -1)) at = (at[step] ??= {}) as Record<string, unknown>;
    at[path.at(-1) ?? ''] = many ? [value] : value;
  }
  return record;
}

const specOf = (kind: RecordKindName): SheetSpec => ({
  kind,
  form: '表',
  isForm: true,
  constants: {},
  given: [],
  named: new Map(),
});

describe('a sheet of every kind', () => {
  it.each(recordKindNames.filter((kind) => kind !== 'roster'))(
    '%s: what is read is what was meant',
    (kind) => {
      const fields = entryFields(kind).filter((field) => !isMinted(field));
      const own = fields.filter(({ part, name }) => part === undefined && name !== 'note');
      const note = fields.find(({ name }) => name === 'note');
      const parts = fields.filter(({ part }) => part !== undefined);
      if (note === undefined) throw new Error('every kind has a note');
      const lines =
        parts.length === 0 ? fc.constant([]) : fc.array(valuesFor(parts), { minLength: 1, maxLength: 3 });
      const order = fc.shuffledSubarray(fields, { minLength: fields.length });
      const records = fc.array(fc.tuple(valuesFor(own), lines), { minLength: 1, maxLength: 4 });
      fc.assert(
        fc.property(records, order, order, (meant, columns, others) => {
          const written = meant.map(([values, list], i) => ({
            // Told apart by their notes: what says the same below each other is one record.
            values: new Map(values).set(note, text(`第${String(i)}条`)),
            list: list.filter((each) => each.size > 0),
          }));
          const rowsFor = (order: readonly EntryField[]) =>
            written.flatMap(({ values, list }, i) =>
              (list.length === 0 ? [new Map<EntryField, Said>()] : list).map((line, j) => [
                `${String(i + 1)}${j === 0 ? '' : `.${String(j)}`}`,
                ...order.map(
                  (field) => line.get(field)?.cell ?? (j === 0 ? values.get(field)?.cell : undefined),
                ),
              ]),
            );
          const sheetFor = (order: readonly EntryField[]) =>
            aSheet([
              ['某镇某表'],
              [],
              ['序号', ...order.map(({ title }) => `${title.zh}*`), '多余的一列'],
              ...rowsFor(order).map((row) => [...row, '不读']),
            ]);
          const read = (order: readonly EntryField[]) =>
            readSheet(sheetFor(order), specOf(kind), { candidates, metrics: [], sha256 });
          const { records: found, problems, columns: known } = read(columns);
          expect(problems).toEqual([]);
          expect(known?.unknown.map(({ text: heading }) => heading)).toEqual(['多余的一列']);
          expect(found.map(({ record }) => record)).toEqual(
            written.map(({ values, list }) => ({
              ...nested(values),
              ...(list.length === 0 ? {} : { [parts[0]?.part ?? '']: list.map(nested) }),
            })),
          );
          // The order of columns is nothing a record says.
          expect(read(others).records.map(({ digest }) => digest)).toEqual(found.map(({ digest }) => digest));
        }),
        { numRuns: 40 },
      );
    },
  );
});
