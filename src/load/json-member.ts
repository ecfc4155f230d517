/** Reads a JSON file of which nothing is known yet, and names the first member that is not as it should be. */
import { parseDay } from '../model/day.ts';
import type { Day } from '../model/day.ts';
import type { Place } from '../model/place.ts';

/** What stops the reading, its message the way to the member; whoever reads catches it. */
export class Misshapen extends Error {}

/** A value of a parsed JSON file and the way to it; what is asked of it and is not so is {@link Misshapen}. */
export class At {
  readonly #value: unknown;
  readonly #way: string;

  constructor(value: unknown, way = '') {
    this.#value = value;
    this.#way = way;
  }

  #refuse(): never {
    throw new Misshapen(this.#way);
  }

  in(key: string): At {
    const value = this.#value;
    const way = this.#way === '' ? key : `${this.#way}.${key}`;
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) throw new Misshapen(way);
    return new At((value as Readonly<Record<string, unknown>>)[key], way);
  }

  /** Undefined where an object has none. */
  optional(key: string): At | undefined {
    const value = this.#value;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) this.#refuse();
    return Object.hasOwn(value, key) ? this.in(key) : undefined;
  }

  get isNull(): boolean {
    return this.#value === null;
  }

  get text(): string {
    return typeof this.#value === 'string' ? this.#value : this.#refuse();
  }

  get flag(): boolean {
    return typeof this.#value === 'boolean' ? this.#value : this.#refuse();
  }

  get number(): number {
    const value = this.#value;
    // Larger ones are no longer exact, and nothing that is counted here comes near.
    return typeof value === 'number' && Math.abs(value) < 1e9 ? value : this.#refuse();
  }

  /** A whole number, 0 at least. */
  get count(): number {
    const { number } = this;
    return Number.isInteger(number) && number >= 0 ? number : this.#refuse();
  }

  get day(): Day {
    const { text } = this;
    return parseDay(text) ?? this.#refuse();
  }

  get list(): readonly At[] {
    const value = this.#value;
    return Array.isArray(value)
      ? value.map((each, i) => new At(each, `${this.#way}[${String(i)}]`))
      : this.#refuse();
  }

  /** `file:line:col` */
  get place(): Place {
    const [, file, line, col] = /^([^]+):(\d{1,9}):(\d{1,9})$/.exec(this.text) ?? [];
    return file === undefined ? this.#refuse() : { file, line: Number(line), col: Number(col) };
  }

  oneOf<const W extends string>(words: readonly W[]): W {
    return words.find((word) => word === this.#value) ?? this.#refuse();
  }

  /** A text that must be one of those there are. */
  among(known: ReadonlySet<string>): string {
    const { text } = this;
    return known.has(text) ? text : this.#refuse();
  }

  /** A text that no other member like it may be. */
  alone(others: Set<string>): string {
    const { text } = this;
    if (others.has(text)) this.#refuse();
    others.add(text);
    return text;
  }

  /** Undefined where it is null. */
  maybe<T>(read: (at: At) => T): T | undefined {
    return this.isNull ? undefined : read(this);
  }
}
