import type { Language } from '../report/sentences/speech.ts';
import type { Notice } from '../report/sentences/notices.ts';
import type { Ask } from './ask/ask.ts';
import type { ArgumentName, ExitCode, OptionName, Repeated } from '../report/sentences/help.ts';

/** Where text goes. */
export interface Sink {
  write(text: string): void;
  readonly isTTY: boolean;
  readonly columns?: number | undefined;
}

/** The world a command sees; tests hand in their own. */
export interface Io {
  /** What was typed after `civic`. */
  readonly argv: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  readonly platform: string;
  /** Names the files this civic is made of; undefined when run from its sources, which may change at any time. */
  readonly build?: string | undefined;
  /** The only clock. */
  readonly now: () => Date;
  readonly stdout: Sink;
  readonly stderr: Sink;
  /** Asks whoever sits at the terminal; undefined when nobody does: then the options must say it all. */
  readonly ask?: (() => Promise<Ask>) | undefined;
}

export type { ExitCode };

/** An option of a command's own making, as typed. */
export interface FreeOption {
  /** With its dashes: `--metric`. */
  readonly flag: string;
  readonly value: string;
}

/** A command as typed. */
export interface Call {
  readonly io: Io;
  readonly language: Language;
  /** The value of an option; true for one that takes none. */
  readonly option: (name: OptionName) => string | undefined;
  readonly has: (name: OptionName) => boolean;
  /** The values of an option that may be given several times, in the order in which they were typed. */
  readonly all: (name: Repeated) => readonly string[];
  /** What was typed after the command, in the order in which it takes them. */
  readonly words: readonly string[];
  /** What `free` takes, in the order in which it was typed. */
  readonly free: readonly FreeOption[];
  /** Says something on stderr. */
  readonly tell: (notice: Notice) => void;
}

/** A word typed after a command. */
export interface Word {
  readonly name: ArgumentName;
  readonly needed: boolean;
  /** Several of them may be typed; only of the last one. */
  readonly many?: true;
}

/** Options whose names follow from the words a command was given. */
export interface FreeOptions {
  /** What `--help` says of them, after the words that were typed before it. */
  readonly help: (language: Language, width: number) => Promise<(words: readonly string[]) => string>;
}

/** One command: what it takes and what it does. */
export interface Command {
  readonly options: readonly OptionName[];
  /** The words it takes; after one that may be left out all may. */
  readonly takes: readonly Word[];
  /** It takes further options, each with a value, whose names only it knows. */
  readonly free?: FreeOptions;
  readonly perform: (call: Call) => Promise<ExitCode>;
}
