/** What the texts of a valid value mean: names that exist, days of the calendar, paths within the folder. */
import { firstOfYear, lastOfYear } from '../model/day.ts';
import type { Span } from '../model/day.ts';
import type { DayMemory } from './day-memory.ts';
import type { Pointer } from '../model/diagnostic.ts';
import type { SchemaNode } from '../model/schema.ts';
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
import type { FieldVisitor, Meaning } from './visit-fields.ts';

/** What loading knows and collects. */
export interface Loading {
  readonly list: DiagnosticList;
  readonly locate: Locate;
  readonly names: Names;
  /** The days a folder may speak of; undefined while its year is unknown. */
  readonly years?: Span | undefined;
  /** The days, months and periods that were found right: a town-year has a few hundred, and names each a thousand times. */
  readonly days: DayMemory;
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

/** Looks at the fields of one value. */
class FieldCheck implements FieldVisitor {
  readonly #source: EntrySource;
  readonly #loading: Loading;
  readonly #later: Later;
  readonly #base: Path;

  constructor(source: EntrySource, loading: Loading, later: Later, base: Path) {
    this.#source = source;
    this.#loading = loading;
    this.#later = later;
    this.#base = base;
  }

  #pathOf(way: Path): Path {
    return this.#base.length === 0 ? way.slice() : [...this.#base, ...way];
  }

  #at(way: Path): Pointer {
    return this.#loading.locate(this.#source, this.#pathOf(way), 'value');
  }

  visit(
    meaning: Meaning,
    text: string,
    holder: Record<string | number, unknown>,
    key: string | number,
    way: Path,
  ): void {
    const { list, names } = this.#loading;
    const { ref, reads } = meaning.extra;
    if (isRecordRef(ref)) this.#later.record?.(ref, text, this.#pathOf(way));
    else if (ref !== undefined) {
      const present = names.resolve(ref, text);
      if (present === undefined) names.reportUnknown(ref, text, this.#at(way), list);
      else holder[key] = present;
    }
    switch (reads) {
      case 'day':
      case 'month':
      case 'period':
        holder[key] = this.#checkDay(text, reads, way);
        break;
      case 'decimal':
        if (!decimal.test(text))
          list.add('impossible-number', this.#at(way), { found: text, title: namedBy(meaning.schema) });
        break;
      case 'file': {
        const unsafe = unsafePath(text);
        if (unsafe === undefined) this.#later.file?.(text, this.#pathOf(way));
        else list.add('unsafe-path', this.#at(way), unsafe);
        break;
      }
      // Bounds and readings are read with the parameter or metric they belong to.
      case 'quantity':
      case 'threshold':
      case undefined:
    }
  }

  /** The day itself, once for all that name it. */
  #checkDay(text: string, reads: DayReading, way: Path): string {
    const { days } = this.#loading;
    const key = nameOf(way);
    const happens = key !== undefined && happened.has(key);
    const known = days.find(text, reads, happens);
    if (known !== undefined) return known;
    const { list, years: ownYears } = this.#loading;
    if (!isReadable(text, reads)) {
      list.add('impossible-day', this.#at(way), { found: text, reads, ...misread(text, reads) });
      return text;
    }
    if (ownYears === undefined) return text;
    const { from, to } = ownYears;
    if (happens) {
      // Months and periods are compared by their first characters: a year within the years, a month within them.
      const outside = text < from.slice(0, text.length) || text.slice(0, 4) > to.slice(0, 4);
      if (outside) list.add('day-outside-years', this.#at(way), { found: text, from, to });
      else days.keep(text, reads, happens);
      return text;
    }
    const year = Number(text.slice(0, 4));
    const own = Number(to.slice(0, 4));
    const [first, last] = [own - years.before, own + years.after];
    if (year < first || year > last) {
      list.add('day-outside-years', this.#at(way), {
        found: text,
        from: firstOfYear(first),
        to: lastOfYear(last),
      });
    } else days.keep(text, reads, happens);
    return text;
  }
}

/** The last key on a way. */
function nameOf(way: Path): string | undefined {
  for (let i = way.length - 1; i >= 0; i -= 1) {
    const step = way[i];
    if (typeof step === 'string') return step;
  }
  return undefined;
}

/** Checks the meaning of every field of a value; former names become present ones. */
export function checkFields(
  value: unknown,
  schema: SchemaNode,
  source: EntrySource,
  loading: Loading,
  later: Later = {},
  base: Path = [],
): void {
  visitFields(value, schema, new FieldCheck(source, loading, later, base));
}
