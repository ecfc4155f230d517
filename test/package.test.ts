import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';

const read = (name: string) => readFileSync(new URL(`../${name}`, import.meta.url), 'utf8');

interface Manifest {
  devDependencies: Record<string, string>;
  '//devDependencies': Record<string, string>;
  scripts: Record<string, string>;
  bin: Record<string, string>;
}

const manifest = JSON.parse(read('package.json')) as Manifest;

test('every package has a reason and every reason a package', () => {
  expect(Object.keys(manifest['//devDependencies']).sort()).toEqual(
    Object.keys(manifest.devDependencies).sort(),
  );
  for (const reason of Object.values(manifest['//devDependencies'])) expect(reason).toMatch(/^[A-Z].{3,}\.$/);
});

test('every version is exact', () => {
  for (const [name, version] of Object.entries(manifest.devDependencies)) {
    expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
  }
});

test('packages that must be of one version are', () => {
  const { devDependencies: dev } = manifest;
  expect(dev['@vitest/coverage-v8']).toBe(dev.vitest);
  expect(dev['@stryker-mutator/vitest-runner']).toBe(dev['@stryker-mutator/core']);
});

test('everything is bundled: whoever installs civic installs nothing else', () => {
  for (const key of ['dependencies', 'optionalDependencies', 'peerDependencies']) {
    expect(manifest).not.toHaveProperty(key);
  }
});

test('nothing runs on install', () => {
  for (const name of ['prepare', 'preinstall', 'install', 'postinstall', 'prepack']) {
    expect(manifest.scripts).not.toHaveProperty(name);
  }
});

test('the lock file names no download address and a digest for every package', () => {
  const lock = JSON.parse(read('package-lock.json')) as { packages: Record<string, Record<string, unknown>> };
  for (const [path, entry] of Object.entries(lock.packages)) {
    expect(entry, path).not.toHaveProperty('resolved');
    if (path !== '') expect(entry, path).toHaveProperty('integrity');
  }
});

test('every rule of the architecture tells whoever breaks it why', () => {
  const config = createRequire(import.meta.url)('../.dependency-cruiser.cjs') as {
    forbidden: { name: string; comment?: string }[];
  };
  const names = config.forbidden.map((rule) => rule.name);
  expect(new Set(names).size).toBe(names.length);
  for (const rule of config.forbidden) expect(rule.comment ?? '', rule.name).toMatch(/^.{40,}\.$/);
});
