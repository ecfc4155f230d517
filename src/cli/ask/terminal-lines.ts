/**
 * Many lines at a terminal, typed or pasted. inquirer takes one line and would lose the rest of what was pasted, or
 * take it for the answers to its next questions.
 */
import process from 'node:process';
import { createInterface } from 'node:readline';
import { clean } from '../../report/clean.ts';
import { Interrupted } from './ask.ts';

/** Pasted lines come at once, empty ones among them; a person takes longer. */
const pasteMs = 60;

function lines(): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = createInterface({ input: process.stdin, output: process.stderr, prompt: '  > ' });
    const got: string[] = [];
    let ending: NodeJS.Timeout | undefined;
    let over = false;
    const end = (finish: () => void): void => {
      if (over) return;
      over = true;
      clearTimeout(ending);
      reader.close();
      finish();
    };
    const done = (): void => {
      end(() => {
        resolve(got.join('\n'));
      });
    };
    reader.on('line', (line) => {
      clearTimeout(ending);
      if (line.trim() === '') ending = setTimeout(done, pasteMs);
      else {
        got.push(line);
        reader.prompt();
      }
    });
    reader.on('close', done);
    reader.on('SIGINT', () => {
      end(() => {
        process.stderr.write('\n');
        reject(new Interrupted());
      });
    });
    reader.prompt();
  });
}

/** Asks until what was typed is taken. An empty line ends it. */
export async function askLines(
  message: string,
  wrong: ((answer: string) => string | undefined) | undefined,
): Promise<string> {
  process.stderr.write(`? ${clean(message)}\n`);
  for (;;) {
    const answer = await lines();
    const why = wrong?.(answer);
    if (why === undefined) return answer;
    process.stderr.write(`> ${clean(why)}\n`);
  }
}
