/**
 * A text as it is kept: composed (NFC), lines ended by a line feed, no blanks at its ends, without what cannot be seen
 * (controls, zero-width characters, marks that turn the direction of writing), which only pasting brings in.
 */

/** Unseen and without meaning; a tab stands for a blank. */
const unseen =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u0084\u0086-\u009F\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Nothing to tidy: most cells of a long list. */
const tidy = /^[!-~、-〩一-鿿！-～]*$/;

export function tidyText(text: string): string {
  if (tidy.test(text)) return text;
  return text
    .replaceAll(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replaceAll(unseen, '')
    .replaceAll(/[\t\u00A0\u202F]/g, ' ')
    .replaceAll(/[ \u3000]+$/gm, '')
    .normalize('NFC')
    .trim();
}
