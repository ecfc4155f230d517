// Starts a JavaScript file as a process of its own and goes on; `runNode` of lib.mjs waits for it.
import { spawn } from 'node:child_process';
import { root } from './lib.mjs';

/**
 * Answers the exit code, and what was said where that was to be kept (`aside`): two that run side by side must not mix
 * their words. `ended` is the signal that nobody waits for it any more.
 */
export function startNode(file, args, { aside, ended }) {
  return new Promise((resolve, reject) => {
    const said = [];
    const child = spawn(process.execPath, [file, ...args], {
      cwd: root,
      stdio: aside ? ['ignore', 'pipe', 'pipe'] : 'inherit',
      // Colours where a terminal would have got them.
      env: aside && process.stdout.isTTY ? { ...process.env, FORCE_COLOR: '1' } : process.env,
    });
    const stop = () => child.kill();
    ended.addEventListener('abort', stop);
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (piece) => said.push(piece));
    child.on('error', reject);
    child.on('close', (code) => {
      ended.removeEventListener('abort', stop);
      resolve({ code: code ?? 1, said: Buffer.concat(said) });
    });
  });
}
