import type { PlatformPath } from 'node:path';

/**
 * The way from a product to the town's folder, as the links in it take it: `../`, or nothing where they lie together.
 * There is none from one drive of Windows to another.
 */
export function wayBack(product: string, folder: string, paths: PlatformPath): string | undefined {
  const way = paths.relative(paths.dirname(product), folder);
  if (paths.isAbsolute(way)) return undefined;
  return way === '' ? '' : `${way.split(paths.sep).join('/')}/`;
}
