// What of the packages does not ship.
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
