/** Which paths a record may name: files within the town folder, written alike on every system. */
import type { DiagnosticArgs } from '../model/diagnostic.ts';

type Unsafe = DiagnosticArgs['unsafe-path'];

/** The end of a path that may lie in this town as well. */
function insideTown(path: string): string | undefined {
  const inside = /(?:^|\/)(files\/.+)$/.exec(path)?.[1];
  return inside === undefined || unsafePath(inside) !== undefined ? undefined : inside;
}

/** What nearly every path is: names none of which begins with a dot, and nothing any system takes for more. */
const plain = /^[^\\/:.~][^\\/:]*(?:\/[^\\/:.][^\\/:]*)*$/;

/** Why a path is refused, or undefined when it is fine. */
export function unsafePath(found: string): Unsafe | undefined {
  if (plain.test(found)) return undefined;
  const forward = found.replaceAll('\\', '/');
  if (/^(?:\/|~|[A-Za-z]:|[a-z]+:\/\/)/.test(forward)) {
    return { found, why: 'absolute', meant: insideTown(forward) };
  }
  const steps = forward.split('/');
  if (steps.includes('..')) return { found, why: 'upward', meant: insideTown(forward) };
  if (found.includes('\\')) return { found, why: 'backslash', meant: forward };
  if (steps.some((step) => step === '' || step === '.')) {
    const meant = steps.filter((step) => step !== '' && step !== '.').join('/');
    return { found, why: 'folder', meant: forward.endsWith('/') || meant === '' ? undefined : meant };
  }
  return undefined;
}
