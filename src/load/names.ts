/** The names that may be used, and what to say of one that nobody bears. */
import type { Pointer } from '../model/diagnostic.ts';
import type { UnknownName } from '../model/diagnostic-meaning.ts';
import type { RefKind } from '../model/schema.ts';
import type { DiagnosticList } from './diagnostic-list.ts';
import { suggest } from './nearest.ts';

/** Clauses are numbered by the plan, which no pack carries: only their form can be checked. */
export const clause = /^[2-9]\.[0-9](?:\.[0-9])?-[a-z]$/;

/** Comparing names costs more than the rest of loading, so only so many unknown ones get a suggestion. */
const mostSuggested = 500;

/** Names, and the present one of each. */
export interface NameTable {
  readonly size: number;
  get: (name: string) => string | undefined;
  has: (name: string) => boolean;
  keys: () => Iterable<string>;
}

export class Names {
  readonly #tables = new Map<RefKind, NameTable>();
  readonly #trusted = new Set<RefKind>();
  readonly #asked = new Map<string, Omit<UnknownName, 'is' | 'found'>>();

  /** The same names; what is defined or trusted from then on is known to one of the two only. */
  copy(): Names {
    const copy = new Names();
    for (const [kind, table] of this.#tables)
      copy.#tables.set(kind, table instanceof Map ? new Map<string, string>(table) : table);
    for (const kind of this.#trusted) copy.#trusted.add(kind);
    return copy;
  }

  /** Makes a name known; a former name stands for the present one. */
  define(kind: RefKind, name: string, present = name): void {
    const known = this.#tables.get(kind);
    if (known === undefined) this.#tables.set(kind, new Map([[name, present]]));
    else if (known instanceof Map) known.set(name, present);
    else throw new Error(`the names of each ${kind} are lent`);
  }

  /** Makes names known that another keeps anyway, those too that come in later. */
  lend(kind: RefKind, table: NameTable): void {
    this.#tables.set(kind, table);
  }

  /** Takes any name of a kind as known: the file that lists them could not be read, which has been said. */
  trust(kind: RefKind): void {
    this.#trusted.add(kind);
  }

  /** Whether every name of a kind is known. */
  areWhole(kind: RefKind): boolean {
    return !this.#trusted.has(kind);
  }

  /** Names that were defined. */
  of(kind: RefKind): Iterable<string> {
    return this.#tables.get(kind)?.keys() ?? [];
  }

  /** The present name of what is called so. */
  resolve(kind: RefKind, name: string): string | undefined {
    if (kind === 'clause') return clause.test(name) ? name : undefined;
    return this.#tables.get(kind)?.get(name) ?? (this.#trusted.has(kind) ? name : undefined);
  }

  /** What else is called so. */
  #otherKind(kind: RefKind, name: string): RefKind | undefined {
    for (const [other, table] of this.#tables) if (other !== kind && table.has(name)) return other;
    return undefined;
  }

  /** Reports a name that nobody bears. */
  reportUnknown(kind: RefKind, found: string, pointer: Pointer, list: DiagnosticList): void {
    const question = `${kind}\u0000${found}`;
    let answer = this.#asked.get(question);
    if (answer === undefined) {
      const total = this.#tables.get(kind)?.size ?? 0;
      // A name may be known and still not do: what lies within a record is no whole one.
      const others = [...this.of(kind)].filter((name) => name !== found);
      answer =
        this.#asked.size < mostSuggested
          ? suggest(found, others)
          : { nearest: undefined, known: others.slice(0, 8), total };
      this.#asked.set(question, answer);
    }
    list.add(`unknown-${kind}`, pointer, { found, ...answer, is: this.#otherKind(kind, found) });
  }
}
