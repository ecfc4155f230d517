import type { InitWords } from '../../report/sentences/init-words.ts';
import { clean } from '../../report/clean.ts';
import type { OptionName } from '../../report/sentences/help.ts';
import type { Mistake } from '../../report/sentences/notices.ts';
import type { Ask } from '../ask/ask.ts';
import { shownFlag } from '../flags.ts';
import type { Call } from '../io.ts';
import type { LastYear } from './last-year.ts';

/** A town being asked about. */
export interface Session {
  readonly call: Call;
  readonly words: InitWords;
  /** Undefined: nobody can be asked. */
  readonly ask: Ask | undefined;
  /** `--yes`: what is proposed is taken unasked. */
  readonly yes: boolean;
  /** `--from`. */
  readonly last: LastYear | undefined;
}

/** What was typed, understood; or why it cannot be. */
export type Read<T> = { readonly value: T } | { readonly wrong: string };

export interface Question<T> {
  /** Answers it from the command line. */
  readonly flag: OptionName;
  readonly message: string;
  /** Stands in the prompt. */
  readonly proposed?: string;
  /** Taken under `--yes`; without it the question must be answered. */
  readonly unasked?: { readonly value: T };
  /** The answer may be pasted, many lines of it. */
  readonly lines?: true;
  readonly read: (typed: string) => Read<T>;
}

export function badAnswer(option: string, why: string): Mistake {
  return { code: 'bad-answer', option, why };
}

function taken<T>(flag: OptionName, read: Read<T>): { readonly value: T } | Mistake {
  return 'wrong' in read ? badAnswer(shownFlag(flag), read.wrong) : read;
}

/** Puts a question at the terminal until its answer can be read. */
export async function putQuestion<T>(
  ask: Ask,
  { message, proposed, lines, read }: Omit<Question<T>, 'flag' | 'unasked'>,
): Promise<T> {
  for (;;) {
    const typed = await ask.text({
      message,
      ...(proposed === undefined ? {} : { proposed }),
      ...(lines === undefined ? {} : { lines }),
      wrong: (answer) => {
        const result = read(answer);
        return 'wrong' in result ? result.wrong : undefined;
      },
    });
    const result = read(typed);
    if ('value' in result) return result.value;
  }
}

/** The answer to a question: from the command line, as proposed, or from whoever sits at the terminal. */
export async function answer<T>(
  { call, ask, yes }: Session,
  question: Question<T>,
): Promise<{ readonly value: T } | Mistake> {
  const { flag, unasked, read } = question;
  const typed = call.option(flag);
  if (typed !== undefined) return taken(flag, read(typed));
  if (yes && unasked !== undefined) return unasked;
  if (ask === undefined) return { code: 'needs-flags', flags: [shownFlag(flag)], yes: false };
  return { value: await putQuestion(ask, question) };
}

/** Says something between the questions. */
export function remark({ call, ask }: Session, line: string): void {
  if (ask !== undefined) call.io.stderr.write(`${clean(line)}\n`);
}
