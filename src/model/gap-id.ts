/** The identity of a gap: standard, check key and subject. Never a text, a line or a place in a list. */
export function gapId(standard: string, check: string, subject: string): string {
  return `${standard}/${check}/${subject}`;
}

/** The subject of a gap whose site is hidden from the reader: its number among the drawn ones. */
export function sampledSubject(number: number): string {
  return `sampled-${String(number)}`;
}

/** Whether an identity is that of a hidden site. */
export function isSampledId(id: string): boolean {
  return /\/sampled-\d+$/.test(id);
}
