/** What `bin/civic.js` starts: finds the program's compiled code, and runs the program. */
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { cacheFolder } from '../../disk/user-folders.ts';
import { commandNames } from '../../report/sentences/help.ts';
import { build } from '../build.ts';
import { programIn } from './code-cache.ts';
import { optimiseLate } from './optimise-late.ts';

const folder = fileURLToPath(new URL('.', import.meta.url));
const command = commandNames.find((name) => name === process.argv[2]);
if (command !== undefined) optimiseLate();
const cache = cacheFolder(process.env, process.platform);
const program = programIn(
  folder,
  cache === undefined
    ? undefined
    : {
        folder: join(cache, 'code'),
        made: `${build ?? ''}-${process.version}-${process.arch}`,
        use: command ?? 'other',
      },
);
process.on('exit', () => program.keepCode(Date.now()));
program.load('main.js');
