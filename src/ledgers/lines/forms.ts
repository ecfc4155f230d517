import type { Message } from '../../model/message.ts';

/** What is said over the list of forms written. */
export type FormLine = Message<'forms-written', { forms: number; within: number }>;
