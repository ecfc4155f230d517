/** Which paths a record may name: files within the town folder, written alike on every system. */
import type { DiagnosticArgs } from '../model/diagnostic.ts';

type Unsafe = DiagnosticArgs['unsafe-path'];

/** Why a path is refused, or undefined when it is fine. */
export function unsafePath(found: string): Unsafe | undefined {
  const forward = found.replaceAll('\\', '/');
  if (/^(?:\/|~|[A-Za-z]:|[a-z]+:\/\/)/.test(forward)) {
    const inside = /(?:^|\/)(files\/.+)$/.exec(forward)?.[1];
    return { found, why: 'absolute', meant: inside };
  }
  const steps = forward.split('/');
  if (steps.includes('..')) return { found, why: 'upward', meant: undefined };
  if (found.includes('\\')) return { found, why: 'backslash', meant: forward };
  if (steps.some((step) => step === '' || step === '.')) {
    const meant = steps.filter((step) => step !== '' && step !== '.').join('/');
    return { found, why: 'folder', meant: forward.endsWith('/') || meant === '' ? undefined : meant };
  }
  return undefined;
}
