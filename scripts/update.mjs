// Runs the tests and accepts what they see: vitest's snapshots by -u, our own golden files by UPDATE=1.
import { generate } from './generate.mjs';
import { runNode, toolPath } from './lib.mjs';

await generate();
process.exitCode = runNode(toolPath('vitest'), ['run', ...process.argv.slice(2), '-u'], { UPDATE: '1' });
