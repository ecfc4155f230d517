/** What the texts of a valid value mean: names that exist, days of the calendar, paths within the folder. */
import { firstOfYear, lastOfYear } from '../model/day.ts';
import type { Span } from '../model/day.ts';
import type { Pointer } from '../model/diagnostic.ts';
import type { RefKind, SchemaNode } from '../model/schema.ts';
import { namedBy } from '../model/schema-facts.ts';
import type { DiagnosticList } from './diagnostic-list.ts';
import { unsafePath } from './file-path.ts';
import type { Names } from './names.ts';
import { isReadable, misread } from '../model/read-day.ts';
import type { DayReading } from '../model/read-day.ts';
import type { EntrySource, Locate, Path } from './read-yaml.ts';
import { isRecordRef } from './record-refs.ts';
import type { RecordRef } from './record-refs.ts';
import { visitFields } from './visit-fields.ts';
import type { MeantField } from './visit-fields.ts';

/** What loading knows and collects. */
export interface Loading {
  readonly list: DiagnosticList;
  readonly locate: Locate;
  readonly names: Names;
  /** The days a folder may speak of; undefined while its year is unknown. */
  readonly years?: Span | undefined;
}

/** What to do with fields that cannot be settled on the spot. */
export interface Later {
  /** A record or problem, whose id may stand in a file that is read later. */
  readonly record?: (kind: RecordRef, id: string, path: Path) => void;
  readonly file?: (path: string, at: Path) => void;
}

/** Days on which something happened; others (until, due, carried) may lie beyond the folder's years. */
const happened = new Set(['on', 'issued', 'seen-on', 'done', 'days', 'closed', 'for', 'month']);
/** Beyond this nothing is meant: a slip of the keyboard. */
const years = { before: 60, after: 30 };
const decimal = /^\d{1,12}(?:\.\d{1,4})?$/;

/** Checks the meaning of every field of a value; former names become present ones. */
export function checkFields(
  value: unknown,
  schema: SchemaNode,
  source: EntrySource,
  loading: Loading,
  later: Later = {},
  base: Path = [],
): void {
  const { list, locate } = loading;
  visitFields(value, schema, (field) => {
    const { text, extra } = field;
    const at = () => locate(source, [...base, ...field.path], 'value');
    if (isRecordRef(extra.ref)) later.record?.(extra.ref, text, [...base, ...field.path]);
    else if (extra.ref !== undefined) checkName(extra.ref, field, at, loading);
    switch (extra.reads) {
      case 'day':
      case 'month':
      case 'period':
        checkDay(field, extra.reads, source, loading, base);
        break;
      case 'decimal':
        if (!decimal.test(text))
          list.add('impossible-number', at(), { found: text, title: namedBy(field.schema) });
        break;
      case 'file': {
        const unsafe = unsafePath(text);
        if (unsafe === undefined) later.file?.(text, [...base, ...field.path]);
        else list.add('unsafe-path', at(), unsafe);
        break;
      }
      // Bounds and readings are read with the parameter or metric they belong to.
      case 'quantity':
      case 'threshold':
      case undefined:
    }
  });
}

function checkName(kind: RefKind, field: MeantField, at: () => Pointer, { list, names }: Loading): void {
  const present = names.resolve(kind, field.text);
  if (present === undefined) names.reportUnknown(kind, field.text, at(), list);
  else if (present !== field.text) field.set(present);
}

function checkDay(
  field: MeantField,
  reads: DayReading,
  source: EntrySource,
  loading: Loading,
  base: Path,
): void {
  const { text, path } = field;
  const { list, locate } = loading;
  const at = () => locate(source, [...base, ...path], 'value');
  if (!isReadable(text, reads)) {
    list.add('impossible-day', at(), { found: text, reads, ...misread(text, reads) });
    return;
  }
  if (loading.years === undefined) return;
  const { from, to } = loading.years;
  const key = path.findLast((step) => typeof step === 'string');
  if (key !== undefined && happened.has(key)) {
    // Months and periods are compared by their first characters: a year within the years, a month within them.
    const outside = text < from.slice(0, text.length) || text.slice(0, 4) > to.slice(0, 4);
    if (outside) list.add('day-outside-years', at(), { found: text, from, to });
    return;
  }
  const year = Number(text.slice(0, 4));
  const own = Number(to.slice(0, 4));
  const [first, last] = [own - years.before, own + years.after];
  if (year < first || year > last) {
    list.add('day-outside-years', at(), { found: text, from: firstOfYear(first), to: lastOfYear(last) });
  }
}
