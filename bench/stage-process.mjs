// One process, one size: what reading, the rest of loading, and judging take the first time they run, since civic
// runs once and ends. Started by stages.mjs with --expose-gc; prints milliseconds of CPU and of wall time as JSON.
import { importParts } from './bundle.mjs';
import { makeTownYear } from './town-year.mjs';

const [file, size] = process.argv.slice(2);
const count = Number(size);
const parts = await importParts(file);
const { system } = parts;
const year = makeTownYear(count, system);
const bytesOf = (text) => new TextEncoder().encode(text);
const files = year.records.map(({ path, kind, texts }) => ({ path, kind, bytes: bytesOf(texts.join('')) }));
const json = JSON.stringify(year.records.map(({ values }) => values));
const facts = new Map(year.named.map((path) => [path, { size: 1 }]));

function timed(work) {
  globalThis.gc();
  const start = process.cpuUsage();
  const begun = performance.now();
  const result = work();
  const wall = performance.now() - begun;
  const { user, system: kernel } = process.cpuUsage(start);
  return { used: { cpu: (user + kernel) / 1000, wall }, result };
}

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

/** Hands in each record where the reader would have found it. */
function handIn(values) {
  year.records.forEach(({ path, texts }, i) => {
    const text = texts.join('');
    let start = 0;
    let line = 1;
    const entries = texts.map((written, j) => {
      const source = { file: { path, text }, start, end: start + written.length, line };
      const at = { file: path, line, col: 3 };
      start += written.length;
      line += written.split('\n').length - 1;
      return { source, at, value: values[i][j], sound: true, tainted: new Set() };
    });
    parts.handedIn.set(path, entries);
  });
}

const parses = [timed(() => JSON.parse(json)).used];
const reading = timed(readAll);
if (reading.result !== count) throw new Error(`${count - reading.result} records could not be read`);
const parsed = timed(() => JSON.parse(json));
handIn(parsed.result);
// The texts of the record files are not looked at: their entries have been handed in.
const shells = [...year.settings, ...year.records.map(({ path }) => ({ path, text: '-' }))];
const sources = shells.map(({ path, text }) => ({ path, bytes: bytesOf(text) }));
const loading = timed(() => parts.loadTown(sources, facts, system));
const { town, diagnostics } = loading.result;
if (town === undefined) throw new Error(`the invented town is wrong: ${JSON.stringify(diagnostics[0])}`);
const judging = timed(() => parts.assess(system, town, { on: '2022-12-31' }));
parses.push(parsed.used, timed(() => JSON.parse(json)).used);
const gaps = judging.result.gaps.length;
process.stdout.write(
  JSON.stringify({ parses, reading: reading.used, loading: loading.used, judging: judging.used, gaps }),
);
