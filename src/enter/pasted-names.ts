/** Names as people paste them: from a chat, a table, one a line or many on one, numbered or not. */
import { tidyText } from './tidy-text.ts';

const between = /[\s、，,;；|]+/u;
/** `1.`, `1、`, `（一）`, `①` before a name. */
const numbering =
  /(^|[\s、，,;；|])(?:[（(](?:\d{1,3}|[一二三四五六七八九十]{1,3})[)）]|(?:\d{1,3}|[一二三四五六七八九十]{1,3})[)）.．、:：]|[①-⑳㉑-㉟㊱-㊿])(?!\d)/gu;
const bullet = /^[-–—•·*@]+/u;

/** The names of a pasted text in their order, without numbering and bullets; the same name twice stays twice. */
export function pastedNames(text: string): readonly string[] {
  return tidyText(text)
    .replaceAll(numbering, '$1 ')
    .split(between)
    .map((word) => word.replace(bullet, '').replace(/[。.]+$/u, ''))
    .filter((word) => word !== '' && !/^\d{1,3}$/u.test(word));
}
