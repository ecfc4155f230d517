import { isAbsolute, join } from 'node:path';

type Env = Readonly<Record<string, string | undefined>>;

/** A folder of the user's own by the rules of his system; undefined where it names no such place. */
function userFolder(given: string | undefined, home: string | undefined, beneath: readonly string[]) {
  if (given !== undefined && isAbsolute(given)) return join(given, 'civic');
  return home !== undefined && isAbsolute(home) ? join(home, ...beneath, 'civic') : undefined;
}

/** Where civic keeps what is this user's and no town's. */
export function stateFolder(env: Env, platform: string): string | undefined {
  if (platform === 'win32') return userFolder(env.LOCALAPPDATA, undefined, []);
  return userFolder(env.XDG_STATE_HOME, env.HOME, ['.local', 'state']);
}

/** Where civic keeps what it can make anew at any time; `CIVIC_CACHE` names another folder, or `off`. */
export function cacheFolder(env: Env, platform: string): string | undefined {
  const { CIVIC_CACHE: wanted = '' } = env;
  if (wanted !== '') return isAbsolute(wanted) ? wanted : undefined;
  if (platform === 'win32') {
    const folder = userFolder(env.LOCALAPPDATA, undefined, []);
    return folder === undefined ? undefined : join(folder, 'cache');
  }
  if (platform === 'darwin') return userFolder(undefined, env.HOME, ['Library', 'Caches']);
  return userFolder(env.XDG_CACHE_HOME, env.HOME, ['.cache']);
}
