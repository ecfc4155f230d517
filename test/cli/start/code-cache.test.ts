/** The program’s own compiled code: it runs the same with it, without it, and with what is left of it. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { programIn } from '../../../src/cli/start/code-cache.ts';
import type { Program } from '../../../src/cli/start/code-cache.ts';

const now = Date.UTC(2022, 5, 30);
let folder: string;
/** A file of the program, as the build writes it. */
const asBuilt = (text: string): string => `(function(exports,require,module,__filename,__dirname){${text}})`;
const cacheOf = (use = 'check') => ({ folder: join(folder, 'code'), made: 'this', use });
const keptFile = (use: string) => join(folder, 'code/this', `${use}-main.js`);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'civic-code-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, 'part.js'), asBuilt('exports.times = (exports.times ?? 0) + 1;'));
  writeFileSync(
    join(folder, 'main.js'),
    asBuilt(`const { sep } = require('node:path');
    const part = () => require('./part.js').times;
    part();
    module.exports = [part(), sep, __filename, __dirname];`),
  );
});

const answer = (program: Program): unknown => program.load('main.js');
const expected = () => [1, join('a', 'b')[1], join(folder, 'main.js'), folder];

test('a file is run once and handed what Node hands its own', () => {
  const program = programIn(folder, undefined);
  expect(answer(program)).toEqual(expected());
  expect(answer(program)).toBe(answer(program));
  program.keepCode(now);
  expect(readdirSync(folder).sort()).toEqual(['main.js', 'part.js']);
});

test('what was compiled is kept for each use, and kept once', () => {
  const first = programIn(folder, cacheOf());
  answer(first);
  first.keepCode(now);
  expect(readdirSync(join(folder, 'code/this')).sort()).toEqual(['check-main.js', 'check-part.js']);
  const before = readFileSync(keptFile('check'));
  const second = programIn(folder, cacheOf());
  expect(answer(second)).toEqual(expected());
  rmSync(keptFile('check'));
  second.keepCode(now);
  // It was used, so that there was nothing to keep.
  expect(readdirSync(join(folder, 'code/this'))).toEqual(['check-part.js']);
  writeFileSync(keptFile('check'), before);
  const other = programIn(folder, cacheOf('assess'));
  expect(answer(other)).toEqual(expected());
  other.keepCode(now);
  expect(readdirSync(join(folder, 'code/this'))).toHaveLength(4);
});

test('what is damaged, torn or of another program is made anew', () => {
  const keepIt = (): Buffer => {
    const program = programIn(folder, cacheOf());
    expect(answer(program)).toEqual(expected());
    program.keepCode(now);
    return readFileSync(keptFile('check'));
  };
  const whole = keepIt();
  for (let at = 0; at < whole.length; at += 97) {
    const damaged = Buffer.from(whole);
    damaged[at] = (damaged[at] ?? 0) ^ 0x5a;
    writeFileSync(keptFile('check'), damaged);
    keepIt();
    writeFileSync(keptFile('check'), whole.subarray(0, at));
    keepIt();
  }
  writeFileSync(join(folder, 'main.js'), asBuilt('module.exports = "another";'));
  const another = programIn(folder, cacheOf());
  expect(answer(another)).toBe('another');
  another.keepCode(now);
  expect(answer(programIn(folder, cacheOf()))).toBe('another');
});
