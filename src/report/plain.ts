/**
 * What nearly every text consists of: characters everybody sees, that count one column or two wherever they stand and take no
 * marks. Told by a range or two; whatever else there is must be asked of Unicode's own classes, which takes longer to
 * prepare than a page to print.
 */
const countOne = String.raw`\x20-\x7e«»·×÷–—“”…›≤≥─-▟`;
/** The range of those that count two, for a class in a regular expression. */
export const countTwo = String.raw`\u3000-\u3003\u3008-\u3011\u4e00-\u9fff\uff01-\uff60`;
const plain = new RegExp(`^[${countOne}${countTwo}]*$`);

/** Whether a text consists of nothing else. */
export function isPlain(text: string): boolean {
  return plain.test(text);
}
