import { isProof } from '../model/files.ts';
import type { FileFacts } from '../model/files.ts';
import { isPicture } from './pictures.ts';
import type { Rule } from './rule.ts';

/** Names that patrol apps give to stamped copies, and that people give them. */
const stamped = /水印|watermark|timemark|马克相机|marki(?![a-z])/i;
/** The mark with what joins it to the rest of a name. */
const mark =
  /[-_（(\s]*(?:已?加?(?:今日)?水印(?:相机)?|watermark(?:ed)?|timemark|马克相机|marki(?![a-z]))[)）]*[-_\s]?/gi;

/** The file without the mark in its name, when it is there. */
function originalOf(file: string, files: FileFacts): string | undefined {
  const slash = file.lastIndexOf('/') + 1;
  const name = file.slice(slash).replaceAll(mark, '');
  const plain = `${file.slice(0, slash)}${name}`;
  return plain !== file && isProof(files, plain) ? plain : undefined;
}

/**
 * Known grounds for sending materials back: stamped pictures. civic does not open pictures, so it goes by the name of the
 * file and by what the caption says.
 */
export const watermarkedPicture: Rule<'watermarked-picture'> = {
  severity: 'warning',
  backing: 'document',
  find({ standing, town }, report) {
    for (const record of standing) {
      if (record.kind !== 'evidence' && record.kind !== 'activity') continue;
      record.files?.forEach((file, i) => {
        if (!isPicture(file)) return;
        const named = stamped.test(file.slice(file.lastIndexOf('/') + 1));
        const caption = record.captions?.[i];
        const told =
          caption !== undefined && caption.includes('水印') && !/[无没去]\s*(?:有|带)?水印/u.test(caption);
        if (named || told)
          report({ at: record.at, path: ['files', i] }, { file, original: originalOf(file, town.files) });
      });
    }
  },
};
