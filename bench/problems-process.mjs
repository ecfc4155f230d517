// One process: how every problem stands and the table by unit, the first time they are reckoned. Started by
// problems.mjs with --expose-gc; prints milliseconds of CPU and of wall time as JSON.
import { importParts } from './bundle.mjs';
import { handIn, loadHanded } from './handed-in.mjs';
import { makeManyProblems } from './many-problems.mjs';
import { timed } from './timed.mjs';

const [file, size] = process.argv.slice(2);
const parts = await importParts(file);
// As the program does before anything else.
parts.optimiseLate();
const year = makeManyProblems(Number(size), parts.system);
const json = JSON.stringify(year.records.map(({ values }) => values));
const parses = [timed(() => JSON.parse(json)).used];
const parsed = timed(() => JSON.parse(json));
handIn(parts, year, parsed.result);
const { town } = loadHanded(parts, year);
const judging = timed(() => {
  const basis = parts.basisOf(parts.system, town, { on: '2022-12-31' });
  return parts.groupProblems(basis, basis.problems, 'unit');
});
parses.push(parsed.used, timed(() => JSON.parse(json)).used);
const found = judging.result.reduce((sum, { counts }) => sum + counts.found + counts.struck, 0);
if (found !== Number(size)) throw new Error(`${String(found)} problems of ${size} stand in the table`);
process.stdout.write(JSON.stringify({ parses, judging: judging.used }));
