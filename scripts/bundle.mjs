// The program as it ships: main.js with everything of ours, beside it the packages few commands want, each in a file of
// its own, and start.js, which loads them. All of it CommonJS, since Node 20 keeps compiled code only of that.
import { createHash } from 'node:crypto';
import { build } from 'esbuild';
import { leftOut, widthWhenAsked } from './left-out.mjs';
import { root } from './lib.mjs';

/** What only workbooks and questions want: the file is named after the package, and this is what it hands over. */
const apart = {
  exceljs: "module.exports = require('exceljs');",
  jszip: "module.exports = require('jszip');",
  inquirer: "module.exports = require('inquirer').default;",
  'pinyin-pro': "module.exports = require('pinyin-pro');",
  validators: "module.exports = require('./src/load/generated/validators.js');",
  yaml: "module.exports = require('yaml');",
};

/** What is imported by what every town is read with, and yet is wanted for few towns; what each hands over. */
const handedOver = {
  validators: ['validators'],
  yaml: Object.keys(await import('yaml')).filter((name) => name !== 'default' && name !== 'module.exports'),
};

/** Stands in the place of such a file until anything in it is asked for. */
const loadedWhenAsked = (name) => `
  let loaded;
  for (const name of ${JSON.stringify(handedOver[name])})
    Object.defineProperty(exports, name, {
      enumerable: true,
      get: () => (loaded ??= require('./${name}.js'))[name],
    });
`;

/** Leaves the packages that lie apart, but the one that is being made, to be loaded when they are wanted. */
const leaveApart = (made) => ({
  name: 'leave-apart',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: new RegExp(`^#?(${Object.keys(apart).join('|')})$`) }, ({ path }) => {
      const name = path.replace('#', '');
      if (path === made) return undefined;
      return name in handedOver
        ? { path: name, namespace: 'apart-when-asked' }
        : { path: `./${name}.js`, external: true };
    });
    onResolve({ filter: /^\.\/.*\.js$/, namespace: 'apart-when-asked' }, ({ path }) => ({
      path,
      external: true,
    }));
    onLoad({ filter: /./, namespace: 'apart-when-asked' }, ({ path }) => ({
      contents: loadedWhenAsked(path),
    }));
  },
});

/** Text that is ASCII alone is read several times faster; esbuild leaves regular expressions as they are written. */
const inAscii = (text) =>
  text.replace(/[^\x00-\x7f]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** One bundle: its name, its text, and what is in it. */
async function bundle(name, { made, ...options }) {
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    outfile: `dist/${name}`,
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    supported: { 'dynamic-import': false }, // What lies apart is loaded by start.js, not by Node.
    minifySyntax: true,
    minifyWhitespace: true,
    lineLimit: 200,
    legalComments: 'none', // They travel in licenses.txt.
    plugins: [leaveApart(made), leftOut, widthWhenAsked],
    banner: { js: "const __url=require('node:url').pathToFileURL(__filename).href;" },
    metafile: true,
    write: false,
    logLevel: 'warning',
    ...options,
    define: { 'import.meta.url': '__url', ...options.define },
  });
  const [{ text }] = outputFiles;
  return { name, text: inAscii(text), metafile };
}

/** What start.js runs: it need not put the text together before. */
const asFunction = (text) => `(function(exports,require,module,__filename,__dirname){${text}\n})`;

/** Stands in the files until it is known what they are. */
const unknownBuild = '<civic build>';

/** All files of the program. `alsoOf`: what else decides its answers, as text. */
export async function bundleProgram(version, alsoOf) {
  const define = {
    'process.env.CIVIC_VERSION': JSON.stringify(version),
    'process.env.CIVIC_BUILD': JSON.stringify(unknownBuild),
  };
  const main = await bundle('main.js', { entryPoints: ['src/cli/main.ts'], define });
  const packages = await Promise.all(
    Object.entries(apart).map(([made, contents]) =>
      bundle(`${made}.js`, { made, stdin: { contents, resolveDir: root } }),
    ),
  );
  const start = await bundle('start.js', { entryPoints: ['src/cli/start/start.ts'], define });
  const reader = await bundle('read-book.js', { entryPoints: ['src/cli/reading/child.ts'] });
  const program = [start, main, ...packages];
  const texts = program.map(({ name, text }) => [name, text]);
  const build = createHash('sha256')
    .update(JSON.stringify([version, texts, alsoOf]))
    .digest('hex')
    .slice(0, 16);
  for (const each of program) each.text = each.text.replaceAll(unknownBuild, build);
  // start.js is loaded by Node, and runs the others.
  for (const each of program.slice(1)) each.text = asFunction(each.text);
  return { program, reader };
}
