import type { Message } from '../../model/message.ts';

/** Words every ledger uses. */
export type CommonLine = Message<'total'>;
