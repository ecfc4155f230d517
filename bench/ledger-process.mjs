// Writes a ledger in a process of its own: `node ledger-process.mjs BUNDLE ROWS.tsv OUT.xlsx`.
import { closeSync, openSync, writeSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { readLedgerFile } from './ledger-file.mjs';

const [bundle, file, out] = process.argv.slice(2);
const { drawSheaf, finishWorkbook, gzip, startSha256 } = await import(pathToFileURL(bundle).href);
const drawn = await drawSheaf(readLedgerFile(file), '../', gzip);
const handle = openSync(out, 'w');
for (const piece of await finishWorkbook(drawn, { hash: startSha256, gzip })) writeSync(handle, piece);
closeSync(handle);
