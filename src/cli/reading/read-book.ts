import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import process from 'node:process';
import type { Book, BookRefusal } from '../../model/book.ts';
import { cellName } from '../../model/book.ts';
import type { BookTaker } from '../../workbook/read/book-taker.ts';
import { makeBook } from '../../workbook/read/make-book.ts';
import type { Said } from './take-lines.ts';
import { lineTaker } from './take-lines.ts';

/** How the reading process is run. */
export interface Reading {
  /** Its program. */
  readonly program: string;
  /** Milliseconds in which something has to be read: a row, or some thousand of the texts that cells share. */
  readonly silence: number;
  /** Milliseconds for the whole file: a big honest one may take long, as long as it comes on. */
  readonly whole: number;
  /** Megabytes of JavaScript objects; the file itself and Node come on top. */
  readonly heap: number;
}

export const usualReading: Reading = {
  program: fileURLToPath(new URL('read-book.js', import.meta.url)),
  silence: 4000,
  whole: 60_000,
  heap: 256,
};

/** No line of ours is longer: a row has at most 16,384 cells, and a text is at most 32,767 characters long. */
const longestLine = 64 * 2 ** 20;

/** Remembers where reading has come to. */
function withPlace(taker: BookTaker): { taker: BookTaker; place: () => { sheet?: string; cell?: string } } {
  let place: { sheet?: string; cell?: string } = {};
  return {
    taker: {
      ...taker,
      sheet: (name, hidden) => {
        place = name === '' ? {} : { sheet: name };
        taker.sheet(name, hidden);
      },
      row: (number, cells) => {
        place.cell = cellName(1, number);
        taker.row(number, cells);
      },
    },
    place: () => place,
  };
}

/** The environment Node needs to start; of ours the child gets nothing. */
function barest(): Record<string, string> {
  const { SystemRoot } = process.env;
  return SystemRoot === undefined ? {} : { SystemRoot };
}

/**
 * Reads a workbook or text file of values in a process of its own, which is ended when it takes too long or too much
 * memory. Whatever that process does, and however it ends, the answer is a book or a refusal.
 */
export function readBook(path: string, reading: Reading = usualReading): Promise<Book | BookRefusal> {
  // No disk has such a name, and no process can be given it.
  if (path.includes('\0')) return Promise.resolve({ refused: 'unreadable', shown: 'ENOENT' });
  const book = makeBook();
  const { taker, place } = withPlace(book);
  const take = lineTaker(taker);
  return new Promise((resolve) => {
    const child = spawn(
      process.execPath,
      [`--max-old-space-size=${reading.heap}`, '--max-semi-space-size=16', reading.program, path],
      { env: barest(), stdio: ['ignore', 'pipe', 'ignore'], windowsHide: true },
    );
    let said: Said = 'more';
    let why = '';
    let rest = '';
    const stop = (reason: string) => {
      why ||= reason;
      child.kill('SIGKILL');
    };
    const atMost = setTimeout(() => stop('time'), reading.whole);
    const untilNext = setTimeout(() => stop('time'), reading.silence);
    const settle = (ended: string) => {
      clearTimeout(atMost);
      clearTimeout(untilNext);
      if (why === '' && said === 'end' && ended === 'exit 0') resolve(book.finish());
      else if (why === '' && typeof said === 'object') resolve(said);
      else resolve({ refused: 'gave-up', ...place(), shown: why || ended });
    };
    child.stdout.setEncoding('utf8');
    child.stdout.on('data', (chunk: string) => {
      untilNext.refresh();
      const lines = (rest + chunk).split('\n');
      rest = lines.pop() ?? '';
      if (rest.length > longestLine) stop('garbage');
      for (const line of lines) {
        if (why !== '') return;
        said = said === 'more' ? take(line) : 'garbage';
        if (said === 'garbage') stop('garbage');
      }
    });
    child.on('error', (error) => settle(error.message));
    child.on('close', (code, signal) => settle(signal ?? `exit ${String(code)}`));
  });
}
