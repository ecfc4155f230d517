/** A process that writes: bundled and started by tests that end it, or set several upon the same folder. */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import process from 'node:process';
import { addFile } from '../../src/disk/add-file.ts';
import { writeProduct } from '../../src/disk/write-product.ts';
import { failure, onDisk } from './faulty-disk.ts';
import { recordFile } from './record-file.ts';

export interface WriterJob {
  readonly root: string;
  /** The disk has no hard links. */
  readonly isWithoutLinks?: boolean;
  /** The process is killed before this call of the file system (from 1). */
  readonly killedAt?: number;
  /** Records `WHO-1`, `WHO-2` …, that many or without end; each is acknowledged by its id. */
  readonly records?: { readonly who: string; readonly count: number };
  /** Files that others want to write too; each is acknowledged as `added NAME` or `taken NAME`. */
  readonly names?: { readonly who: string; readonly names: readonly string[] };
  /** A product to write, or to replace. */
  readonly product?: string;
}

function say(line: string): void {
  fs.writeSync(1, `${line}\n`);
}

function work({ root, records, names, product }: WriterJob): void {
  if (records !== undefined) {
    for (let i = 1; i <= records.count; i += 1) {
      const { id, path, bytes } = recordFile(`${records.who}-${String(i)}`);
      const { added } = addFile(root, path, bytes);
      if (added) say(id);
    }
  }
  for (const name of names?.names ?? []) {
    const answer = addFile(root, name, new TextEncoder().encode(`${names?.who ?? ''} ${name}\n`));
    say(`${answer.added ? 'added' : answer.why} ${name}`);
  }
  if (product !== undefined) say(String(writeProduct(`${root}/r.txt`, product, 'table').written));
}

const job = JSON.parse(process.argv[2] ?? '') as WriterJob;
if (job.isWithoutLinks) {
  fs.linkSync = () => {
    throw failure('EPERM');
  };
  syncBuiltinESMExports();
}
if (job.killedAt === undefined) work(job);
else {
  const { thrown } = onDisk(
    ({ n }, proceed) => {
      if (n === job.killedAt) process.kill(process.pid, 'SIGKILL');
      return proceed();
    },
    () => work(job),
  );
  if (thrown !== undefined) throw thrown as Error;
}
