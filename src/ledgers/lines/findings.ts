import type { Message } from '../../model/message.ts';

/** Sentences of the list of problems. */
export type FindingsLine =
  | Message<'findings-shown', { shown: number; all: number }>
  | Message<'findings-of-none'>
  | Message<'findings-no-due'>
  /** `relapse`: the problem it came back from; '' when a look-back found it again. */
  | Message<
      'findings-problem',
      {
        text: string;
        where: readonly string[];
        overdue: boolean;
        sentBack: number;
        relapse: string | undefined;
        carried: boolean;
      }
    >
  | Message<'findings-rate-means'>;
