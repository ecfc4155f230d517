// Builds what ships: the program (bundle.mjs), the packs as JSON, the licences of what is bundled.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { bundleProgram } from './bundle.mjs';
import { generate } from './generate.mjs';
import { importBundled, licenceText, packagesIn, root } from './lib.mjs';

const dist = join(root, 'dist');

/** What reads files that others made runs in a process of its own: it must not be in the program itself too. */
function refuseReaders(bundles) {
  const readers = bundles
    .flatMap(({ metafile }) => packagesIn(metafile))
    .filter((folder) => /\/(yauzl|saxes|csv-parse)$/.test(folder));
  if (readers.length > 0) throw new Error(`the program would contain ${readers.join(', ')}`);
}

async function writeProgram(alsoInside, packs) {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const { program, reader } = await bundleProgram(version, packs);
  refuseReaders(program);
  const bundles = [...program, reader];
  rmSync(dist, { recursive: true, force: true });
  mkdirSync(dist, { recursive: true });
  for (const { name, text } of bundles) writeFileSync(join(dist, name), text);
  // The package as a whole speaks ES modules.
  writeFileSync(join(dist, 'package.json'), `${JSON.stringify({ type: 'commonjs' })}\n`);
  const inside = [...bundles.flatMap(({ metafile }) => packagesIn(metafile)), ...alsoInside];
  writeFileSync(join(dist, 'licenses.txt'), licenceText([...new Set(inside)]));
  mkdirSync(join(dist, 'packs'));
  for (const [id, json] of packs) writeFileSync(join(dist, 'packs', `${id}.json`), json);
  const bytes = bundles.reduce((sum, { text }) => sum + text.length, 0);
  console.log(`dist: ${bundles.length} files, ${Math.round(bytes / 1024)} KB`);
}

/** The packs of indicators/, each as [id, JSON]. */
async function compilePacks() {
  const entry = join(root, 'src/load/compile-pack.ts');
  const from = join(root, 'indicators');
  if (!existsSync(entry) || !existsSync(from)) {
    console.log('packs: skipped, src/load/compile-pack.ts or indicators/ does not exist yet');
    return [];
  }
  const { compilePack } = await importBundled(entry);
  const compiled = [];
  for (const folder of readdirSync(from, { withFileTypes: true })) {
    // indicators/schema/ is no pack.
    if (!existsSync(join(from, folder.name, 'pack.yaml'))) continue;
    const paths = readdirSync(join(from, folder.name), { recursive: true, encoding: 'utf8' })
      .map((path) => path.replaceAll('\\', '/'))
      .filter((path) => /\.ya?ml$/.test(path) && !basename(path).startsWith('.'))
      .sort();
    const files = paths.map((path) => ({ path, text: readFileSync(join(from, folder.name, path), 'utf8') }));
    const result = compilePack(files);
    if ('diagnostics' in result) {
      for (const diagnostic of result.diagnostics) console.error(JSON.stringify(diagnostic));
      throw new Error(`indicators/${folder.name} is wrong (${result.diagnostics.length} diagnostics above)`);
    }
    compiled.push([folder.name, result.json]);
    console.log(`packs: ${folder.name} (${files.length} files, ${Math.round(result.json.length / 1024)} KB)`);
  }
  return compiled;
}

try {
  // dist/ is touched last, when everything else has gone well.
  const inValidators = await generate();
  await writeProgram(inValidators, await compilePacks());
} catch (error) {
  process.stderr.write(`build: ${error.message}\n`);
  process.exitCode = 1;
}
