/**
 * The program that reads one file and ends: what somebody sent may be made to take all time and memory there is, so it
 * is read in a process that can be ended. It is given the path of the file and nothing else.
 */
import process from 'node:process';
import type { BookRefusal } from '../../model/book.ts';
import { readNamed } from '../../disk/read-named.ts';
import { usualLimits } from '../../workbook/read/limits.ts';
import { readBytes } from '../../workbook/read/read-bytes.ts';
import { lineSender } from './send-lines.ts';

const sender = lineSender((text) => void process.stdout.write(text));

async function read(path: string): Promise<BookRefusal | undefined> {
  const bytes = readNamed(path, usualLimits.packed);
  if (bytes === 'too-big') return { refused: 'too-big', limit: 'packed' };
  return bytes instanceof Uint8Array
    ? readBytes(bytes, sender)
    : { refused: 'unreadable', shown: bytes.code };
}

void read(process.argv[2] ?? '').then((ending) => sender.end(ending));
