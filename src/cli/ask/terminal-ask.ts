/** Questions at a terminal, by inquirer. They are drawn on stderr: stdout is for the result. */
import process from 'node:process';
import inquirer from 'inquirer';
import { clean } from '../../report/clean.ts';
import { Interrupted } from './ask.ts';
import type { Ask, Choice } from './ask.ts';

/** How many answers of a list are shown at once. */
const pageSize = 9;

/** inquirer's own hints are English. */
const theme = { style: { keysHelpTip: () => undefined } };

/** inquirer hands back what it was given as values: numbers, so that a choice may be anything. */
const shown = ({ name, about }: Choice<unknown>, value: number) => ({
  value,
  name: clean(name),
  ...(about === undefined ? {} : { description: clean(about) }),
});

function chosen<T>(choices: readonly Choice<T>[], index: number): T {
  const choice = choices[index];
  if (choice === undefined) throw new Error('an answer was chosen that was not offered');
  return choice.value;
}

async function orInterrupted<T>(asking: Promise<{ readonly answer: T }>): Promise<T> {
  try {
    return (await asking).answer;
  } catch (error) {
    if (error instanceof Error && ['ExitPromptError', 'AbortPromptError'].includes(error.name)) {
      throw new Interrupted();
    }
    throw error;
  }
}

export function terminalAsk(): Ask {
  const prompt = inquirer.createPromptModule({ input: process.stdin, output: process.stderr });
  return {
    text: async ({ message, proposed, lines, wrong }) => {
      if (lines) return (await import('./terminal-lines.ts')).askLines(message, wrong);
      return orInterrupted(
        prompt([
          {
            type: 'input',
            name: 'answer',
            message: clean(message),
            ...(proposed === undefined ? {} : { default: clean(proposed) }),
            validate: (answer: string) => wrong?.(answer) ?? true,
          },
        ]),
      );
    },
    confirm: ({ message, proposed }) =>
      orInterrupted(
        prompt([{ type: 'confirm', name: 'answer', message: clean(message), default: proposed }]),
      ),
    choose: async ({ message, choices, proposed }) => {
      const first = choices.findIndex(({ value }) => value === proposed);
      const index = await orInterrupted(
        prompt([
          {
            type: 'select',
            name: 'answer',
            message: clean(message),
            pageSize,
            theme,
            choices: choices.map(shown),
            ...(first < 0 ? {} : { default: first }),
          },
        ]),
      );
      return chosen(choices, Number(index));
    },
    search: async <T>({
      message,
      find,
    }: {
      readonly message: string;
      readonly find: (typed: string) => readonly Choice<T>[];
    }) => {
      const offered: Choice<T>[] = [];
      const index = await orInterrupted(
        prompt([
          {
            type: 'search',
            name: 'answer',
            message: clean(message),
            pageSize,
            theme,
            source: (typed: string | undefined) => {
              const from = offered.length;
              offered.push(...find(typed ?? ''));
              return offered.slice(from).map((choice, i) => shown(choice, from + i));
            },
          },
        ]),
      );
      return chosen(offered, Number(index));
    },
  };
}
