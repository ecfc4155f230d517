/** Runs civic inside the test: its own world, no process of its own. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import type { AssessedJson } from './assessed-json.ts';
import type { Ask } from '../../src/cli/ask/ask.ts';
import { run } from '../../src/cli/run.ts';

/** The small town of these tests: one of every verdict. Tests that write take a copy. */
export const town = fileURLToPath(new URL('town/', import.meta.url));
export const landu = fileURLToPath(new URL('../../examples/landu/', import.meta.url));

export interface World {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly platform?: string;
  /** Which build of civic; by default it is run from its sources. */
  readonly build?: string;
  /** The moment the clock shows; by default noon of 2022-06-30 where the town is. */
  readonly now?: string;
  /** Columns of the terminal that stdout and stderr are; no terminal without. */
  readonly columns?: number;
  /** Who answers questions; nobody can be asked without. */
  readonly ask?: Ask;
}

export interface Answer {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** What `civic …` answers. Words are given one by one, as a shell would hand them over. */
export async function civic(argv: readonly string[], world: World = {}): Promise<Answer> {
  const said = { out: '', err: '' };
  const { ask } = world;
  const sink = (name: 'out' | 'err') => ({
    write: (text: string) => void (said[name] += text),
    isTTY: world.columns !== undefined,
    columns: world.columns,
  });
  const code = await run({
    argv,
    env: world.env ?? {},
    cwd: world.cwd ?? town,
    platform: world.platform ?? 'linux',
    build: world.build,
    now: () => new Date(world.now ?? '2022-06-30T04:00:00Z'),
    stdout: sink('out'),
    stderr: sink('err'),
    ...(ask === undefined ? {} : { ask: () => Promise.resolve(ask) }),
  });
  return { code, ...said };
}

/** The same for a command typed on one line; no word of it may hold a blank. */
export function type(line: string, world?: World): Promise<Answer> {
  return civic(
    line.split(' ').filter((word) => word !== ''),
    world,
  );
}

/** An empty folder that is gone when the test is over. */
export function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'civic-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A copy of the small town, to be broken or written into. */
export function copyOfTown(): string {
  const folder = emptyFolder();
  cpSync(town, folder, { recursive: true });
  return folder;
}

/** Replaces a piece of a file, which must be there. */
export function edit(folder: string, file: string, from: string, to: string): void {
  const path = join(folder, file);
  const text = readFileSync(path, 'utf8');
  if (!text.includes(from)) throw new Error(`${file} does not hold ${from}`);
  writeFileSync(path, text.replace(from, to));
}

async function assess(line: string, world: World): Promise<AssessedJson> {
  const on = line.includes('--on ') ? '' : '--on 2022-06-30';
  const { out, err } = await type(`assess --format json ${on} ${line}`, world);
  if (out === '') throw new Error(err);
  return JSON.parse(out) as AssessedJson;
}

const judged = new Map<string, Promise<AssessedJson>>();

/** A result as JSON. The towns nobody writes into are judged once for all tests of a file. */
export function assessed(line = '', world: World = {}): Promise<AssessedJson> {
  const { cwd = town, ...more } = world;
  if (![town, landu].includes(cwd) || Object.keys(more).length > 0) return assess(line, world);
  const key = `${cwd} ${line}`;
  const known = judged.get(key) ?? assess(line, world);
  judged.set(key, known);
  return known;
}
