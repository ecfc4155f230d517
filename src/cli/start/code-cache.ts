/**
 * Loads the files of the program, and keeps what V8 compiled of them while they ran: compiling is a good part of a short
 * run, and the next one can do without. `node:module` has a cache for that since Node 22; this one serves Node 20 too.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { clearOld, keep, readKept } from '../../disk/cache.ts';

/** Where compiled code is kept. */
export interface CodeCache {
  /** Folder of all compiled code. */
  readonly folder: string;
  /** Of these very files, and of Node as it runs: code of another is of no use. */
  readonly made: string;
  /** What is run: functions that were never called are not compiled, and each command calls others. */
  readonly use: string;
}

export interface Program {
  /** Runs a file of the program, once, and answers what it hands over. */
  load(name: string): unknown;
  /** Keeps what was compiled, unless that is kept already; for the end of the process. */
  keepCode(now: number): void;
}

interface Module {
  exports: unknown;
}

/** The program in a folder; without a cache everything is compiled each time. */
export function programIn(folder: string, cache: CodeCache | undefined): Program {
  const kept = cache === undefined ? undefined : join(cache.folder, cache.made);
  const nameOf = (file: string): string => `${cache?.use ?? ''}-${file}`;
  const modules = new Map<string, Module>();
  const scripts: { readonly file: string; readonly script: Script }[] = [];
  let isComplete = true;
  const ofNode = createRequire(join(folder, 'main.js'));

  function load(file: string): unknown {
    const known = modules.get(file);
    if (known !== undefined) return known.exports;
    const path = join(folder, file);
    // A function, as the build writes it; in ASCII alone, and Latin-1 is read without looking at it twice.
    const code = readFileSync(path, 'latin1');
    const cachedData = kept === undefined ? undefined : readKept(kept, nameOf(file));
    const script = new Script(code, { filename: path, ...(cachedData && { cachedData }) });
    isComplete &&= cachedData !== undefined && script.cachedDataRejected !== true;
    scripts.push({ file, script });
    const module: Module = { exports: {} };
    modules.set(file, module);
    const run: unknown = script.runInThisContext();
    const wanted = (id: string): unknown => (id.startsWith('./') ? load(id.slice(2)) : ofNode(id));
    if (typeof run === 'function')
      Reflect.apply(run, undefined, [module.exports, wanted, module, path, folder]);
    return module.exports;
  }

  return {
    load,
    keepCode: (now) => {
      // A file that was not wanted before: this run came further, and compiled more of the other files too.
      if (cache === undefined || kept === undefined || isComplete) return;
      for (const { file, script } of scripts) keep(kept, nameOf(file), script.createCachedData());
      clearOld(cache.folder, now);
    },
  };
}
