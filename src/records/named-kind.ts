import type { Named } from '../model/diagnostic-text.ts';
import { recordKinds } from './index.ts';
import type { RecordKindName } from './index.ts';

/** What a kind of record is called. */
export function namedKind(kind: RecordKindName): Named {
  const [zh, en] = recordKinds[kind].titles;
  return { zh, en };
}
