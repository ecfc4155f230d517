// The parts of civic that write a workbook, in one bundle as the shipped program is.
import { build } from 'esbuild';
import { leftOut } from '../scripts/left-out.mjs';
import { requireBanner, root } from '../scripts/lib.mjs';

const parts = `
  export { drawSheaf } from './src/workbook/draw-sheaf.ts';
  export { finishWorkbook } from './src/workbook/finish.ts';
  export { gzip } from './src/disk/gzip.ts';
  export { sha256 } from './src/disk/sha256.ts';
`;

/** Bundles them into a file. */
export async function bundleWorkbooks(outfile) {
  await build({
    absWorkingDir: root,
    stdin: { contents: parts, resolveDir: root },
    plugins: [leftOut],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    minifySyntax: true,
    minifyWhitespace: true,
    banner: { js: requireBanner },
    logLevel: 'warning',
  });
}
