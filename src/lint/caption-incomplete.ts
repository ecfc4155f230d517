import { isPicture } from './pictures.ts';
import { narrow } from './widths.ts';
import type { Rule } from './rule.ts';

/** A day, a month and day, a time: however people write them. */
const time =
  /\d{4}\s*[-/.年]\s*\d{1,2}(?:\s*[-/.月]\s*\d{1,2}\s*日?)?|\d{1,2}\s*月\s*\d{1,2}\s*[日号]?|(?<!\d)\d{8}(?!\d)|\d{1,2}[:时]\d{2}|[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}[日号]/gu;
/** What says that it is a picture, not of what. */
const bare = /照片|图片|相片|现场|实景|活动|整改|合影|拍摄|留影|上午|下午|晚上|[前后中图照]|\d|[^\p{L}]/gu;

/** What a caption lacks; any words beside the time are taken for a place, since nobody knows all places. */
export function lacksOf(caption: string | undefined): 'all' | 'time' | 'place' | undefined {
  const text = narrow(caption ?? '');
  const rest = text.replaceAll(time, '');
  const placed = rest.replaceAll(bare, '').length >= 2;
  const timed = rest !== text;
  if (timed && placed) return undefined;
  return timed ? 'place' : placed ? 'time' : 'all';
}

/** The requirements of 网上申报: each picture of an activity or a material states its time and place. */
export const captionIncomplete: Rule<'caption-incomplete'> = {
  severity: 'warning',
  backing: 'document',
  find({ standing }, report) {
    for (const record of standing) {
      if (record.kind !== 'evidence' && record.kind !== 'activity') continue;
      record.files?.forEach((file, i) => {
        if (!isPicture(file)) return;
        const caption = record.captions?.[i];
        const lacks = lacksOf(caption);
        if (lacks === undefined) return;
        const path = caption === undefined ? ['files', i] : ['captions', i];
        report({ at: record.at, path }, { file, caption, lacks });
      });
    }
  },
};
