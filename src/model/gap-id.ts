/** The identity of a gap: standard, check key and subject. Never a text, a line or a place in a list. */
export function gapId(standard: string, check: string, subject: string): string {
  return `${standard}/${check}/${subject}`;
}
