import { join, relative, resolve } from 'node:path';
import { writeNewFiles } from '../../disk/write-new-files.ts';
import { yearOf } from '../../model/day.ts';
import { speechIn } from '../../report/sentences/speech.ts';
import type { Call, ExitCode } from '../io.ts';
import { todayInTown } from '../options/parse-day.ts';
import { packSkeleton } from '../skeleton/pack.ts';

/** `civic pack new DIR`: a small commented pack to begin with. Nothing that is there is touched. */
export async function newPack(call: Call): Promise<ExitCode> {
  const [, named] = call.words;
  if (named === undefined) {
    call.tell({ code: 'needs-argument', argument: 'civic pack new' });
    return 2;
  }
  const folder = resolve(call.io.cwd, named);
  const files = packSkeleton(yearOf(todayInTown(call.io.now())));
  const taken = writeNewFiles(folder, files);
  if (taken !== undefined) {
    call.tell({ code: 'name-taken', file: join(named, taken) });
    return 2;
  }
  const { words } = await speechIn(call.language);
  const written = files.map((file) => join(relative(call.io.cwd, folder), file.name));
  call.io.stdout.write(`${words.pack.written(written)}\n`);
  return 0;
}
