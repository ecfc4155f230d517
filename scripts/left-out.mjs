// What of the packages does not ship, or not as it is.
import { root } from './lib.mjs';

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
    // commander would start programs named after a command, which civic has none of.
    onResolve({ filter: /^node:child_process$/ }, ({ path, importer }) =>
      importer.replaceAll('\\', '/').includes('/node_modules/commander/')
        ? { path, namespace: 'left-out' }
        : undefined,
    );
    onLoad({ filter: /.*/, namespace: 'left-out' }, () => ({ contents: 'module.exports = {};' }));
  },
};

/**
 * string-width makes regular expressions of whole classes of characters when it is loaded: a third of starting Node, for
 * every command, and nearly all text is measured without it.
 */
export const widthWhenAsked = {
  name: 'width-when-asked',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^string-width$/ }, ({ path, importer }) =>
      /[\\/]src[\\/]report[\\/]width\.ts$/.test(importer) ? { path, namespace: 'when-asked' } : undefined,
    );
    onLoad({ filter: /.*/, namespace: 'when-asked' }, () => ({
      contents: "let width; export default (text) => (width ??= require('string-width').default)(text);",
      resolveDir: root,
    }));
  },
};
