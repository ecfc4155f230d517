/** A file of records that civic has written in block form and not yet put on the disk. */

/** The way from the list of records to a value in it: `[0, 'items', 2, 'result']`. */
export type WrittenPath = readonly (string | number)[];

/** A record as written; offsets are characters of the text, `end` is where the next one begins. */
export interface WrittenEntry {
  readonly value: Readonly<Record<string, unknown>>;
  readonly start: number;
  readonly end: number;
  /** Line of `start`, from 1. */
  readonly line: number;
}

export interface WrittenFile {
  readonly text: string;
  readonly entries: readonly WrittenEntry[];
  /** What stands in each line, from line 1: the way to the value that begins or goes on there. */
  readonly lines: readonly WrittenPath[];
}
