/** Answers given beforehand, in the order of the questions. */
import { Interrupted } from '../../../src/cli/ask/ask.ts';
import type { Ask } from '../../../src/cli/ask/ask.ts';

/** What stands in the prompt, or the choice that is pointed at. */
export const enter = { pressed: 'enter' };
export type Given = string | boolean | typeof enter;

const shown = (given: Given): string => (typeof given === 'object' ? 'enter' : String(given));

export interface Scripted extends Ask {
  /** Every question put, in order. */
  readonly asked: string[];
  /** What was said of answers that could not be taken. */
  readonly refused: string[];
}

/** `interruptAt`: Ctrl-C at that question, counted from 0. */
export function scripted(answers: readonly Given[], interruptAt?: number): Scripted {
  const left = [...answers];
  const asked: string[] = [];
  const refused: string[] = [];
  const next = (message: string): Given => {
    if (asked.push(message) - 1 === interruptAt) throw new Interrupted();
    const answer = left.shift();
    if (answer === undefined) throw new Error(`no answer is left for: ${message}`);
    return answer;
  };
  const text: Ask['text'] = async ({ message, proposed = '', wrong }) => {
    for (;;) {
      const answer = next(message);
      const typed = answer === enter ? proposed : answer;
      if (typeof typed !== 'string') throw new Error(`yes or no is no text: ${message}`);
      const why = wrong?.(typed);
      if (why === undefined) return typed;
      refused.push(why);
    }
  };
  return {
    asked,
    refused,
    text,
    confirm: async ({ message, proposed }) => {
      const answer = next(message);
      return answer === enter ? proposed : answer === true;
    },
    choose: async ({ message, choices, proposed }) => {
      const answer = next(message);
      const found =
        answer === enter
          ? (choices.find(({ value }) => value === proposed) ?? choices[0])
          : choices.find(({ name }) => name.includes(shown(answer)));
      if (found === undefined) throw new Error(`${shown(answer)} is not offered by: ${message}`);
      return found.value;
    },
    search: async ({ message }) => {
      throw new Error(`nothing is searched for here: ${message}`);
    },
  };
}
