// Builds what ships: dist/main.js and its chunks, dist/read-book.js, the packs as JSON, the licences of what is bundled.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'esbuild';
import { generate } from './generate.mjs';
import { leftOut, segmenterWhenAsked } from './left-out.mjs';
import { importBundled, licenceText, packagesIn, requireBanner, root } from './lib.mjs';

const dist = join(root, 'dist');

function bundled(options, version) {
  return build({
    absWorkingDir: root,
    outdir: dist,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    minifySyntax: true,
    minifyWhitespace: true,
    lineLimit: 200,
    legalComments: 'none', // They travel in licenses.txt.
    plugins: [leftOut, segmenterWhenAsked],
    define: { 'process.env.CIVIC_VERSION': JSON.stringify(version) },
    metafile: true,
    write: false,
    logLevel: 'warning',
    ...options,
  });
}

/** What reads files that others made runs in a process of its own: it must not be in the program itself too. */
function refuseReaders(metafile) {
  const readers = packagesIn(metafile).filter((folder) => /\/(yauzl|saxes|csv-parse)$/.test(folder));
  if (readers.length > 0) throw new Error(`dist/main.js would contain ${readers.join(', ')}`);
}

async function bundle(alsoInside, packs) {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const program = await bundled(
    // Flat, so that `new URL('packs/', import.meta.url)` is right in every chunk.
    { entryPoints: ['src/cli/main.ts'], splitting: true, chunkNames: '[name]-[hash]' },
    version,
  );
  refuseReaders(program.metafile);
  const reader = await bundled({ entryPoints: { 'read-book': 'src/cli/reading/child.ts' } }, version);
  const outputFiles = [...program.outputFiles, ...reader.outputFiles];
  rmSync(dist, { recursive: true, force: true });
  mkdirSync(dist, { recursive: true });
  let bytes = 0;
  for (const file of outputFiles) {
    // Only what contains esbuild's stand-in for `require` needs the real one.
    const text = file.text.includes('Dynamic require of') ? `${requireBanner}\n${file.text}` : file.text;
    writeFileSync(file.path, text);
    bytes += Buffer.byteLength(text);
  }
  const inside = [...packagesIn(program.metafile), ...packagesIn(reader.metafile), ...alsoInside];
  writeFileSync(join(dist, 'licenses.txt'), licenceText(inside));
  mkdirSync(join(dist, 'packs'));
  for (const [id, json] of packs) writeFileSync(join(dist, 'packs', `${id}.json`), json);
  console.log(`dist: ${outputFiles.length} files, ${Math.round(bytes / 1024)} KB`);
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
  await bundle(inValidators, await compilePacks());
} catch (error) {
  process.stderr.write(`build: ${error.message}\n`);
  process.exitCode = 1;
}
