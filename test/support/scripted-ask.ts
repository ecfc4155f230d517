/** Somebody at the terminal who answers as a test says. */
import { Interrupted } from '../../src/cli/ask/ask.ts';
import type { Ask, Choice } from '../../src/cli/ask/ask.ts';

/** Ctrl-C. */
export const interrupt = Symbol('Ctrl-C');
/** What is typed, or the beginning of the name of what is chosen. */
export type Typed = string | typeof interrupt;

export interface Script extends Ask {
  /** The questions that were put, in order. */
  readonly asked: string[];
  /** What was said of answers that could not be taken. */
  readonly refused: string[];
}

/**
 * Answers one question after another; a text that is refused takes the next answer. In a long list an answer is typed
 * and the first found is taken. Empty: what is proposed, or the first of a list.
 */
export function script(...answers: readonly Typed[]): Script {
  const left = [...answers];
  const asked: string[] = [];
  const refused: string[] = [];
  const next = (message: string): string => {
    const answer = left.shift();
    if (answer === undefined) throw new Error(`nothing is left to answer “${message}” with`);
    if (answer === interrupt) throw new Interrupted();
    return answer;
  };
  const pick = <T>(message: string, choices: readonly Choice<T>[], typed: string): T => {
    const found = choices.find(({ name }) => name.startsWith(typed));
    if (found === undefined)
      throw new Error(`“${message}” offers no ${typed}, but ${choices.map(({ name }) => name).join(' | ')}`);
    return found.value;
  };
  return {
    asked,
    refused,
    text: async ({ message, proposed = '', wrong }) => {
      asked.push(message);
      for (;;) {
        const typed = next(message);
        const answer = typed === '' ? proposed : typed;
        const why = wrong?.(answer);
        if (why === undefined) return answer;
        refused.push(why);
      }
    },
    confirm: async ({ message, proposed }) => {
      asked.push(message);
      const typed = next(message);
      return typed === '' ? proposed : typed === '是';
    },
    choose: async ({ message, choices }) => {
      asked.push(message);
      return pick(message, choices, next(message));
    },
    search: async ({ message, find }) => {
      asked.push(message);
      const typed = next(message);
      // The first of the list, if that is what is meant; else what is found by typing.
      const all = await find('');
      const first = all.find(({ name }) => name === typed);
      return first === undefined ? pick(message, await find(typed), '') : first.value;
    },
  };
}
