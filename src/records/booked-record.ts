import type { Day } from '../model/day.ts';
import type { Place } from '../model/place.ts';
import type { AnyRecord, RecordKindName, RecordOf } from './index.ts';

/**
 * A record as it is looked up and as a judgement cites it, made once at loading: a town-year is cited by the ten
 * thousands. Its key, day and place are all that a cite tells, so that the record itself is kept private.
 */
export class BookedRecord<R extends AnyRecord = AnyRecord> {
  readonly key: string;
  readonly on: Day;
  readonly at: Place;
  readonly #record: R;

  constructor(record: R) {
    this.key = record.key;
    this.on = record.on;
    this.at = record.at;
    this.#record = record;
  }

  get record(): R {
    return this.#record;
  }
}

/** A booked record of one kind. */
export type Booked<K extends RecordKindName> = BookedRecord<RecordOf<K>>;
