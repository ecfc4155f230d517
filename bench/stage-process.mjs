// One process, one size: what reading, the rest of loading, and judging take the first time they run, since civic
// runs once and ends. Started by stages.mjs with --expose-gc; prints milliseconds of CPU and of wall time as JSON.
import { importParts } from './bundle.mjs';
import { handIn, loadHanded } from './handed-in.mjs';
import { timed } from './timed.mjs';
import { makeTownYear } from './town-year.mjs';

const [file, size] = process.argv.slice(2);
const count = Number(size);
const parts = await importParts(file);
const { system } = parts;
// As the program does before anything else.
parts.optimiseLate();
const year = makeTownYear(count, system);
const bytesOf = (text) => new TextEncoder().encode(text);
const files = year.records.map(({ path, kind, texts }) => ({ path, kind, bytes: bytesOf(texts.join('')) }));
const json = JSON.stringify(year.records.map(({ values }) => values));

/** As the program reads: from bytes, an entry at a time; nothing is kept. */
function readAll() {
  const list = new parts.DiagnosticList();
  let entries = 0;
  for (const written of files) {
    const text = parts.decode(written, list);
    for (const entry of parts.readEntries(text, parts.recordKinds[written.kind].schema, list))
      entries += entry.sound ? 1 : 0;
  }
  return entries;
}

const parses = [timed(() => JSON.parse(json)).used];
const reading = timed(readAll);
if (reading.result !== count) throw new Error(`${count - reading.result} records could not be read`);
const parsed = timed(() => JSON.parse(json));
handIn(parts, year, parsed.result);
const { used: loading, town } = loadHanded(parts, year);
const judging = timed(() => parts.assess(system, town, { on: '2022-12-31' }));
parses.push(parsed.used, timed(() => JSON.parse(json)).used);
const gaps = judging.result.gaps.length;
process.stdout.write(JSON.stringify({ parses, reading: reading.used, loading, judging: judging.used, gaps }));
