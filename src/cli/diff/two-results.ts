import { resolve } from 'node:path';
import { largestFile } from '../../disk/read-files.ts';
import { readNamed } from '../../disk/read-named.ts';
import { readResult } from '../../load/read-result.ts';
import type { Snapshot } from '../../model/snapshot.ts';
import type { Call } from '../io.ts';
import type { Sides } from './side.ts';

function read(call: Call, file: string): Snapshot<string> | undefined {
  const bytes = readNamed(resolve(call.io.cwd, file), largestFile);
  if (!(bytes instanceof Uint8Array)) {
    call.tell({ code: 'no-such-file', file });
    return undefined;
  }
  const answer = readResult(new TextDecoder().decode(bytes));
  if ('snapshot' in answer) return answer.snapshot;
  call.tell({ code: 'not-a-result', file, ...answer });
  return undefined;
}

/** Two saved results of `civic assess --format json`; no town is needed for it. */
export function twoResults(call: Call, first: string, second: string): Sides | undefined {
  const before = read(call, first);
  const after = before && read(call, second);
  if (before === undefined || after === undefined) return undefined;
  return {
    folder: call.io.cwd,
    before: { snapshot: before, name: { kind: 'named', name: first, on: before.heading.on } },
    after: { snapshot: after, name: { kind: 'named', name: second, on: after.heading.on } },
    hasErrors: before.heading.leftOut + after.heading.leftOut > 0,
  };
}
