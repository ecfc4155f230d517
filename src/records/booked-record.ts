import type { Day } from '../model/day.ts';
import type { FileFacts } from '../model/files.ts';
import type { Place } from '../model/place.ts';
import { whyNoProof } from '../model/proof.ts';
import type { NoProof } from '../model/proof.ts';
import type { AnyRecord, RecordKindName, RecordOf } from './index.ts';
import { nothingSeen } from './seen-items.ts';
import type { SeenItems } from './seen-items.ts';

/**
 * A record as it is looked up and as a judgement cites it, made once at loading: a town-year is cited by the ten
 * thousands. Its key, day and place are all that a cite tells, so that everything else is kept private.
 */
export class BookedRecord<R extends AnyRecord = AnyRecord> {
  readonly key: string;
  readonly on: Day;
  readonly at: Place;
  readonly #record: R;
  readonly #seen: SeenItems | undefined;
  /** The files of which it was last asked whether they prove it, and the answer. */
  #files: FileFacts | undefined;
  #noProof: NoProof | undefined;

  constructor(record: R, seen: SeenItems | undefined) {
    this.key = record.key;
    this.on = record.on;
    this.at = record.at;
    this.#record = record;
    this.#seen = seen;
    this.#files = undefined;
    this.#noProof = undefined;
  }

  get record(): R {
    return this.#record;
  }

  /** What it saw, when it is a visit that looked at items. */
  get seen(): SeenItems {
    return this.#seen ?? nothingSeen;
  }

  /** Why it is no proof; undefined when it is. Looked up once: several checks ask. */
  whyNoProof(files: FileFacts): NoProof | undefined {
    if (files !== this.#files) {
      this.#noProof = whyNoProof(this.#record, files);
      this.#files = files;
    }
    return this.#noProof;
  }
}

/** A booked record of one kind. */
export type Booked<K extends RecordKindName> = BookedRecord<RecordOf<K>>;
