import type { DayReading } from '../model/read-day.ts';

/** Days, months and periods that were looked at and are right where they stand. */
export class DayMemory {
  readonly #known = new Map<DayReading, readonly [past: Map<string, string>, other: Map<string, string>]>();

  #mapFor(reads: DayReading, happened: boolean): Map<string, string> {
    let known = this.#known.get(reads);
    if (known === undefined) {
      known = [new Map(), new Map()];
      this.#known.set(reads, known);
    }
    return happened ? known[0] : known[1];
  }

  /** The same text as it was kept, if it is one of them; `happened`: on that day something must have been. */
  find(text: string, reads: DayReading, happened: boolean): string | undefined {
    return this.#mapFor(reads, happened).get(text);
  }

  keep(text: string, reads: DayReading, happened: boolean): void {
    this.#mapFor(reads, happened).set(text, text);
  }
}
