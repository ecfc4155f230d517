// What of the packages does not ship, or not as it is.
import { readFileSync } from 'node:fs';

/**
 * exceljs also reads workbooks, and writes streams and CSV, which civic never asks of it: those packages stay out of what
 * ships, and one of them wants a cloud storage client besides.
 */
export const leftOut = {
  name: 'left-out',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(unzipper|archiver|fast-csv|saxes)$/ }, ({ path, importer }) =>
      importer.replaceAll('\\', '/').includes('/node_modules/exceljs/')
        ? { path, namespace: 'left-out' }
        : undefined,
    );
    onLoad({ filter: /.*/, namespace: 'left-out' }, () => ({ contents: 'module.exports = {};' }));
  },
};

const made = 'const segmenter = new Intl.Segmenter();';
const madeWhenAsked =
  'let made; const segmenter = { segment: (text) => (made ??= new Intl.Segmenter()).segment(text) };';

/** string-width makes a segmenter when it is loaded: a sixth of starting Node, for every command, mostly for nothing. */
export const segmenterWhenAsked = {
  name: 'segmenter-when-asked',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]string-width[\\/]index\.js$/ }, ({ path }) => {
      const text = readFileSync(path, 'utf8');
      // cli-table3 brings an older one, which makes none.
      if (!text.includes('Segmenter')) return undefined;
      if (!text.includes(made)) throw new Error('string-width makes its segmenter otherwise by now');
      return { contents: text.replace(made, madeWhenAsked) };
    });
  },
};
