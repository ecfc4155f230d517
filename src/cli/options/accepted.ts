import type { Mistake } from '../../report/sentences/notices.ts';
import type { Call } from '../io.ts';
import { isMistake } from './find-name.ts';

/** An answer read from the command line; undefined after saying that it is a mistake. */
export function accepted<A extends object>(call: Call, answer: A | Mistake): A | undefined {
  if (!isMistake(answer)) return answer;
  call.tell(answer);
  return undefined;
}
