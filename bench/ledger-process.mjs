// Writes a ledger in a process of its own: `node ledger-process.mjs BUNDLE ROWS.json OUT.xlsx`. What is measured begins
// when the rows are there, as it does on the other side.
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const [bundle, file, out] = process.argv.slice(2);
const sheaf = JSON.parse(readFileSync(file, 'utf8'));
for (const { columns } of sheaf.tables)
  for (const column of columns) if (column.tones) column.tones = new Map(column.tones);
const start = process.cpuUsage();
const begun = performance.now();
const { drawSheaf, finishWorkbook, gzip, sha256 } = await import(pathToFileURL(bundle).href);
writeFileSync(out, await finishWorkbook(await drawSheaf(sheaf, '../'), { hash: sha256, gzip }));
const wall = performance.now() - begun;
const { user, system } = process.cpuUsage(start);
console.log(
  JSON.stringify({ cpu: (user + system) / 1000, wall, rss: process.resourceUsage().maxRSS / 1024 }),
);
