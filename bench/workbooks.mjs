// The parts of civic that write a workbook, in one bundle as the shipped program is.
import { leftOut } from '../scripts/left-out.mjs';
import { bundleText } from './bundle.mjs';

const parts = `
  export { drawSheaf } from './src/workbook/draw-sheaf.ts';
  export { finishWorkbook } from './src/workbook/finish.ts';
  export { gzip } from './src/disk/gzip.ts';
  export { startSha256 } from './src/disk/sha256.ts';
`;

/** Bundles them into a file. */
export async function bundleWorkbooks(outfile) {
  await bundleText(parts, leftOut, outfile);
}
