import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { cacheFolder, stateFolder } from '../../src/disk/user-folders.ts';

const home = resolve('/home/li');
const other = resolve('/other');

test('what can be made anew lies where the system keeps such files', () => {
  expect(cacheFolder({ HOME: home }, 'linux')).toBe(resolve(home, '.cache/civic'));
  expect(cacheFolder({ HOME: home, XDG_CACHE_HOME: other }, 'linux')).toBe(resolve(other, 'civic'));
  expect(cacheFolder({ HOME: home }, 'darwin')).toBe(resolve(home, 'Library/Caches/civic'));
  expect(cacheFolder({ HOME: home, LOCALAPPDATA: other }, 'win32')).toBe(resolve(other, 'civic/cache'));
});

test('or where CIVIC_CACHE says, which may be nowhere', () => {
  expect(cacheFolder({ HOME: home, CIVIC_CACHE: other }, 'linux')).toBe(other);
  expect(cacheFolder({ HOME: home, CIVIC_CACHE: 'off' }, 'linux')).toBeUndefined();
  expect(cacheFolder({ HOME: home, CIVIC_CACHE: '' }, 'linux')).toBe(resolve(home, '.cache/civic'));
});

test('where no folder is named there is none, and none beneath where one happens to stand', () => {
  for (const folderOf of [cacheFolder, stateFolder]) {
    for (const platform of ['linux', 'darwin', 'win32']) expect(folderOf({}, platform)).toBeUndefined();
    expect(folderOf({ HOME: home }, 'win32')).toBeUndefined();
    expect(folderOf({ HOME: 'li' }, 'linux')).toBeUndefined();
  }
  expect(cacheFolder({ HOME: home, XDG_CACHE_HOME: 'other' }, 'linux')).toBe(resolve(home, '.cache/civic'));
  expect(stateFolder({ HOME: home, XDG_STATE_HOME: other }, 'linux')).toBe(resolve(other, 'civic'));
});
