import type { Message } from '../../model/message.ts';

/** Sentences of a 交办单 or 整改通知. */
export type NoticeLine =
  /** `number`: '' when a blank is left for it. */
  | Message<'notice-number', { number: string }>
  | Message<'notice-asks', { unit: string; kind: string; count: number; due: string | undefined }>
  | Message<'notice-answer', { office: string }>
  | Message<'notice-recheck', { office: string }>
  | Message<'notice-due', { due: string; overdue: boolean }>
  | Message<'notice-no-due', { count: number }>
  | Message<'notice-site-withheld'>
  | Message<'notice-receipt', { unit: string; kind: string; number: string; count: number }>;
