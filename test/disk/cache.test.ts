import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { clearOld, keep, readKept } from '../../src/disk/cache.ts';

const body = new TextEncoder().encode('what was made');
const posix = process.platform !== 'win32';
let top: string;
let folder: string;

beforeEach(() => {
  top = mkdtempSync(join(tmpdir(), 'civic-cache-'));
  folder = join(top, 'a', 'b');
  onTestFinished(() => rmSync(top, { recursive: true, force: true }));
});

describe('what is kept', () => {
  test('comes back as it was, in place of what was kept before', () => {
    expect(readKept(folder, 'x')).toBeUndefined();
    keep(folder, 'x', new Uint8Array());
    expect(readKept(folder, 'x')).toHaveLength(0);
    keep(folder, 'x', body);
    expect(readKept(folder, 'x')).toEqual(body);
    expect(readKept(folder, 'y')).toBeUndefined();
    expect(readdirSync(folder)).toEqual(['x']);
  });

  test('is nothing once any byte of it is another, or its end is missing', () => {
    keep(folder, 'x', body);
    const path = join(folder, 'x');
    const whole = readFileSync(path);
    for (let i = 0; i < whole.length; i += 1) {
      const other = Buffer.from(whole);
      other[i] = (other[i] ?? 0) ^ 1;
      writeFileSync(path, other);
      expect(readKept(folder, 'x')).toBeUndefined();
      writeFileSync(path, whole.subarray(0, i));
      expect(readKept(folder, 'x')).toBeUndefined();
    }
    writeFileSync(path, whole);
    expect(readKept(folder, 'x')).toEqual(body);
  });

  test.runIf(posix)('is not taken from where others may write, nor through a link', () => {
    keep(folder, 'x', body);
    symlinkSync(join(folder, 'x'), join(folder, 'y'));
    symlinkSync(folder, join(top, 'link'));
    expect(readKept(folder, 'y')).toBeUndefined();
    expect(readKept(join(top, 'link'), 'x')).toBeUndefined();
    chmodSync(folder, 0o777);
    expect(readKept(folder, 'x')).toBeUndefined();
    keep(folder, 'z', body);
    expect(readdirSync(folder)).toEqual(['x', 'y']);
    chmodSync(folder, 0o755);
    expect(readKept(folder, 'x')).toEqual(body);
  });

  test('is nothing, and nobody is told, where nothing can be written', () => {
    writeFileSync(join(top, 'a'), 'a file bears the name of the folder');
    keep(folder, 'x', body);
    expect(readKept(folder, 'x')).toBeUndefined();
    mkdirSync(join(top, 'c', 'x'), { recursive: true });
    keep(join(top, 'c'), 'x', body);
    expect(readKept(join(top, 'c'), 'x')).toBeUndefined();
    expect(readdirSync(join(top, 'c'))).toEqual(['x']);
  });
});

test('what lay unused for a month goes, with all that is in it', () => {
  const now = Date.UTC(2022, 5, 30);
  const days = (count: number): Date => new Date(now - count * 24 * 60 * 60 * 1000);
  for (const [name, age] of [
    ['old', 31],
    ['young', 29],
  ] as const) {
    keep(join(top, name), 'x', body);
    utimesSync(join(top, name), days(age), days(age));
  }
  clearOld(top, now);
  expect(readdirSync(top)).toEqual(['young']);
  clearOld(join(top, 'is not there'), now);
});
